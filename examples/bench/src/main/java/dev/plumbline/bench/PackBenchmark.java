package dev.plumbline.bench;

import dev.plumbline.core.check.DutyJudges;
import dev.plumbline.core.packed.Columns;
import dev.plumbline.core.packed.PackedPlan;
import dev.plumbline.core.packed.PackedUnit;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.format.json.JsonRecords;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Time to read or pack one unit. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx4g"})
public class PackBenchmark {

  private static final int UNITS = 200;

  private final Standard standard = Workload.standard();
  private final PackedPlan plan =
      PackedPlan.of(standard, DutyJudges.NONE, Workload.YEAR, Workload.AS_OF);
  private List<UnitRecords> units = List.of();
  private final List<byte[]> columns = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();

  /** Writes what is read. */
  @Setup
  public void write() throws IOException {
    units = Workload.units(UNITS);
    for (UnitRecords each : units) {
      columns.add(Columns.bytes(plan.pack(each)));
      Path file = Files.createTempFile("unit", ".json");
      try (OutputStream out = Files.newOutputStream(file)) {
        JsonRecords.write(each, standard.vocabulary(), out);
      }
      files.add(file);
    }
  }

  /** From objects. */
  @Benchmark
  @OperationsPerInvocation(UNITS)
  public long objects() {
    long size = 0;
    for (UnitRecords each : units) {
      size += plan.pack(each).size();
    }
    return size;
  }

  /** From columns kept. */
  @Benchmark
  @OperationsPerInvocation(UNITS)
  public long columns() {
    long size = 0;
    for (byte[] each : columns) {
      PackedUnit unit = Columns.unit(each);
      size += unit.size();
    }
    return size;
  }

  /** From a JSON file to objects. */
  @Benchmark
  @OperationsPerInvocation(UNITS)
  public long json() throws IOException {
    long size = 0;
    for (Path each : files) {
      size += JsonRecords.read(each, standard.vocabulary()).records().orElseThrow().talks().size();
    }
    return size;
  }

  /** Takes the files away. */
  @TearDown
  public void delete() throws IOException {
    for (Path each : files) {
      Files.delete(each);
    }
  }
}
