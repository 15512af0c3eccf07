package dev.plumbline.core.compare;

import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.period.CalendarUnit;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Period;
import dev.plumbline.core.period.Placement;
import dev.plumbline.core.period.Places;
import dev.plumbline.core.period.Shift;
import dev.plumbline.core.period.Window;
import dev.plumbline.core.standard.Recurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days each window of a recurrence leaves open, over a stretch of years. */
final class Windows {

  /** The year calendars are laid out from; any 28 years hold every kind of year. */
  private static final int FIRST = 2001;

  private static final int WEEKS_COME_ROUND = 28;
  private static final int LEAP_YEARS_COME_ROUND = 8;
  private static final int MOST_YEARS = 120;

  private Windows() {}

  /** How many years show all there is to {@code periods}; empty when that is too many. */
  static Optional<DateRange> span(List<Recurrence> recurrences) {
    long years = LEAP_YEARS_COME_ROUND;
    for (Recurrence recurrence : recurrences) {
      if (recurrence instanceof Recurrence.EveryWindow every) {
        years = common(years, years(every.period()));
      }
      if (weekdays(recurrence)) {
        years = common(years, WEEKS_COME_ROUND);
      }
    }
    LocalDate start = LocalDate.of(FIRST, 1, 1);
    return years > MOST_YEARS
        ? Optional.empty()
        : Optional.of(new DateRange(start, start.plusYears(years)));
  }

  /** How many years one window takes, rounded up. */
  static int years(Period period) {
    int many = period.multiple();
    return switch (period.unit()) {
      case WEEK -> many / 52 + 1;
      case HALF_MONTH -> 1;
      case MONTH -> (many + 11) / 12;
      case QUARTER -> (many + 3) / 4;
      case HALF_YEAR -> (many + 1) / 2;
      case SEMESTER -> 1;
      case YEAR, ACADEMIC_YEAR -> many;
      case TERM_OF_OFFICE -> MOST_YEARS;
    };
  }

  private static boolean weekdays(Recurrence recurrence) {
    return recurrence instanceof Recurrence.EveryWindow every
        && (every.period().unit() == CalendarUnit.WEEK
            || !every.shift().equals(Shift.NONE)
            || every.placements().stream().anyMatch(Placement.OnWeekday.class::isInstance));
  }

  private static long common(long one, long other) {
    long a = one;
    long b = other;
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return one / a * other;
  }

  /** Whether the days depend on the day of the month the unit has declared. */
  static boolean declared(Recurrence recurrence) {
    return recurrence instanceof Recurrence.EveryWindow every
        && every.placements().stream().anyMatch(Placement.OnFixedDay.class::isInstance);
  }

  /** The open days of each window that meets {@code span}; empty if they are not known. */
  static Optional<List<Days>> of(
      Recurrence recurrence, Calendar calendar, DateRange span, Optional<Integer> declaredDay) {
    if (recurrence instanceof Recurrence.EveryWindow every
        && every.period().unit() != CalendarUnit.TERM_OF_OFFICE) {
      List<Days> all = new ArrayList<>();
      for (Window window : calendar.windows(every.period(), span)) {
        all.add(open(window.range(), calendar, every.shift(), every.placements(), declaredDay));
      }
      return Optional.of(all);
    } else if (recurrence instanceof Recurrence.Once once) {
      return Optional.of(List.of(open(span, calendar, Shift.NONE, once.placements(), declaredDay)));
    }
    return Optional.empty();
  }

  static Days open(
      DateRange window,
      Calendar calendar,
      Shift shift,
      List<Placement> placements,
      Optional<Integer> declaredDay) {
    return Days.of(new Places(window, calendar.holidays(), shift, declaredDay).of(placements));
  }
}
