package dev.plumbline.format.calendars;

import java.time.LocalDate;
import java.util.List;

/**
 * An all-day entry of a calendar.
 *
 * @param id stays as it is when the calendar is made again
 * @param first its first day
 * @param days how many days it takes
 * @param summary its title
 * @param description what else is to be known, line by line
 * @param category what it belongs to
 * @param reminders how many days ahead a reader is reminded
 */
record Happening(
    String id,
    LocalDate first,
    int days,
    String summary,
    List<String> description,
    String category,
    List<Integer> reminders) {

  Happening {
    description = List.copyOf(description);
    reminders = List.copyOf(reminders);
  }
}
