package dev.plumbline.core.trial;

import dev.plumbline.core.period.CalendarUnit;
import dev.plumbline.core.period.Period;
import dev.plumbline.core.period.Placement;
import dev.plumbline.core.standard.Recurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When something is due, changed in every small way. */
final class TimeMutations implements Recurrence.Visitor<List<Nudges.Nudge<Recurrence>>> {

  private static final List<CalendarUnit> BY_LENGTH =
      List.of(
          CalendarUnit.WEEK,
          CalendarUnit.HALF_MONTH,
          CalendarUnit.MONTH,
          CalendarUnit.QUARTER,
          CalendarUnit.HALF_YEAR,
          CalendarUnit.YEAR);

  @Override
  public List<Nudges.Nudge<Recurrence>> everyWindow(Recurrence.EveryWindow recurrence) {
    List<Nudges.Nudge<Recurrence>> nudges = new ArrayList<>();
    for (Period period : neighbours(recurrence.period())) {
      nudges.add(
          new Nudges.Nudge<>(
              Mutations.phrase("period." + period.unit(), period.multiple()),
              new Recurrence.EveryWindow(period, recurrence.placements(), recurrence.shift())));
    }
    placed(recurrence.placements())
        .forEach(
            nudge ->
                nudges.add(
                    new Nudges.Nudge<>(
                        nudge.how(),
                        new Recurrence.EveryWindow(
                            recurrence.period(), nudge.to(), recurrence.shift()))));
    return nudges;
  }

  /** The next shorter and the next longer stretch of the calendar, a year at most. */
  private static List<Period> neighbours(Period period) {
    if (period.multiple() > 1) {
      return List.of(
          new Period(period.unit(), period.multiple() - 1),
          new Period(period.unit(), period.multiple() + 1));
    }
    int at = BY_LENGTH.indexOf(period.unit());
    if (at < 0) {
      return period.unit() == CalendarUnit.TERM_OF_OFFICE
          ? List.of()
          : List.of(Period.each(CalendarUnit.HALF_YEAR));
    }
    List<Period> neighbours = new ArrayList<>();
    if (at > 0) {
      neighbours.add(Period.each(BY_LENGTH.get(at - 1)));
    }
    if (at + 1 < BY_LENGTH.size()) {
      neighbours.add(Period.each(BY_LENGTH.get(at + 1)));
    }
    return neighbours;
  }

  private static List<Nudges.Nudge<List<Placement>>> placed(List<Placement> placements) {
    List<Nudges.Nudge<List<Placement>>> nudges = new ArrayList<>();
    for (int i = 0; i < placements.size(); i++) {
      List<Placement> without = new ArrayList<>(placements);
      Placement gone = without.remove(i);
      nudges.add(new Nudges.Nudge<>(Mutations.phrase("any-time"), without));
      Optional<Nudges.Nudge<Placement>> moved = gone.accept(new MovedPlacement());
      if (moved.isPresent()) {
        List<Placement> other = new ArrayList<>(placements);
        other.set(i, moved.get().to());
        nudges.add(new Nudges.Nudge<>(moved.get().how(), other));
      }
    }
    return nudges;
  }

  @Override
  public List<Nudges.Nudge<Recurrence>> atMostApart(Recurrence.AtMostApart recurrence) {
    List<Nudges.Nudge<Recurrence>> nudges = new ArrayList<>();
    Nudges.ofLength(recurrence.gap())
        .forEach(
            nudge ->
                nudges.add(
                    new Nudges.Nudge<>(nudge.how(), new Recurrence.AtMostApart(nudge.to()))));
    return nudges;
  }

  @Override
  public List<Nudges.Nudge<Recurrence>> once(Recurrence.Once recurrence) {
    List<Nudges.Nudge<Recurrence>> nudges = new ArrayList<>();
    placed(recurrence.placements())
        .forEach(
            nudge -> nudges.add(new Nudges.Nudge<>(nudge.how(), new Recurrence.Once(nudge.to()))));
    return nudges;
  }

  @Override
  public List<Nudges.Nudge<Recurrence>> uponEach(Recurrence.UponEach recurrence) {
    List<Nudges.Nudge<Recurrence>> nudges = new ArrayList<>();
    recurrence
        .within()
        .ifPresent(
            within ->
                Nudges.ofLength(within)
                    .forEach(
                        nudge ->
                            nudges.add(
                                new Nudges.Nudge<>(
                                    nudge.how(),
                                    new Recurrence.UponEach(
                                        recurrence.trigger(),
                                        recurrence.side(),
                                        Optional.of(nudge.to()),
                                        recurrence.ahead(),
                                        recurrence.clear())))));
    return nudges;
  }
}
