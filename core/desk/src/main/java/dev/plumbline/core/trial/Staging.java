package dev.plumbline.core.trial;

import dev.plumbline.core.check.DutyJudges;
import dev.plumbline.core.check.Plan;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Subject;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Window;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Example;
import dev.plumbline.core.standard.Expectation;
import dev.plumbline.core.standard.Given;
import dev.plumbline.core.standard.ParameterValue;
import dev.plumbline.core.standard.Standard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One example made into records, to be judged by its standard or by a changed one. */
final class Staging {

  private final Example example;
  private final Days days;
  private final UnitRecords records;
  private final Map<String, ParameterValue> values = new HashMap<>();

  Staging(Example example, Standard standard) {
    this.example = example;
    this.days = Days.of(example, standard);
    this.records = Scene.of(example, standard, days);
    for (Given given : example.givens()) {
      if (given instanceof Given.Bound bound) {
        values.put(bound.parameter(), bound.value());
      }
    }
  }

  Example example() {
    return example;
  }

  boolean exercises(Duty duty) {
    return example.expectations().stream().anyMatch(each -> each.duty().equals(duty.id()));
  }

  /**
   * What of the example comes out otherwise by the duties of {@code standard}, its open parameters
   * set as the example says.
   */
  List<Mismatch> mismatches(Standard standard, DutyJudges judges) {
    List<Duty> duties = standard.duties().stream().map(duty -> duty.bound(values)).toList();
    List<Verdict> verdicts =
        Plan.of(standard.with(duties), judges)
            .check(records, days.judged(), days.asOf())
            .verdicts();
    List<Mismatch> mismatches = new ArrayList<>();
    for (Expectation each : example.expectations()) {
      if (standard.duty(each.duty()).isPresent()) {
        mismatch(each, verdicts).ifPresent(mismatches::add);
      }
    }
    return mismatches;
  }

  private static Optional<Mismatch> mismatch(Expectation expected, List<Verdict> verdicts) {
    List<Verdict> meant =
        verdicts.stream()
            .filter(verdict -> verdict.item().duty().id().equals(expected.duty()))
            .filter(
                verdict ->
                    expected
                        .subject()
                        .map(who -> isAbout(verdict.item().subject(), who))
                        .orElse(true))
            .toList();
    if (expected.windows().isEmpty()) {
      return mismatch(expected, meant, meant.isEmpty());
    }
    List<Verdict> within = new ArrayList<>();
    boolean nothing = false;
    for (Window window : expected.windows()) {
      List<Verdict> here = in(window.range(), meant);
      within.addAll(here);
      nothing |= here.isEmpty();
    }
    return mismatch(expected, within, nothing);
  }

  private static Optional<Mismatch> mismatch(
      Expectation expected, List<Verdict> meant, boolean nothing) {
    List<Verdict> other =
        meant.stream().filter(verdict -> outcome(verdict) != expected.outcome()).toList();
    return other.isEmpty() && !nothing
        ? Optional.empty()
        : Optional.of(new Mismatch(expected, other));
  }

  /** The items that begin in a stretch of time; where none does, those it lies in. */
  private static List<Verdict> in(DateRange range, List<Verdict> verdicts) {
    List<Verdict> begin =
        verdicts.stream()
            .filter(verdict -> range.contains(verdict.item().window().range().start()))
            .toList();
    return begin.isEmpty()
        ? verdicts.stream()
            .filter(verdict -> verdict.item().window().range().covers(range))
            .toList()
        : begin;
  }

  private static boolean isAbout(Subject subject, String who) {
    if (subject instanceof Subject.Pair pair) {
      return who.equals(pair.by() + "+" + pair.with())
          || who.equals(pair.with() + "+" + pair.by())
          || who.equals(pair.by())
          || who.equals(pair.with());
    } else if (subject instanceof Subject.Happening happening) {
      return happening.record().equals(who) || happening.of().equals(who);
    }
    return subject.id().equals(who);
  }

  /** What a verdict is to an author of examples. */
  static Expectation.Outcome outcome(Verdict verdict) {
    return verdict.status() == Status.MISSED && verdict.advice()
        ? Expectation.Outcome.ADVISED
        : Expectation.Outcome.valueOf(verdict.status().name());
  }
}
