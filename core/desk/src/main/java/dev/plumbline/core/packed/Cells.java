package dev.plumbline.core.packed;

import dev.plumbline.core.check.Grounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Writes the numbers of a packed unit. A block is its form, how many subjects and records it has,
 * where its masks begin, how many subjects were there for a part of time only, what its weights are
 * multiples of, and how many bits their sum takes; then each of those subjects with its first day
 * and the day after its last; then the records, and their weights.
 */
final class Cells {

  private int[] ints;
  private int used;
  private long[] masks = new long[64];
  private int masked;
  private final List<Integer> weights = new ArrayList<>();
  private final List<Single> singles = new ArrayList<>();

  private int block;
  private int form;
  private int words;
  private int records;

  Cells(int blocks) {
    this.ints = new int[Math.max(256, blocks * 2)];
    this.used = blocks;
  }

  void begin(int number, int ofForm, List<Grounds.Presence> those) {
    block = used;
    form = ofForm;
    records = 0;
    weights.clear();
    words = (those.size() + 63) >>> 6;
    ints[number] = block;
    add(form);
    add(those.size());
    add(0);
    add(masked);
    add(0);
    add(1);
    add(0);
    int limited = 0;
    for (int subject = 0; subject < those.size(); subject++) {
      int from = Days.of(those.get(subject).there().start());
      int until = Days.of(those.get(subject).there().end());
      if (from != Days.FIRST || until != Days.LAST) {
        add(subject);
        add(from);
        add(until);
        limited++;
      }
    }
    ints[block + 4] = limited;
  }

  void record(int day, List<Integer> subjects, int weight) {
    if (form == PackedUnit.SHARED) {
      add(day);
      weights.add(weight);
      records++;
      mask(subjects);
      return;
    }
    for (int subject : subjects) {
      singles.add(new Single(day, subject, weight));
    }
  }

  /** A record of one subject. */
  private record Single(int day, int subject, int weight) {

    static final Comparator<Single> BY_SUBJECT =
        Comparator.<Single>comparingInt(each -> each.subject).thenComparingInt(each -> each.day);
  }

  private void mask(List<Integer> subjects) {
    if (masked + words > masks.length) {
      masks = Arrays.copyOf(masks, 2 * masks.length + words);
    }
    for (int subject : subjects) {
      masks[masked + (subject >>> 6)] |= 1L << subject;
    }
    masked += words;
  }

  void end(boolean weighted) {
    singles.sort(Single.BY_SUBJECT);
    for (Single each : singles) {
      add(each.day | each.subject << 16);
      weights.add(each.weight);
      records++;
    }
    singles.clear();
    ints[block + 2] = records;
    int unit = 0;
    int sum = 0;
    for (int weight : weights) {
      unit = divisor(unit, weight);
      sum += weight;
    }
    int divisor = Math.max(1, unit);
    ints[block + 5] = divisor;
    ints[block + 6] = 32 - Integer.numberOfLeadingZeros(sum / divisor);
    if (weighted) {
      weights.forEach(weight -> add(weight / divisor));
    }
  }

  private static int divisor(int one, int other) {
    return other == 0 ? one : divisor(other, one % other);
  }

  /** For each subject how many numbers follow, then each day of change and its number. */
  void steps(List<int[]> steps) {
    for (int[] each : steps) {
      add(each.length);
      for (int number : each) {
        add(number);
      }
    }
  }

  private void add(int number) {
    if (used == ints.length) {
      ints = Arrays.copyOf(ints, 2 * used);
    }
    ints[used++] = number;
  }

  int[] ints() {
    return Arrays.copyOf(ints, used);
  }

  long[] masks() {
    return Arrays.copyOf(masks, masked);
  }
}
