package dev.plumbline.bench;

import dev.plumbline.core.check.DutyJudges;
import dev.plumbline.core.check.Plan;
import dev.plumbline.core.check.Subject;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.packed.PackedChecker;
import dev.plumbline.core.packed.PackedPlan;
import dev.plumbline.core.packed.PackedUnit;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Standard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The framework's own two doors. */
final class Doors {

  private Doors() {}

  /** Records as objects. */
  static Contestant object(Standard standard, List<UnitRecords> units) {
    Plan plan = Plan.of(standard);
    Map<String, Integer> duties = new HashMap<>();
    standard.duties().forEach(duty -> duties.put(duty.id(), duties.size()));
    return (unit, found) -> {
      for (Verdict each : plan.check(units.get(unit), Workload.YEAR, Workload.AS_OF).findings()) {
        int duty = duties.get(each.item().duty().id());
        found.breach(duty, window(each), subject(each.item().subject()));
      }
    };
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
