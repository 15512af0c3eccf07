package dev.plumbline.bench;

import com.sun.management.ThreadMXBean;
import dev.plumbline.core.check.DutyJudges;
import dev.plumbline.core.packed.Columns;
import dev.plumbline.core.packed.PackedPlan;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.format.json.JsonRecords;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The contestants taking turns in one process, for a machine that others use too: each turn is
 * measured in processor time of its own thread, and the best turn of each counts.
 */
public final class Ratios {

  private static final int UNITS = 300;
  private static final long TURN = 20_000_000;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final String name;
  private final Contestant contestant;
  private long best = Long.MAX_VALUE;
  private long allocated;
  private long sum;

  private Ratios(String name, Contestant contestant) {
    this.name = name;
    this.contestant = contestant;
  }

  /**
   * Prints microseconds and bytes a unit, and the ratio to the first.
   *
   * @param arguments how many seconds in all, then the contestants
   */
  public static void main(String[] arguments) {
    Standard standard = Workload.standard();
    List<UnitRecords> units = Workload.units(UNITS);
    List<Ratios> all = new ArrayList<>();
    for (String name : List.of(arguments).subList(1, arguments.length)) {
      all.add(new Ratios(name, named(name, standard, units)));
    }
    long end = System.nanoTime() + Long.parseLong(arguments[0]) * 1_000_000_000L;
    while (System.nanoTime() < end) {
      all.forEach(Ratios::turn);
    }
    PrintStream out = System.out;
    for (Ratios each : all) {
      out.printf(
          Locale.ROOT,
          "%-8s %9.2f us %9d bytes %8.2f%n",
          each.name,
          each.best / 1e3 / UNITS,
          each.allocated / UNITS,
          (double) each.best / all.get(0).best);
    }
  }

  /** A contestant, or what comes before a check: {@code json}, {@code pack}, {@code columns}. */
  private static Contestant named(String name, Standard standard, List<UnitRecords> units) {
    PackedPlan plan = PackedPlan.of(standard, DutyJudges.NONE, Workload.YEAR, Workload.AS_OF);
    return switch (name) {
      case "json" -> {
        List<Path> files = written(standard, units);
        yield (unit, found) -> found.breach(0, 0, read(files.get(unit), standard));
      }
      case "pack" -> (unit, found) -> found.breach(0, 0, plan.pack(units.get(unit)).size());
      case "columns" -> {
        List<byte[]> columns = units.stream().map(plan::pack).map(Columns::bytes).toList();
        yield (unit, found) -> found.breach(0, 0, Columns.unit(columns.get(unit)).size());
      }
      default -> Contestants.named(name, standard, units);
    };
  }

  private static List<Path> written(Standard standard, List<UnitRecords> units) {
    List<Path> files = new ArrayList<>();
    try {
      for (UnitRecords each : units) {
        Path file = Files.createTempFile("unit", ".json");
        file.toFile().deleteOnExit();
        try (OutputStream out = Files.newOutputStream(file)) {
          JsonRecords.write(each, standard.vocabulary(), out);
        }
        files.add(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static int read(Path file, Standard standard) {
    try {
      return JsonRecords.read(file, standard.vocabulary()).records().orElseThrow().talks().size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void turn() {
    long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    long begin = THREADS.getCurrentThreadCpuTime();
    long time = 0;
    int rounds = 0;
    for (; time < TURN; rounds++) {
      for (int unit = 0; unit < UNITS; unit++) {
        contestant.check(unit, (duty, window, subject) -> sum += duty + window + subject);
      }
      time = THREADS.getCurrentThreadCpuTime() - begin;
    }
    best = Math.min(best, time / rounds);
    allocated = (THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytes) / rounds;
  }
}
