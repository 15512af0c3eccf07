package dev.plumbline.core.record;

import java.util.Arrays;

/** What was lately worked out from one unit's records. Thread-safe. */
final class Kept {

  private static final int MOST = 4;
  private static final Entry[] NONE = {};

  private volatile Entry[] entries = NONE;

  private record Entry(Derivation<?> derivation, Object result) {}

  /** What a derivation comes to; two threads that ask at once may both work it out, alike. */
  <T> T of(Derivation<T> derivation, UnitRecords records) {
    for (Entry each : entries) {
      if (each.derivation == derivation) {
        @SuppressWarnings("unchecked") // a derivation is kept with what it gave
        T result = (T) each.result;
        return result;
      }
    }
    T result = derivation.of(records);
    Entry[] before = entries;
    Entry[] after = Arrays.copyOf(before, Math.min(before.length + 1, MOST));
    System.arraycopy(before, 0, after, 1, after.length - 1);
    after[0] = new Entry(derivation, result);
    entries = after;
    return result;
  }
}
