package dev.plumbline.bench;

import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Standard;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to check one unit, for each contestant that takes units one by one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx4g"})
public class CheckBenchmark {

  private static final int UNITS = 2_000;

  /** Who checks. */
  @Param({
    "tuned",
    "packed",
    "byhand",
    "object",
    "first",
    "whole",
    "beans",
    "streams",
    "drools",
    "cel",
    "celindex"
  })
  public String contestant = "";

  private Contestant ready = (unit, found) -> {};
  private long sum;

  /** Makes the contestant ready. */
  @Setup
  public void prepare() {
    Standard standard = Workload.standard();
    List<UnitRecords> units = Workload.units(UNITS);
    ready = Contestants.named(contestant, standard, units);
  }

  /** Checks every unit; the sum keeps the findings alive. */
  @Benchmark
  @OperationsPerInvocation(UNITS)
  public long check() {
    sum = 0;
    for (int unit = 0; unit < UNITS; unit++) {
      int number = unit;
      ready.check(
          unit,
          (duty, window, subject) -> sum += 31L * number + 17L * duty + 7L * window + subject);
    }
    return sum;
  }
}
