package dev.plumbline.core.compare;

import dev.plumbline.core.period.CalendarUnit;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Period;
import dev.plumbline.core.period.Placement;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Recurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days a witness plays on.
 *
 * @param broken the days on which the one duty must be broken
 * @param satisfied the days on which the other must be satisfied: the same, or more where windows
 *     reach over the ends of a year
 * @param asOf the day of judgement, when every window is closed
 */
public record Stage(DateRange broken, DateRange satisfied, LocalDate asOf) {

  private static final int PLAIN_YEAR = 2026;
  private static final int TRIES = 3;
  private static final int LONGEST = 6;

  /** The stages to try, the simplest first. */
  static List<Stage> of(List<Duty> satisfied, Duty broken) {
    List<Duty> all = Stream.concat(satisfied.stream(), Stream.of(broken)).toList();
    int year = all.stream().mapToInt(Stage::namedYear).max().orElse(0);
    int first = year == 0 ? PLAIN_YEAR : year;
    List<Stage> stages = new ArrayList<>();
    if (all.stream().allMatch(Stage::withinYears)) {
      stages.add(new Stage(years(first, 1), years(first, 1), LocalDate.of(first, 12, 31)));
      return stages;
    }
    int long1 = Math.min(LONGEST, all.stream().mapToInt(Stage::years).max().orElse(1));
    for (int at = first; at < first + TRIES; at++) {
      stages.add(
          new Stage(
              years(at, long1),
              years(at - long1, long1 * 3),
              LocalDate.of(at + long1 * 3, 12, 31)));
    }
    return stages;
  }

  private static DateRange years(int first, int many) {
    return new DateRange(LocalDate.of(first, 1, 1), LocalDate.of(first + many, 1, 1));
  }

  /** Whether every window lies within one calendar year. */
  private static boolean withinYears(Duty duty) {
    return Asked.recurrence(duty)
        .map(
            recurrence ->
                recurrence instanceof Recurrence.EveryWindow every
                    && nested(every.period())
                    && every.placements().stream().noneMatch(Placement.FromTo.class::isInstance))
        .orElse(horizon(duty) == 0);
  }

  private static boolean nested(Period period) {
    int months =
        switch (period.unit()) {
          case HALF_MONTH, MONTH -> 1;
          case QUARTER -> 3;
          case HALF_YEAR -> 6;
          case YEAR -> 12;
          case WEEK, SEMESTER, ACADEMIC_YEAR, TERM_OF_OFFICE -> 0;
        };
    return months > 0 && 12 % (months * period.multiple()) == 0;
  }

  private static int horizon(Duty duty) {
    return duty.ask() instanceof Ask.Keep keep && keep.horizon().isPresent() ? 1 : 0;
  }

  private static int years(Duty duty) {
    return Asked.recurrence(duty)
        .filter(Recurrence.EveryWindow.class::isInstance)
        .map(Recurrence.EveryWindow.class::cast)
        .filter(every -> every.period().unit() != CalendarUnit.TERM_OF_OFFICE)
        .map(
            every -> Windows.years(every.period()) + (nested(every.period()) ? 0 : crossing(every)))
        .orElse(1);
  }

  /** A window that reaches into the next year is judged only where both years are. */
  private static int crossing(Recurrence.EveryWindow every) {
    return switch (every.period().unit()) {
      case WEEK, SEMESTER, ACADEMIC_YEAR -> 1;
      case HALF_MONTH, MONTH, QUARTER, HALF_YEAR, YEAR, TERM_OF_OFFICE -> 0;
    };
  }

  /** The last year a phase or a dated placement names; 0 if none does. */
  private static int namedYear(Duty duty) {
    int phase = duty.period().map(period -> period.last().getYear()).orElse(0);
    List<Placement> placements =
        Asked.recurrence(duty)
            .map(
                recurrence ->
                    recurrence instanceof Recurrence.EveryWindow every
                        ? every.placements()
                        : recurrence instanceof Recurrence.Once once
                            ? once.placements()
                            : List.<Placement>of())
            .orElse(List.of());
    int placed = 0;
    for (Placement placement : placements) {
      if (placement instanceof Placement.OnDate on) {
        placed = Math.max(placed, on.date().getYear());
      } else if (placement instanceof Placement.Between between) {
        placed = Math.max(placed, between.range().last().getYear());
      }
    }
    return Math.max(phase, placed);
  }
}
