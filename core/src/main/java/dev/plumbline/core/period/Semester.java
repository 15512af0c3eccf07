package dev.plumbline.core.period;

import dev.plumbline.core.message.Label;
import java.time.MonthDay;

/**
 * A school term that comes back every year.
 *
 * @param id its name in window ids, such as {@code autumn}
 * @param label its name for a reader
 * @param first its first day
 * @param last its last day; before {@code first} when it crosses New Year
 */
public record Semester(String id, Label label, MonthDay first, MonthDay last) {

  /** The days of the one that starts in {@code year}. */
  public DateRange startingIn(int year) {
    int endYear = last.isBefore(first) ? year + 1 : year;
    return DateRange.through(first.atYear(year), last.atYear(endYear));
  }
}
