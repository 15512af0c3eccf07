package dev.plumbline.core.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The days of one window on which a placement allows an occurrence to fall.
 *
 * <p>Immutable and thread-safe. The answer is clipped to the window, except that a deadline moved
 * off a holiday, and a stretch that runs into the next year, may end after it.
 */
public final class Places implements Placement.Visitor<List<DateRange>> {

  private final DateRange window;
  private final Holidays holidays;
  private final Shift shift;
  private final Optional<Integer> declaredDay;

  /**
   * Looks for places in one window.
   *
   * @param window the days to look in
   * @param holidays the days off
   * @param shift how a due date moves off a day off
   * @param declaredDay the day of the month the unit has fixed for itself, if it has
   */
  public Places(DateRange window, Holidays holidays, Shift shift, Optional<Integer> declaredDay) {
    this.window = window;
    this.holidays = holidays;
    this.shift = shift;
    this.declaredDay = declaredDay;
  }

  /**
   * The days that satisfy every one of {@code placements}; the whole window when there are none.
   */
  public List<DateRange> of(List<Placement> placements) {
    List<DateRange> allowed = List.of(window);
    for (Placement placement : placements) {
      List<DateRange> both = new ArrayList<>();
      for (DateRange each : placement.accept(this)) {
        if (placements.size() == 1) {
          both.add(each);
        } else {
          allowed.forEach(range -> range.intersect(each).ifPresent(both::add));
        }
      }
      allowed = both;
    }
    return allowed;
  }

  @Override
  public List<DateRange> inQuarter(Placement.InQuarter placement) {
    int first = placement.number() * 3 - 2;
    return inYears(
        year ->
            new DateRange(
                LocalDate.of(year, first, 1), LocalDate.of(year, first, 1).plusMonths(3)));
  }

  @Override
  public List<DateRange> inMonths(Placement.InMonths placement) {
    List<DateRange> ranges = new ArrayList<>();
    placement
        .months()
        .forEach(
            month ->
                ranges.addAll(
                    inYears(
                        year -> {
                          YearMonth at = YearMonth.of(year, month);
                          return DateRange.through(at.atDay(1), at.atEndOfMonth());
                        })));
    return ranges;
  }

  @Override
  public List<DateRange> by(Placement.By placement) {
    LocalDate last = placement.last().atYear(window.start().getYear());
    if (last.isBefore(window.start())) {
      last = placement.last().atYear(window.start().getYear() + 1);
    }
    LocalDate moved = window.contains(last) ? holidays.shifted(last, shift) : window.last();
    return moved.isBefore(window.start())
        ? List.of()
        : List.of(DateRange.through(window.start(), moved));
  }

  /** A stretch over New Year belongs whole to the year-long window it starts in. */
  @Override
  public List<DateRange> fromTo(Placement.FromTo placement) {
    boolean crosses = placement.last().isBefore(placement.first());
    boolean years = !window.start().plusYears(1).isAfter(window.end());
    List<DateRange> ranges = new ArrayList<>();
    for (int year = window.start().getYear() - 1; year <= window.last().getYear(); year++) {
      DateRange range =
          DateRange.through(
              placement.first().atYear(year), placement.last().atYear(crosses ? year + 1 : year));
      if (!crosses || !years) {
        range.intersect(window).ifPresent(ranges::add);
      } else if (window.contains(range.start())) {
        ranges.add(range);
      }
    }
    return ranges;
  }

  @Override
  public List<DateRange> between(Placement.Between placement) {
    return placement.range().intersect(window).map(List::of).orElse(List.of());
  }

  @Override
  public List<DateRange> onDay(Placement.OnDay placement) {
    return eachMonth(
        month ->
            placement.day() == 0
                ? Optional.of(month.atEndOfMonth())
                : month.isValidDay(placement.day())
                    ? Optional.of(month.atDay(placement.day()))
                    : Optional.empty(),
        0);
  }

  @Override
  public List<DateRange> onWeekday(Placement.OnWeekday placement) {
    if (placement.nth() == Placement.OnWeekday.EVERY) {
      LocalDate first = window.start().with(TemporalAdjusters.nextOrSame(placement.day()));
      return Stream.iterate(first, day -> day.isBefore(window.end()), day -> day.plusWeeks(1))
          .flatMap(day -> moved(day, 0).stream())
          .toList();
    }
    return eachMonth(
        month ->
            Optional.of(
                    month
                        .atDay(1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(placement.nth(), placement.day())))
                .filter(day -> YearMonth.from(day).equals(month)),
        0);
  }

  @Override
  public List<DateRange> onFixedDay(Placement.OnFixedDay placement) {
    if (declaredDay.isEmpty()) {
      return List.of(window);
    }
    return eachMonth(
        month -> Optional.of(month.atDay(Math.min(declaredDay.get(), month.lengthOfMonth()))),
        placement.tolerance());
  }

  @Override
  public List<DateRange> onDate(Placement.OnDate placement) {
    LocalDate moved = holidays.shifted(placement.date(), shift);
    return window.contains(placement.date()) ? List.of(DateRange.through(moved, moved)) : List.of();
  }

  /**
   * A day as it moves and may drift, within the window unless a day off moved it out. Grace is
   * given only where a day off moved the date.
   */
  private Optional<DateRange> moved(LocalDate day, int tolerance) {
    LocalDate to = holidays.shifted(day, shift);
    int grace = to.equals(day) ? 0 : shift.grace();
    LocalDate last = grace == 0 ? to : day.plusDays(grace);
    DateRange range =
        DateRange.through(
            to.minusDays(tolerance), (last.isBefore(to) ? to : last).plusDays(tolerance));
    return !window.contains(day)
        ? Optional.empty()
        : window.contains(to) ? range.intersect(window) : Optional.of(range);
  }

  private List<DateRange> inYears(IntFunction<DateRange> rangeOf) {
    List<DateRange> ranges = new ArrayList<>();
    for (int year = window.start().getYear(); year <= window.last().getYear(); year++) {
      rangeOf.apply(year).intersect(window).ifPresent(ranges::add);
    }
    return ranges;
  }

  private List<DateRange> eachMonth(Function<YearMonth, Optional<LocalDate>> dayOf, int tolerance) {
    List<DateRange> ranges = new ArrayList<>();
    YearMonth last = YearMonth.from(window.last());
    for (YearMonth m = YearMonth.from(window.start()); !m.isAfter(last); m = m.plusMonths(1)) {
      dayOf.apply(m).flatMap(day -> moved(day, tolerance)).ifPresent(ranges::add);
    }
    return ranges;
  }
}
