package dev.plumbline.core.packed;

import dev.plumbline.core.check.Party;
import dev.plumbline.core.period.DateRange;
import java.util.Arrays;

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
  private int block;

  Cells(int blocks) {
    this.ints = new int[blocks];
    this.used = blocks;
  }

  void begin(int number, int form, Party party) {
    int size = party.roll().size();
    room(PackedUnit.HEAD + 3 * size);
    block = used;
    ints[number] = block;
    add(form);
    add(size);
    add(0);
    add(masked);
    add(0);
    add(1);
    add(0);
    if (!party.isAlways()) {
      limited(party, size);
    }
  }

  private void limited(Party party, int size) {
    int limited = 0;
    for (int subject = 0; subject < size; subject++) {
      DateRange there = party.there(subject);
      int from = Days.of(there.start());
      int until = Days.of(there.end());
      if (from != Days.FIRST || until != Days.LAST) {
        add(subject);
        add(from);
        add(until);
        limited++;
      }
    }
    ints[block + 4] = limited;
  }

  /** The records of a block, and their weights if they have some. */
  void records(int[] cells, int[] weights, int count) {
    room(2 * count);
    System.arraycopy(cells, 0, ints, used, count);
    used += count;
    ints[block + 2] = count;
    long sum = count;
    int divisor = 1;
    if (weights.length > 0) {
      divisor = Math.max(1, divisor(weights, count));
      sum = 0;
      for (int i = 0; i < count; i++) {
        sum += weights[i];
        add(weights[i] / divisor);
      }
    }
    ints[block + 5] = divisor;
    ints[block + 6] = 64 - Long.numberOfLeadingZeros(sum / divisor);
  }

  private static int divisor(int[] weights, int count) {
    int divisor = 0;
    for (int i = 0; i < count && divisor != 1; i++) {
      int other = weights[i];
      while (other != 0) {
        int rest = divisor % other;
        divisor = other;
        other = rest;
      }
    }
    return divisor;
  }

  /** The mask of one record: those subjects from one place of a list to another. */
  void mask(int[] subjects, int from, int to, int size) {
    int words = (size + 63) >>> 6;
    if (masked + words > masks.length) {
      masks = Arrays.copyOf(masks, 2 * masks.length + words);
    }
    for (int i = from; i < to; i++) {
      masks[masked + (subjects[i] >>> 6)] |= 1L << subjects[i];
    }
    masked += words;
  }

  /** For each subject how many numbers follow, then each day of change and its number. */
  void changes(int[] changes, int[] counts) {
    int from = 0;
    for (int count : counts) {
      room(count + 1);
      add(count);
      for (int i = from; i < from + count; i++) {
        add(changes[i]);
      }
      from += count;
    }
  }

  /** Makes room for more numbers. */
  void room(int more) {
    if (used + more > ints.length) {
      ints = Arrays.copyOf(ints, Math.max(2 * ints.length, used + more));
    }
  }

  private void add(int number) {
    ints[used++] = number;
  }

  int[] ints() {
    return Arrays.copyOf(ints, used);
  }

  long[] masks() {
    return Arrays.copyOf(masks, masked);
  }
}
