package dev.plumbline.core.packed;

import dev.plumbline.core.check.Sitting;
import dev.plumbline.core.check.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Screens units by a plan, one after another. Not thread-safe. */
final class Screener {

  private final PackedPlan plan;
  private final Counters counters = new Counters();
  private final Found found = new Found();

  Screener(PackedPlan plan) {
    this.plan = plan;
  }

  /** The breaches of one duty. */
  private static final class Found implements Breaches {
    private long[] breaches = new long[16];
    private int count;

    @Override
    public void breach(int instruction, int window, int subject, int achieved) {
      if (count == breaches.length) {
        breaches = Arrays.copyOf(breaches, 2 * count);
      }
      breaches[count++] = (long) window << 32 | subject;
    }
  }

  boolean conforms(Sitting sitting, PackedUnit unit) {
    for (int duty = 0; duty < plan.duties(); duty++) {
      if (plan.counts(duty, unit) && breaches(duty, unit) > 0) {
        return false;
      }
    }
    for (int duty = 0; duty < plan.duties(); duty++) {
      if (plan.leaves(duty, unit) && sitting.verdicts(duty).stream().anyMatch(Verdict::isFinding)) {
        return false;
      }
    }
    return true;
  }

  List<Verdict> findings(Sitting sitting, PackedUnit unit) {
    List<Verdict> findings = new ArrayList<>(0);
    for (int duty = 0; duty < plan.duties(); duty++) {
      if (plan.counts(duty, unit)) {
        judge(sitting, unit, duty, findings);
      } else if (plan.leaves(duty, unit)) {
        sitting.verdicts(duty).stream().filter(Verdict::isFinding).forEach(findings::add);
      }
    }
    return findings;
  }

  private int breaches(int duty, PackedUnit unit) {
    found.count = 0;
    plan.step(duty).breaches(unit, plan.instruction(duty), counters, found);
    return found.count;
  }

  private void judge(Sitting sitting, PackedUnit unit, int duty, List<Verdict> findings) {
    int count = breaches(duty, unit);
    if (count > 1) {
      Arrays.sort(found.breaches, 0, count);
    }
    for (int i = 0; i < count; i++) {
      int window = (int) (found.breaches[i] >>> 32);
      int subject = (int) found.breaches[i];
      Verdict verdict =
          sitting.verdict(
              duty,
              plan.step(duty).window(unit, window),
              unit.subject(plan.instruction(duty), subject));
      if (!verdict.isFinding()) {
        throw new IllegalStateException("counted short, judged not: " + verdict.item().id());
      }
      findings.add(verdict);
    }
  }
}
