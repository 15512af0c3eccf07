package dev.plumbline.examples.oracle;

import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.period.Length;
import dev.plumbline.core.period.Period;
import dev.plumbline.core.period.Placement;
import dev.plumbline.core.period.Semester;
import dev.plumbline.core.period.Shift;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What day is what, asked of one day at a time. */
record Almanac(Calendar calendar) {

  /** Some days in a row, with the name of the window they are. */
  record Days(String name, LocalDate first, LocalDate last) {
    boolean has(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }

    List<LocalDate> each() {
      return first.datesUntil(last.plusDays(1)).toList();
    }
  }

  /** The name of the window a day lies in; empty if in none. */
  Optional<String> name(Period period, LocalDate day) {
    int many = period.multiple();
    int year = day.getYear();
    return switch (period.unit()) {
      case WEEK -> Optional.of(many == 1 ? week(day) : weeks(day, many));
      case HALF_MONTH -> Optional.of(YearMonth.from(day) + (day.getDayOfMonth() <= 15 ? "a" : "b"));
      case MONTH -> Optional.of(months(day, many, false));
      case QUARTER -> Optional.of(months(day, 3 * many, false));
      case HALF_YEAR -> Optional.of(months(day, 6 * many, false));
      case YEAR -> Optional.of(months(day, 12 * many, true));
      case SEMESTER -> semester(day);
      case ACADEMIC_YEAR -> {
        int start = day.isBefore(autumn(year)) ? year - 1 : year;
        yield Optional.of(start + "/" + (start + 1));
      }
      case TERM_OF_OFFICE -> Optional.empty();
    };
  }

  private static String week(LocalDate day) {
    return String.format(
        "%d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private String weeks(LocalDate day, int many) {
    LocalDate origin = calendar.anchor();
    while (origin.getDayOfWeek() != DayOfWeek.MONDAY) {
      origin = origin.minusDays(1);
    }
    LocalDate start = origin;
    while (start.isAfter(day)) {
      start = start.minusWeeks(many);
    }
    while (!start.plusWeeks(many).isAfter(day)) {
      start = start.plusWeeks(many);
    }
    return week(start) + ".." + week(start.plusWeeks(many - 1L));
  }

  private String months(LocalDate day, int length, boolean years) {
    YearMonth origin = YearMonth.from(calendar.anchor());
    if (12 % length == 0) {
      origin = YearMonth.of(day.getYear(), 1);
    } else if (years) {
      origin = YearMonth.of(calendar.anchor().getYear(), 1);
    }
    YearMonth start = origin;
    while (start.isAfter(YearMonth.from(day))) {
      start = start.minusMonths(length);
    }
    while (!start.plusMonths(length).isAfter(YearMonth.from(day))) {
      start = start.plusMonths(length);
    }
    YearMonth last = start.plusMonths(length - 1L);
    if (length == 1) {
      return start.toString();
    } else if (length == 3) {
      return start.getYear() + "-Q" + (start.getMonthValue() + 2) / 3;
    } else if (length == 6) {
      return start.getYear() + (start.getMonthValue() == 1 ? "-H1" : "-H2");
    } else if (length == 12) {
      return "" + start.getYear();
    }
    boolean whole = start.getMonthValue() == 1 && length % 12 == 0;
    return whole ? start.getYear() + ".." + last.getYear() : start + ".." + last;
  }

  private Optional<String> semester(LocalDate day) {
    for (Semester semester : calendar.semesters()) {
      for (int year = day.getYear() - 1; year <= day.getYear(); year++) {
        boolean crosses = semester.last().isBefore(semester.first());
        LocalDate first = semester.first().atYear(year);
        LocalDate last = semester.last().atYear(crosses ? year + 1 : year);
        if (!day.isBefore(first) && !day.isAfter(last)) {
          return Optional.of(year + "-" + semester.id());
        }
      }
    }
    return Optional.empty();
  }

  private LocalDate autumn(int year) {
    for (Semester semester : calendar.semesters()) {
      if (semester.first().getMonthValue() >= 7) {
        return semester.first().atYear(year);
      }
    }
    return LocalDate.of(year, 9, 1);
  }

  /** The windows that share a day with some days. */
  List<Days> windows(Period period, Days days) {
    List<Days> windows = new ArrayList<>();
    for (LocalDate day : days.each()) {
      Optional<String> name = name(period, day);
      boolean fresh = windows.isEmpty() || windows.get(windows.size() - 1).last().isBefore(day);
      if (name.isPresent() && fresh) {
        LocalDate first = day;
        while (name(period, first.minusDays(1)).equals(name)) {
          first = first.minusDays(1);
        }
        LocalDate last = day;
        while (name(period, last.plusDays(1)).equals(name)) {
          last = last.plusDays(1);
        }
        windows.add(new Days(name.get(), first, last));
      }
    }
    return windows;
  }

  /** The days of a window on which something may fall, and those it may run over to. */
  List<LocalDate> allowed(
      Days window, List<Placement> placements, Shift shift, Optional<Integer> fixedDay) {
    List<LocalDate> allowed = new ArrayList<>();
    boolean alone = placements.size() == 1;
    LocalDate until = alone ? window.last().plusDays(400) : window.last();
    LocalDate from = alone ? window.first().minusDays(40) : window.first();
    for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
      LocalDate asked = day;
      boolean all =
          placements.isEmpty()
              ? window.has(day)
              : placements.stream().allMatch(each -> allows(each, window, asked, shift, fixedDay));
      if (all) {
        allowed.add(day);
      }
    }
    return allowed;
  }

