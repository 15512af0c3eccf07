package dev.plumbline.core.packed;

/**
 * Sixty-four counters added to at once: one bit of each counter lies in each of several words, the
 * lowest bits in the first.
 */
final class Lanes {

  private Lanes() {}

  /** Adds {@code weight} to the counters whose bits are set in {@code mask}. */
  static void add(long[] planes, int at, int count, long mask, int weight) {
    long carry = 0;
    for (int plane = 0; plane < count && (weight >>> plane != 0 || carry != 0); plane++) {
      long addend = mask & -(long) (weight >>> plane & 1);
      long before = planes[at + plane];
      planes[at + plane] = before ^ addend ^ carry;
      carry = (before & (addend | carry)) | (addend & carry);
    }
  }

  /** The counters below {@code number}, which is not negative. */
  static long below(long[] planes, int at, int count, int number) {
    if (count < 31 && number >>> count != 0) {
      return -1L;
    }
    long below = 0;
    long equal = -1L;
    for (int plane = count - 1; plane >= 0; plane--) {
      long bits = planes[at + plane];
      boolean set = (number >>> plane & 1) != 0;
      below |= set ? equal & ~bits : 0;
      equal &= set ? bits : ~bits;
    }
    return below;
  }

  /** What one counter holds. */
  static int number(long[] planes, int at, int count, int lane) {
    int number = 0;
    for (int plane = 0; plane < count; plane++) {
      number |= (int) (planes[at + plane] >>> lane & 1) << plane;
    }
    return number;
  }
}
