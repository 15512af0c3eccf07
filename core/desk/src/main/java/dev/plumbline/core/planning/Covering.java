package dev.plumbline.core.planning;

import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.period.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** Demands that may share gatherings, as one problem of choosing days and ways. */
final class Covering {

  /**
   * A gathering that might be held.
   *
   * @param day its day
   * @param way what it is held as
   */
  record Choice(LocalDate day, List<String> way) {}

  private final List<Demand> demands;
  private final Calendar calendar;
  private final DateRange year;
  private final List<Choice> choices = new ArrayList<>();
  private final List<LocalDate> days;

  Covering(List<Demand> demands, Calendar calendar, DateRange year) {
    this.demands = demands;
    this.calendar = calendar;
    this.year = year;
    this.days = List.copyOf(new Candidates(calendar, year).of(demands));
    List<List<String>> ways = new Coupling(demands).ways();
    for (LocalDate day : days) {
      for (List<String> way : ways) {
        if (demands.stream().anyMatch(d -> d.servedBy(way) && d.openOn(day))) {
          choices.add(new Choice(day, way));
        }
      }
    }
  }

  /** The fewest gatherings that meet every demand; empty if they cannot all be met. */
  Optional<List<Choice>> solved(CoverSolver solver) {
    return solver.least(problem()).map(taken -> taken.stream().map(choices::get).toList());
  }

  private CoverProblem problem() {
    List<CoverProblem.Row> rows = new ArrayList<>();
    for (Demand demand : demands) {
      if (demand.gap().isPresent()) {
        gap(demand, rows);
      } else if (demand.least() > 0 || demand.most().isPresent()) {
        List<Integer> serving = columns(i -> serves(i, demand));
        rows.add(new CoverProblem.Row(serving, List.of(), demand.least(), demand.most()));
      }
    }
    // One gathering of a kind a day: two would be taken for one entered twice.
    for (LocalDate day : days) {
      for (Demand demand : demands) {
        List<Integer> same = columns(i -> choices.get(i).day().equals(day) && serves(i, demand));
        if (same.size() > 1) {
          rows.add(new CoverProblem.Row(same, List.of(), 0, OptionalInt.of(1)));
        }
      }
    }
    // Held as no more than is needed.
    return new CoverProblem(choices.stream().map(each -> each.way().size()).toList(), rows);
  }

  /** After the start, and after each day one is held, the next comes before the gap is over. */
  private void gap(Demand demand, List<CoverProblem.Row> rows) {
    next(demand, year.start(), List.of(), rows);
    for (LocalDate day : days) {
      next(demand, day, columns(i -> choices.get(i).day().equals(day) && serves(i, demand)), rows);
    }
  }

  private void next(
      Demand demand, LocalDate from, List<Integer> held, List<CoverProblem.Row> rows) {
    LocalDate latest = calendar.plus(from, demand.gap().orElseThrow(), false);
    if (latest.isBefore(year.last())) {
      List<Integer> following =
          columns(
              i -> {
                LocalDate day = choices.get(i).day();
                boolean later = held.isEmpty() ? !day.isBefore(from) : day.isAfter(from);
                return later && !day.isAfter(latest) && serves(i, demand);
              });
      int least = held.isEmpty() && from.equals(year.start()) ? 1 : 0;
      if (least == 1 || !held.isEmpty()) {
        rows.add(new CoverProblem.Row(following, held, least, OptionalInt.empty()));
      }
    }
  }

  private boolean serves(int column, Demand demand) {
    Choice choice = choices.get(column);
    return demand.servedBy(choice.way()) && demand.openOn(choice.day());
  }

  private List<Integer> columns(IntPredicate wanted) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      if (wanted.test(i)) {
        columns.add(i);
      }
    }
    return columns;
  }
}