  private boolean allows(
      Placement placement, Days window, LocalDate day, Shift shift, Optional<Integer> fixedDay) {
    if (placement instanceof Placement.InQuarter quarter) {
      return window.has(day) && (day.getMonthValue() + 2) / 3 == quarter.number();
    } else if (placement instanceof Placement.InMonths months) {
      return window.has(day) && months.months().contains(day.getMonth());
    } else if (placement instanceof Placement.By by) {
      LocalDate last = by.last().atYear(window.first().getYear());
      last = last.isBefore(window.first()) ? by.last().atYear(last.getYear() + 1) : last;
      return !day.isBefore(window.first())
          && !day.isAfter(window.has(last) ? moved(last, shift) : window.last());
    } else if (placement instanceof Placement.FromTo stretch) {
      return stretched(stretch.first(), stretch.last(), window, day);
    } else if (placement instanceof Placement.Between between) {
      return window.has(day) && between.range().contains(day);
    } else if (placement instanceof Placement.OnDate on) {
      return window.has(on.date()) && day.equals(moved(on.date(), shift));
    } else if (placement instanceof Placement.OnFixedDay on) {
      if (fixedDay.isEmpty()) {
        return window.has(day);
      }
      return near(window, day, shift, on.tolerance(), each -> isDay(each, fixedDay.get(), true));
    } else if (placement instanceof Placement.OnDay on) {
      return near(window, day, shift, 0, each -> isDay(each, on.day(), false));
    }
    Placement.OnWeekday on = (Placement.OnWeekday) placement;
    return near(window, day, shift, 0, each -> isWeekday(each, on));
  }

  private static boolean isDay(LocalDate day, int wanted, boolean clipped) {
    boolean last = day.getDayOfMonth() == day.lengthOfMonth();
    return day.getDayOfMonth() == wanted
        || (last && wanted == 0)
        || (last && clipped && wanted > day.getDayOfMonth());
  }

  private static boolean isWeekday(LocalDate day, Placement.OnWeekday on) {
    int fromFront = (day.getDayOfMonth() + 6) / 7;
    boolean last = day.plusWeeks(1).getMonth() != day.getMonth();
    return day.getDayOfWeek() == on.day()
        && (on.nth() == 0 || on.nth() == fromFront || (on.nth() == -1 && last));
  }

  /** Whether a day is one of the named days of a window, as it moves and with what it may drift. */
  private boolean near(
      Days window, LocalDate day, Shift shift, int tolerance, Predicate<LocalDate> named) {
    for (LocalDate each : window.each()) {
      if (named.test(each)) {
        LocalDate to = moved(each, shift);
        LocalDate graced = to.equals(each) ? to : each.plusDays(shift.grace());
        LocalDate last = graced.isBefore(to) ? to : graced;
        boolean within =
            !day.isBefore(to.minusDays(tolerance)) && !day.isAfter(last.plusDays(tolerance));
        if (within && (window.has(day) || !window.has(to))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A stretch over New Year belongs whole to the year it starts in. */
  private static boolean stretched(MonthDay first, MonthDay last, Days window, LocalDate day) {
    MonthDay asked = MonthDay.from(day);
    if (!last.isBefore(first)) {
      return window.has(day) && !asked.isBefore(first) && !asked.isAfter(last);
    }
    boolean inStretch = !asked.isBefore(first) || !asked.isAfter(last);
    boolean years = !window.first().plusYears(1).isAfter(window.last().plusDays(1));
    if (!years) {
      return window.has(day) && inStretch;
    }
    LocalDate started =
        asked.isBefore(first) ? first.atYear(day.getYear() - 1) : first.atYear(day.getYear());
    return inStretch && window.has(started);
  }

  boolean works(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend
        ? calendar.holidays().working().contains(day)
        : !calendar.holidays().off().contains(day);
  }

  private LocalDate moved(LocalDate day, Shift shift) {
    LocalDate at = day;
    while (shift.way() != Shift.Way.STAY && !works(at)) {
      at = at.plusDays(shift.way() == Shift.Way.LATER ? 1 : -1);
    }
    return at;
  }

  LocalDate plus(LocalDate day, Length length, int sign) {
    if (length.unit() == Length.Unit.WORKING_DAY) {
      LocalDate at = day;
      int left = length.amount();
      while (left > 0) {
        at = at.plusDays(sign);
        left -= works(at) ? 1 : 0;
      }
      return at;
    }
    ChronoUnit unit =
        switch (length.unit()) {
          case DAY, WORKING_DAY -> ChronoUnit.DAYS;
          case WEEK -> ChronoUnit.WEEKS;
          case MONTH -> ChronoUnit.MONTHS;
          case YEAR -> ChronoUnit.YEARS;
        };
    return day.plus((long) sign * length.amount(), unit);
  }
}
