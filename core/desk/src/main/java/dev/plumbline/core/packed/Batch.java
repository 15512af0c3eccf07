package dev.plumbline.core.packed;

import dev.plumbline.core.check.Plan;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.record.UnitRecords;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Checks a stream of units on several threads. Units are taken as they are needed, and results come
 * in the order of the units, so only a few of either are held at any time. Immutable; each run is
 * its own.
 *
 * @param <U> what a unit comes as
 * @param <R> what is said of it
 */
public final class Batch<U, R> {

  private static final int TOGETHER = 32;
  private static final int AHEAD = 4;

  private final Supplier<Function<U, R>> doors;
  private final int threads;

  private Batch(Supplier<Function<U, R>> doors, int threads) {
    this.doors = doors;
    this.threads = threads;
  }

  /** Hears of results, on the thread that runs the batch. */
  public interface Listener<R> {

    /** What is said of the next unit. */
    void checked(R result);

    /**
     * Whether to go on, asked every few units.
     *
     * @param units how many have been checked so far
     */
    boolean goesOn(long units);
  }

  /**
   * By the object door, on all processors. What falls short is judged there; every other item when
   * its report is asked for it.
   */
  public static Batch<UnitRecords, Report> ofRecords(Plan plan, DateRange range, LocalDate asOf) {
    return by(
        records -> {
          Report report = plan.check(records, range, asOf);
          report.findings();
          return report;
        });
  }

  /**
   * By whatever a host asks of each unit, on all processors.
   *
   * @param asked thread-safe
   */
  public static <U, R> Batch<U, R> by(Function<U, R> asked) {
    return new Batch<>(() -> asked, processors());
  }

  /** By the packed door, on all processors. */
  public static Batch<PackedUnit, PackedReport> ofPacked(PackedPlan plan) {
    return new Batch<>(() -> plan.checker()::check, processors());
  }

  /** Packs each unit and checks it by the packed door, on all processors. */
  public static Batch<UnitRecords, PackedReport> packing(PackedPlan plan) {
    return new Batch<>(
        () -> {
          PackedChecker checker = plan.checker();
          return records -> checker.check(plan.pack(records));
        },
        processors());
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  /**
   * The same on so many threads.
   *
   * @throws IllegalArgumentException if there is not one
   */
  public Batch<U, R> on(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("nobody to check: " + count);
    }
    return new Batch<>(doors, count);
  }

  /**
   * Checks every unit, until there are no more, the listener says stop, or the thread is
   * interrupted. What a unit's check throws ends the run.
   *
   * @return how many results the listener has heard
   */
  public long run(Iterator<? extends U> units, Listener<? super R> listener) {
    ExecutorService pool = Executors.newFixedThreadPool(threads, Batch::worker);
    Queue<Function<U, R>> free = new ConcurrentLinkedQueue<>();
    Deque<Future<List<R>>> ahead = new ArrayDeque<>();
    long told = 0;
    try {
      boolean goOn = true;
      while (goOn
          && !Thread.currentThread().isInterrupted()
          && (units.hasNext() || !ahead.isEmpty())) {
        while (units.hasNext() && ahead.size() < AHEAD * threads) {
          List<U> next = next(units);
          ahead.add(pool.submit(() -> checked(next, free)));
        }
        List<R> results = ahead.remove().get();
        results.forEach(listener::checked);
        told += results.size();
        goOn = listener.goesOn(told);
      }
      return told;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return told;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a unit could not be checked", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "plumbline-batch");
    thread.setDaemon(true);
    return thread;
  }

  private static <U> List<U> next(Iterator<? extends U> units) {
    List<U> next = new ArrayList<>(TOGETHER);
    while (units.hasNext() && next.size() < TOGETHER) {
      next.add(units.next());
    }
    return next;
  }

  /** A door serves one thread at a time and is used again. */
  private List<R> checked(List<U> units, Queue<Function<U, R>> free) {
    Function<U, R> waiting = free.poll();
    Function<U, R> door = waiting == null ? doors.get() : waiting;
    List<R> results = new ArrayList<>(units.size());
    for (U unit : units) {
      results.add(door.apply(unit));
    }
    free.add(door);
    return results;
  }
}
