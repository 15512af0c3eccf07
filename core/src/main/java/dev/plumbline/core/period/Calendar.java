package dev.plumbline.core.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a standard cuts time into windows. Immutable and thread-safe.
 *
 * @param semesters its school terms; none unless the standard names them
 * @param holidays its days off
 * @param anchor the day from which several years or weeks taken together are laid
 */
public record Calendar(List<Semester> semesters, Holidays holidays, LocalDate anchor) {

  /** The civil calendar, laid from 1 January 2000 where an anchor matters. */
  public static final Calendar CIVIL =
      new Calendar(List.of(), Holidays.NONE, LocalDate.of(2000, 1, 1));

  public Calendar {
    semesters = List.copyOf(semesters);
  }

  /** This calendar laid from another day. */
  public Calendar anchoredAt(LocalDate day) {
    return new Calendar(semesters, holidays, day);
  }

  /**
   * Every window that shares a day with {@code range}, in order.
   *
   * <p>Semesters leave days between them that belong to no window. Terms of office are known only
   * from records and give none here.
   */
  public List<Window> windows(Period period, DateRange range) {
    List<Window> windows = new ArrayList<>();
    if (range.isEmpty()) {
      return windows;
    }
    Cutter cutter = new Cutter(this, period);
    Optional<Window> next = cutter.firstEndingAfter(range.start());
    while (next.isPresent() && next.get().range().start().isBefore(range.end())) {
      windows.add(next.get());
      next = cutter.firstEndingAfter(next.get().range().end());
    }
    return windows;
  }

  /** The window {@code day} lies in, if it lies in one. */
  public Optional<Window> windowOf(Period period, LocalDate day) {
    return new Cutter(this, period)
        .firstEndingAfter(day)
        .filter(window -> window.range().contains(day));
  }

  /**
   * The day a length of time after {@code anchor}, or before it when {@code backwards}.
   *
   * <p>A month without the day ends on its last: 31 August and three months is 30 November. To
   * repeat a length, multiply it first and add it once, so that days lost are found again.
   */
  public LocalDate plus(LocalDate anchor, Length length, boolean backwards) {
    int amount = backwards ? -length.amount() : length.amount();
    return switch (length.unit()) {
      case DAY -> anchor.plusDays(amount);
      case WORKING_DAY -> holidays.plusWorkingDays(anchor, amount);
      case WEEK -> anchor.plusWeeks(amount);
      case MONTH -> anchor.plusMonths(amount);
      case YEAR -> anchor.plusYears(amount);
    };
  }

  /** Whether every window of {@code inner} lies wholly inside one of {@code outer}. */
  public boolean nests(Period inner, Period outer) {
    int innerMonths = Cutter.months(inner);
    int outerMonths = Cutter.months(outer);
    if (inner.equals(outer)) {
      return true;
    } else if (inner.unit() == CalendarUnit.HALF_MONTH && inner.multiple() == 1) {
      return outerMonths > 0;
    } else if (inner.unit() == CalendarUnit.SEMESTER && inner.multiple() == 1) {
      return outer.unit() == CalendarUnit.ACADEMIC_YEAR;
    }
    return innerMonths > 0
        && outerMonths > 0
        && (12 % innerMonths == 0 || inner.unit() == CalendarUnit.YEAR)
        && (12 % outerMonths == 0 || outer.unit() == CalendarUnit.YEAR)
        && outerMonths % innerMonths == 0
        && !(inner.unit() == CalendarUnit.YEAR && inner.multiple() > 1);
  }
}
