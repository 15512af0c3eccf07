package dev.plumbline.core.packed;

import dev.plumbline.core.check.Status;
import dev.plumbline.core.period.Window;
import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Modality;
import dev.plumbline.core.standard.Standard;
import java.time.LocalDate;
import java.util.Optional;

/** Counts records in windows. Immutable and thread-safe. */
final class TallyStep implements Step {

  private final Instruction.Tally tally;
  private final Schedule[] schedules;
  private final LocalDate asOf;
  private final boolean notYet;
  private final boolean once;
  private final boolean binds;
  private final boolean weighted;

  private TallyStep(Instruction.Tally tally, Schedule[] schedules, LocalDate asOf, boolean notYet) {
    this.tally = tally;
    this.schedules = schedules;
    this.asOf = asOf;
    this.notYet = notYet;
    this.once = tally.once();
    this.binds = Span.binds(tally.duty());
    this.weighted = tally.measure() != Amount.Measure.TIMES;
  }

  static Optional<TallyStep> of(Standard standard, Instruction.Tally tally, Span span) {
    int many = Schedule.varies(tally) ? 32 : 1;
    Schedule[] schedules = new Schedule[many];
    for (int fixedDay = 0; fixedDay < many; fixedDay++) {
      Optional<Schedule> schedule = Schedule.of(standard, tally, span, fixedDay);
      if (schedule.isEmpty()) {
        return Optional.empty();
      }
      schedules[fixedDay] = schedule.get();
    }
    return Optional.of(
        new TallyStep(tally, schedules, span.asOf(), span.notYet(standard, tally.duty())));
  }

  private Schedule schedule(PackedUnit unit) {
    return schedules[schedules.length == 1 ? 0 : unit.fixedDay()];
  }

  @Override
  public void breaches(PackedUnit unit, int number, Counters counters, Breaches breaches) {
    int[] cells = unit.cells();
    int block = cells[number];
    int form = cells[block];
    if (!binds || notYet || form == PackedUnit.NEVER) {
      return;
    }
    Schedule schedule = schedule(unit);
    if (!once && form == PackedUnit.SHARED) {
      together(unit, number, counters, breaches, schedule);
    } else if (!once) {
      counted(unit, number, counters, breaches, schedule);
    } else if (form == PackedUnit.UNIT) {
      ofUnit(cells, block, number, breaches, schedule);
    } else if (form == PackedUnit.SINGLE && schedule.count() == 1) {
      ofEachInOne(cells, block, number, breaches, schedule);
    } else if (form == PackedUnit.SINGLE) {
      ofEachInSeveral(cells, block, number, breaches, schedule);
    } else {
      ofEach(unit, block, number, counters, breaches, schedule);
    }
  }

  /** The records lie in the order of their subjects, so 64 subjects at a time fit one word. */
  private static void ofEachInOne(
      int[] cells, int block, int number, Breaches breaches, Schedule schedule) {
    if (schedule.judged() == 0) {
      return;
    }
    byte[] windowOf = schedule.windowOf();
    int subjects = cells[block + 1];
    int at = block + PackedUnit.HEAD + 3 * cells[block + 4];
    int to = at + cells[block + 2];
    for (int first = 0; first < subjects; first += 64) {
      int beyond = (first + 64) << 16;
      long seen = 0;
      for (; at < to && cells[at] < beyond; at++) {
        seen |= (1L << (cells[at] >>> 16)) & (windowOf[cells[at] & 0xFFFF] - 1) >> 31;
      }
      int many = subjects - first;
      long missed = ~seen & (many >= 64 ? -1L : (1L << many) - 1);
      for (; missed != 0; missed &= missed - 1) {
        int subject = first + Long.numberOfTrailingZeros(missed);
        if (Stays.whole(cells, block, subject, schedule.window(0))) {
          breaches.breach(number, 0, subject, 0);
        }
      }
    }
  }

  private static void ofEachInSeveral(
      int[] cells, int block, int number, Breaches breaches, Schedule schedule) {
    byte[] windowOf = schedule.windowOf();
    int subjects = cells[block + 1];
    int at = block + PackedUnit.HEAD + 3 * cells[block + 4];
    int to = at + cells[block + 2];
    for (int subject = 0; subject < subjects; subject++) {
      int beyond = (subject + 1) << 16;
      long seen = 0;
      for (; at < to && cells[at] < beyond; at++) {
        seen |= 1L << windowOf[cells[at] & 0xFFFF];
      }
      for (long missed = schedule.judged() & ~seen; missed != 0; missed &= missed - 1) {
        int window = Long.numberOfTrailingZeros(missed);
        if (Stays.whole(cells, block, subject, schedule.window(window))) {
          breaches.breach(number, window, subject, 0);
        }
      }
    }
  }

