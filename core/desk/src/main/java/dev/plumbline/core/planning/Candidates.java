package dev.plumbline.core.planning;

import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Length;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The days worth planning on. A gathering can always be put off to the last day on which it still
 * counts for all it counts for, so the last days of each stretch are enough.
 */
final class Candidates {

  private final Calendar calendar;
  private final DateRange year;

  Candidates(Calendar calendar, DateRange year) {
    this.calendar = calendar;
    this.year = year;
  }

  NavigableSet<LocalDate> of(List<Demand> demands) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (Demand demand : demands) {
      for (DateRange range : demand.open()) {
        days.addAll(last(range, Math.max(1, demand.least())));
      }
    }
    for (Demand demand : demands) {
      demand.gap().ifPresent(gap -> chain(gap, days));
    }
    return days;
  }

  /** The last {@code many} working days of a stretch; any days where it has none. */
  private List<LocalDate> last(DateRange range, int many) {
    List<LocalDate> working = new ArrayList<>();
    List<LocalDate> any = new ArrayList<>();
    for (LocalDate day = range.last(); range.contains(day); day = day.minusDays(1)) {
      if (calendar.holidays().isWorking(day) && working.size() < many) {
        working.add(day);
      } else if (any.size() < many) {
        any.add(day);
      }
      if (working.size() == many) {
        return working;
      }
    }
    working.addAll(any.subList(0, Math.min(any.size(), many - working.size())));
    return working;
  }

  /** As far apart as the gap allows, from the start and from every day already worth planning. */
  private void chain(Length gap, NavigableSet<LocalDate> days) {
    List<LocalDate> from = new ArrayList<>(days);
    from.add(year.start());
    for (LocalDate start : from) {
      LocalDate day = start;
      while (day.isBefore(year.end())) {
        LocalDate next = workingUpTo(calendar.plus(day, gap, false), day);
        if (next.isBefore(year.end())) {
          days.add(next);
        }
        day = next;
      }
    }
  }

  private LocalDate workingUpTo(LocalDate latest, LocalDate after) {
    for (LocalDate day = latest; day.isAfter(after); day = day.minusDays(1)) {
      if (calendar.holidays().isWorking(day)) {
        return day;
      }
    }
    return latest.isAfter(after) ? latest : after.plusDays(1);
  }
}
