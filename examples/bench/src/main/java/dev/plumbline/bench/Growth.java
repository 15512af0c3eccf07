package dev.plumbline.bench;

import dev.plumbline.core.check.DutyJudges;
import dev.plumbline.core.packed.Batch;
import dev.plumbline.core.packed.Columns;
import dev.plumbline.core.packed.PackedChecker;
import dev.plumbline.core.packed.PackedPlan;
import dev.plumbline.core.packed.PackedReport;
import dev.plumbline.core.packed.PackedUnit;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How a check grows with its duties, and a batch with its units: from kept columns through the
 * packed door, on all processors. Units are read as the batch takes them, so the heap holds only a
 * few.
 */
public final class Growth {

  private static final int DIFFERENT = 2_000;

  private Growth() {}

  /**
   * Prints the time of one unit by more and more duties; then seconds and the heap in use for 1,000
   * units and ten times as many, three times over.
   */
  public static void main(String[] arguments) {
    PackedPlan plan =
        PackedPlan.of(Workload.standard(), DutyJudges.NONE, Workload.YEAR, Workload.AS_OF);
    List<byte[]> columns =
        Workload.units(DIFFERENT).stream().map(plan::pack).map(Columns::bytes).toList();
    PrintStream out = System.out;
    duties(out);
    run(plan, columns, 100_000);
    for (int units = 1_000; units <= 1_000_000; units *= 10) {
      long before = System.nanoTime();
      long breached = run(plan, columns, units);
      double seconds = (System.nanoTime() - before) / 1e9;
      Runtime runtime = Runtime.getRuntime();
      long heap = (runtime.totalMemory() - runtime.freeMemory()) >>> 20;
      out.printf(
          Locale.ROOT,
          "%,d units: %.3f s, %.0f units/s, %d in breach, %d MiB of heap in use%n",
          units,
          seconds,
          units / seconds,
          breached,
          heap);
    }
  }

  /** Prints the time of one unit by 12 duties, and by twice as many, four times over. */
  private static void duties(PrintStream out) {
    Standard twelve = Workload.standard();
    List<UnitRecords> units = Workload.units(DIFFERENT / 10);
    for (int times = 1; times <= 16; times *= 2) {
      List<Duty> duties = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        duties.addAll(twelve.duties());
      }
      PackedPlan plan =
          PackedPlan.of(twelve.with(duties), DutyJudges.NONE, Workload.YEAR, Workload.AS_OF);
      List<PackedUnit> packed = units.stream().map(plan::pack).toList();
      best(plan.checker(), packed);
      out.printf(
          Locale.ROOT, "%d duties: %.2f us a unit%n", duties.size(), best(plan.checker(), packed));
    }
  }

  private static double best(PackedChecker checker, List<PackedUnit> units) {
    long best = Long.MAX_VALUE;
    long[] breaches = {0};
    for (int round = 0; round < 1_000; round++) {
      long before = System.nanoTime();
      for (PackedUnit unit : units) {
        checker.breaches(unit, (instruction, window, subject, achieved) -> breaches[0]++);
      }
      best = Math.min(best, System.nanoTime() - before);
    }
    if (breaches[0] == 0) {
      throw new IllegalStateException("nobody in breach");
    }
    return best / 1e3 / units.size();
  }

  private static long run(PackedPlan plan, List<byte[]> columns, int units) {
    long[] breached = {0};
    Batch.ofPacked(plan)
        .run(
            IntStream.range(0, units)
                .<PackedUnit>mapToObj(unit -> Columns.unit(columns.get(unit % DIFFERENT)))
                .iterator(),
            new Batch.Listener<PackedReport>() {
              @Override
              public void checked(PackedReport result) {
                breached[0] += result.conforms() ? 0 : 1;
              }

              @Override
              public boolean goesOn(long sofar) {
                return true;
              }
            });
    return breached[0];
  }
}
