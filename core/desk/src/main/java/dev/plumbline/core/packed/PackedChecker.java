package dev.plumbline.core.packed;

import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.standard.Duty;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Checks units by a plan, one after another. Not thread-safe: each thread has its own. */
public final class PackedChecker {

  private final PackedPlan plan;
  private final Step[] steps;
  private final int[] numbers;
  private final Counters counters = new Counters();

  PackedChecker(PackedPlan plan) {
    this.plan = plan;
    this.steps = plan.steps();
    this.numbers = plan.numbers();
  }

  /** Tells the breaches of the duties that are packed; allocates nothing. */
  public void breaches(PackedUnit unit, Breaches breaches) {
    int[] cells = unit.cells();
    for (int i = 0; i < steps.length; i++) {
      if (cells[numbers[i]] != PackedUnit.LEFT) {
        steps[i].breaches(unit, numbers[i], counters, breaches);
      }
    }
  }

  /** Everything found of a unit: what is packed, and what is left to the object door. */
  public PackedReport check(PackedUnit unit) {
    List<PackedFinding> packed = new ArrayList<>();
    breaches(
        unit,
        (instruction, window, subject, achieved) ->
            packed.add(plan.finding(unit, instruction, window, subject, achieved)));
    return new PackedReport(
        unit.id(), packed, judged(unit).stream().filter(Verdict::isFinding).toList());
  }

  /** What every item is, by the item's id, the duties left to the object door included. */
  public SortedMap<String, Status> statuses(PackedUnit unit) {
    SortedMap<String, Status> statuses = new TreeMap<>();
    for (int i = 0; i < steps.length; i++) {
      if (unit.has(numbers[i])) {
        steps[i].statuses(
            unit,
            numbers[i],
            counters,
            (instruction, window, subject, status) ->
                statuses.put(
                    plan.finding(unit, instruction, window, subject, 0).item().id(), status));
      }
    }
    for (Verdict verdict : judged(unit)) {
      statuses.put(verdict.item().id(), verdict.status());
    }
    return statuses;
  }

  private List<Verdict> judged(PackedUnit unit) {
    List<Duty> left = plan.leftOf(unit);
    return left.isEmpty()
        ? List.of()
        : plan.judged(
            unit.records().orElseThrow(() -> new IllegalStateException("records lost")), left);
  }
}