  private static void ofUnit(
      int[] cells, int block, int number, Breaches breaches, Schedule schedule) {
    byte[] windowOf = schedule.windowOf();
    int from = block + PackedUnit.HEAD + 3 * cells[block + 4];
    int to = from + cells[block + 2];
    long seen = 0;
    for (int i = from; i < to; i++) {
      seen |= 1L << windowOf[cells[i]];
    }
    long missed = schedule.judged() & ~seen;
    while (missed != 0) {
      int window = Long.numberOfTrailingZeros(missed);
      missed &= missed - 1;
      if (Stays.whole(cells, block, 0, schedule.window(window))) {
        breaches.breach(number, window, 0, 0);
      }
    }
  }

  private static void ofEach(
      PackedUnit unit,
      int block,
      int number,
      Counters counters,
      Breaches breaches,
      Schedule schedule) {
    int[] cells = unit.cells();
    int subjects = cells[block + 1];
    int words = (subjects + 63) >>> 6;
    long[] seen = counters.bits(64 * words, schedule.count() * words);
    mark(unit, block, words, seen, schedule.windowOf());
    for (long judged = schedule.judged(); judged != 0; judged &= judged - 1) {
      int window = Long.numberOfTrailingZeros(judged);
      for (int word = 0; word < words; word++) {
        int last = subjects - (word << 6);
        long missed = ~seen[window * words + word] & (last >= 64 ? -1L : (1L << last) - 1);
        while (missed != 0) {
          int subject = (word << 6) + Long.numberOfTrailingZeros(missed);
          missed &= missed - 1;
          if (Stays.whole(cells, block, subject, schedule.window(window))) {
            breaches.breach(number, window, subject, 0);
          }
        }
      }
    }
  }

  private static void mark(PackedUnit unit, int block, int words, long[] seen, byte[] windowOf) {
    int[] cells = unit.cells();
    int from = block + PackedUnit.HEAD + 3 * cells[block + 4];
    int to = from + cells[block + 2];
    long[] masks = unit.masks();
    int mask = cells[block + 3];
    for (int i = from; i < to; i++) {
      int at = windowOf[cells[i]] * words;
      for (int word = 0; word < words; word++) {
        seen[at + word] |= masks[mask++];
      }
    }
  }

  private int[] count(PackedUnit unit, int block, Counters counters, Schedule schedule) {
    int[] cells = unit.cells();
    int subjects = cells[block + 1];
    int[] sums = counters.numbers(64 * subjects, schedule.count() * subjects);
    byte[] windowOf = schedule.windowOf();
    int records = cells[block + 2];
    int multiple = cells[block + 5];
    int from = block + PackedUnit.HEAD + 3 * cells[block + 4];
    int to = from + records;
    if (cells[block] == PackedUnit.SHARED) {
      int words = (subjects + 63) >>> 6;
      int mask = cells[block + 3];
      for (int i = from; i < to; i++, mask += words) {
        int weight = multiple * (weighted ? cells[i + records] : 1);
        add(sums, windowOf[cells[i]] * subjects, unit.masks(), mask, words, weight);
      }
    } else {
      for (int i = from; i < to; i++) {
        sums[windowOf[cells[i] & 0xFFFF] * subjects + (cells[i] >>> 16)] +=
            multiple * (weighted ? cells[i + records] : 1);
      }
    }
    return sums;
  }

  private static void add(int[] sums, int at, long[] masks, int mask, int words, int weight) {
    for (int word = 0; word < words; word++) {
      int base = at + (word << 6);
      for (long left = masks[mask + word]; left != 0; left &= left - 1) {
        sums[base + Long.numberOfTrailingZeros(left)] += weight;
      }
    }
  }

