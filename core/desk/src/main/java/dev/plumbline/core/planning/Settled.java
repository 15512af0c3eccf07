package dev.plumbline.core.planning;

import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.period.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Moves gatherings off the last day on which they count to one some way ahead of it, where that
 * changes nothing, so that a plan leaves time to make good.
 */
final class Settled {

  /** How far into the days that are all alike: of three weeks, at the end of the second. */
  private static final double HOW_FAR = 0.6;

  private final List<Covering.Choice> choices;
  private final List<Demand> demands;
  private final Calendar calendar;
  private final DateRange year;
  private final Set<List<Object>> taken = new HashSet<>();

  Settled(List<Covering.Choice> choices, List<Demand> demands, Calendar calendar, DateRange year) {
    this.choices = List.copyOf(choices);
    this.demands = demands;
    this.calendar = calendar;
    this.year = year;
  }

  /** The same gatherings on better days; as they are where a gap between neighbours counts. */
  List<Covering.Choice> better() {
    if (demands.stream().anyMatch(demand -> demand.gap().isPresent())) {
      return choices;
    }
    choices.forEach(choice -> taken.add(List.of(choice.day(), choice.way())));
    List<Covering.Choice> settled = new ArrayList<>();
    for (Covering.Choice choice : choices) {
      settled.add(new Covering.Choice(better(choice), choice.way()));
    }
    return settled;
  }

  private LocalDate better(Covering.Choice choice) {
    LocalDate first = choice.day();
    while (!first.minusDays(1).isBefore(year.start()) && alike(first.minusDays(1), choice)) {
      first = first.minusDays(1);
    }
    long length = choice.day().toEpochDay() - first.toEpochDay();
    LocalDate aim = first.plusDays(Math.round(length * share(choice, first)));
    for (LocalDate day = aim; !day.isAfter(choice.day()); day = day.plusDays(1)) {
      if (free(day, choice)) {
        return day;
      }
    }
    for (LocalDate day = aim; !day.isBefore(first); day = day.minusDays(1)) {
      if (free(day, choice)) {
        return day;
      }
    }
    return choice.day();
  }

  /** Several of a kind in the same days are spread over them. */
  private double share(Covering.Choice choice, LocalDate first) {
    List<Covering.Choice> same =
        choices.stream()
            .filter(each -> each.way().equals(choice.way()) && !each.day().isBefore(first))
            .filter(each -> alike(each.day(), choice))
            .toList();
    return same.size() < 2 ? HOW_FAR : (same.indexOf(choice) + 1.0) / (same.size() + 1);
  }

  private boolean alike(LocalDate day, Covering.Choice choice) {
    return demands.stream()
        .filter(demand -> demand.servedBy(choice.way()))
        .allMatch(demand -> demand.openOn(day) == demand.openOn(choice.day()));
  }

  private boolean free(LocalDate day, Covering.Choice choice) {
    if (!calendar.holidays().isWorking(day)) {
      return false;
    }
    boolean own = day.equals(choice.day());
    return own || taken.add(List.of(day, choice.way()));
  }
}
