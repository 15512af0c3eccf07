package dev.plumbline.core.packed;

import java.time.LocalDate;

/** Days as 16 bits: the number of days since 1970. */
final class Days {

  /** Before everything. */
  static final int FIRST = 0;

  /** After everything. */
  static final int LAST = 0xFFFF;

  private Days() {}

  /** The number of {@code day}, or the first or last of all when it lies beyond. */
  static int of(LocalDate day) {
    long number = day.toEpochDay();
    return (int) Math.max(FIRST, Math.min(LAST, number));
  }

  /** Whether a day has a number of its own. */
  static boolean fits(LocalDate day) {
    long number = day.toEpochDay();
    return number > FIRST && number < LAST;
  }
}
