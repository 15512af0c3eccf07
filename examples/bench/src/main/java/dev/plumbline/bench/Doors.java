package dev.plumbline.bench;

import dev.plumbline.core.check.DutyJudges;
import dev.plumbline.core.check.Plan;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Subject;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.packed.PackedChecker;
import dev.plumbline.core.packed.PackedPlan;
import dev.plumbline.core.packed.PackedUnit;
import dev.plumbline.core.packed.Screening;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Standard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The framework's own two doors. */
final class Doors {

  private Doors() {}

  /** Records as objects that are checked again: what they were packed to is kept with them. */
  static Contestant object(Standard standard, List<UnitRecords> units) {
    return told(standard, units::get, Report::findings);
  }

  /** Records as objects that nobody has checked before. */
  static Contestant first(Standard standard, List<UnitRecords> units) {
    return told(standard, unit -> fresh(units.get(unit)), Report::findings);
  }

  /** Records as objects, and a verdict with its reason and proof on every item, met or not. */
  static Contestant whole(Standard standard, List<UnitRecords> units) {
    return told(
        standard,
        units::get,
        report -> report.verdicts().stream().filter(Verdict::isFinding).toList());
  }

  private static Contestant told(
      Standard standard,
      IntFunction<UnitRecords> records,
      Function<Report, List<Verdict>> findings) {
    Plan plan = Screening.plan(standard, DutyJudges.NONE);
    Map<String, Integer> duties = new HashMap<>();
    standard.duties().forEach(duty -> duties.put(duty.id(), duties.size()));
    return (unit, found) -> {
      Report report = plan.check(records.apply(unit), Workload.YEAR, Workload.AS_OF);
      for (Verdict each : findings.apply(report)) {
        int duty = duties.get(each.item().duty().id());
        found.breach(duty, window(each), subject(each.item().subject()));
      }
    };
  }

  /** The same records, of which nothing has been worked out. */
  private static UnitRecords fresh(UnitRecords records) {
    return new UnitRecords(
        records.unit(),
        records.people(),
        records.bodies(),
        records.activities(),
        records.talks(),
        records.events(),
        records.facts(),
        records.facilities(),
        records.ledgers(),
        records.documents(),
        records.policies(),
        records.attestations(),
        records.covers());
  }

  private static int window(Verdict verdict) {
    int months = verdict.item().window().range().start().getMonthValue() - 1;
    int length =
        (int)
            verdict
                .item()
                .window()
                .range()
                .start()
                .until(verdict.item().window().range().end())
                .toTotalMonths();
    return months / length;
  }

  private static int subject(Subject subject) {
    if (subject instanceof Subject.Pair pair) {
      return 64 * number(pair.by()) + number(pair.with());
    }
    return subject instanceof Subject.One one ? number(one.id()) : 0;
  }

  private static int number(String id) {
    return id.equals("c") || id.equals("unit") ? 0 : Integer.parseInt(id.substring(1));
  }

  /** Records as arrays, packed beforehand. Every duty of the twelve is an instruction. */
  static Contestant packed(Standard standard, List<UnitRecords> units) {
    PackedPlan plan = PackedPlan.of(standard, DutyJudges.NONE, Workload.YEAR, Workload.AS_OF);
    PackedUnit[] packed = units.stream().map(plan::pack).toArray(PackedUnit[]::new);
    if (!plan.left().isEmpty()) {
      throw new IllegalStateException("not packed: " + plan.left());
    }
    PackedChecker checker = plan.checker();
    return (unit, found) ->
        checker.breaches(
            packed[unit],
            (instruction, window, subject, achieved) ->
                found.breach(
                    instruction,
                    window,
                    subject(plan.subject(packed[unit], instruction, subject))));
  }
}
