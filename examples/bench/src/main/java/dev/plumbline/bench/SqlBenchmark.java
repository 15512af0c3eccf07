package dev.plumbline.bench;

import java.sql.SQLException;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Time to check one unit of many by twelve statements of SQL. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx4g"})
public class SqlBenchmark {

  private static final int UNITS = 20_000;

  /** How many threads the database may use. */
  @Param({"1", "2"})
  public int threads;

  private Sql sql;
  private long sum;

  /** Loads the tables. */
  @Setup
  public void load() throws SQLException {
    sql = new Sql(Workload.units(UNITS), threads);
  }

  /** Runs the twelve statements. */
  @Benchmark
  @OperationsPerInvocation(UNITS)
  public long check() throws SQLException {
    sum = 0;
    sql.check(
        (unit, duty, window, subject) -> sum += 31L * unit + 17L * duty + 7L * window + subject);
    return sum;
  }

  /** Lets the tables go. */
  @TearDown
  public void close() throws SQLException {
    sql.close();
  }
}