  /** Counts for all subjects of a record at once. */
  private void together(
      PackedUnit unit, int number, Counters counters, Breaches breaches, Schedule schedule) {
    int[] cells = unit.cells();
    int block = cells[number];
    int subjects = cells[block + 1];
    int words = (subjects + 63) >>> 6;
    int planes = cells[block + 6];
    int records = cells[block + 2];
    long[] bits = counters.bits(64 * words * planes, schedule.count() * words * planes);
    long[] masks = unit.masks();
    byte[] windowOf = schedule.windowOf();
    int mask = cells[block + 3];
    int from = block + PackedUnit.HEAD + 3 * cells[block + 4];
    for (int i = from; i < from + records; i++) {
      int weight = weighted ? cells[i + records] : 1;
      int at = windowOf[cells[i]] * words * planes;
      for (int word = 0; word < words; word++) {
        Lanes.add(bits, at + word * planes, planes, masks[mask++], weight);
      }
    }
    int multiple = cells[block + 5];
    int low = (tally.limits().low() + multiple - 1) / multiple;
    int high = tally.limits().high() / multiple;
    for (int window = 0; window < schedule.count(); window++) {
      long judged = -(schedule.judged() >>> window & 1);
      long bounded =
          tally.limits().high() == Integer.MAX_VALUE ? 0 : -(schedule.bounded() >>> window & 1);
      for (int word = 0; word < words; word++) {
        int at = (window * words + word) * planes;
        int last = subjects - (word << 6);
        long few = Lanes.below(bits, at, planes, low) & judged;
        long many = bounded == 0 ? 0 : ~Lanes.below(bits, at, planes, high + 1) & bounded;
        long left = (few | many) & (last >= 64 ? -1L : (1L << last) - 1);
        for (; left != 0; left &= left - 1) {
          int lane = Long.numberOfTrailingZeros(left);
          int subject = (word << 6) + lane;
          boolean there =
              (many >>> lane & 1) != 0
                  ? Stays.partly(cells, block, subject, schedule.window(window))
                  : Stays.whole(cells, block, subject, schedule.window(window));
          if (there) {
            breaches.breach(
                number, window, subject, multiple * Lanes.number(bits, at, planes, lane));
          }
        }
      }
    }
  }

  private void counted(
      PackedUnit unit, int number, Counters counters, Breaches breaches, Schedule schedule) {
    int[] cells = unit.cells();
    int block = cells[number];
    int subjects = cells[block + 1];
    int[] sums = count(unit, block, counters, schedule);
    int low = tally.limits().low();
    int high = tally.limits().high();
    for (int window = 0; window < schedule.count(); window++) {
      boolean judged = (schedule.judged() >>> window & 1) != 0;
      boolean bounded = (schedule.bounded() >>> window & 1) != 0;
      for (int subject = 0; subject < subjects; subject++) {
        int sum = sums[window * subjects + subject];
        boolean tooFew =
            judged && sum < low && Stays.whole(cells, block, subject, schedule.window(window));
        boolean tooMany =
            bounded && sum > high && Stays.partly(cells, block, subject, schedule.window(window));
        if (tooFew || tooMany) {
          breaches.breach(number, window, subject, sum);
        }
      }
    }
  }

  @Override
  public void statuses(PackedUnit unit, int number, Counters counters, Statuses statuses) {
    int[] cells = unit.cells();
    int block = cells[number];
    int subjects = cells[block + 1];
    Schedule schedule = schedule(unit);
    boolean never = cells[block] == PackedUnit.NEVER;
    int[] sums = never ? new int[64 * subjects] : count(unit, block, counters, schedule);
    for (int window = 0; window < schedule.count(); window++) {
      for (int subject = 0; subject < subjects; subject++) {
        if (Stays.partly(cells, block, subject, schedule.window(window))) {
          boolean whole =
              Stays.whole(cells, block, subject, schedule.window(window))
                  && !schedule.isPartly(window);
          Status status =
              never
                  ? Status.NOT_APPLICABLE
                  : status(schedule, window, sums[window * subjects + subject], whole);
          statuses.item(number, window, subject, status);
        }
      }
    }
  }

  private Status status(Schedule schedule, int window, int sum, boolean whole) {
    Status status = plain(schedule, window, sum, whole);
    if (status == Status.MET || status == Status.NOT_APPLICABLE) {
      return status;
    } else if (schedule.isWaived(window)) {
      return Status.WAIVED;
    }
    boolean may = tally.duty().modality() == Modality.MAY;
    return status == Status.MISSED && may ? Status.NOT_APPLICABLE : status;
  }

  private Status plain(Schedule schedule, int window, int sum, boolean whole) {
    boolean limited = tally.limits().low() == 0 && !schedule.isClosed(window);
    boolean enough = tally.limits().low() > 0 && tally.limits().holds(sum);
    boolean upcoming = notYet || asOf.isBefore(schedule.window(window).range().start());
    if (upcoming && !enough) {
      return Status.UPCOMING;
    } else if (tally.limits().above(sum)) {
      return Status.MISSED;
    } else if (!tally.limits().below(sum)) {
      return limited ? Status.PENDING : Status.MET;
    } else if (!schedule.isClosed(window)) {
      return Status.PENDING;
    }
    return whole ? Status.MISSED : Status.NOT_APPLICABLE;
  }

  @Override
  public Window window(PackedUnit unit, int number) {
    return schedule(unit).window(number);
  }

  @Override
  public LocalDate due(PackedUnit unit, int number) {
    return schedule(unit).due(number);
  }
}
