package dev.plumbline.core.packed;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Window;

/** Reads from a block for how long a subject was there. */
final class Stays {

  private Stays() {}

  /** Whether a subject was there for all of a window. */
  static boolean whole(int[] cells, int block, int subject, Window window) {
    int at = find(cells, block, subject);
    return at < 0
        || (cells[at + 1] <= Days.of(window.range().start())
            && cells[at + 2] >= Days.of(window.range().end()));
  }

  /** Whether a subject was there for some of a window. */
  static boolean partly(int[] cells, int block, int subject, Window window) {
    int at = find(cells, block, subject);
    DateRange range = window.range();
    return at < 0
        || (cells[at + 1] < Days.of(range.end()) && cells[at + 2] > Days.of(range.start()));
  }

  /** Whether a subject was there on a day. */
  static boolean on(int[] cells, int block, int subject, int day) {
    int at = find(cells, block, subject);
    return at < 0 || (cells[at + 1] <= day && day < cells[at + 2]);
  }

  /** Where a subject's stay is written, or below 0 for one who was there always. */
  private static int find(int[] cells, int block, int subject) {
    int from = block + PackedUnit.HEAD;
    for (int at = from; at < from + 3 * cells[block + 4]; at += 3) {
      if (cells[at] == subject) {
        return at;
      }
    }
    return -1;
  }
}
