package dev.plumbline.core.packed;

import java.util.Arrays;

/** Room to count in, used again for every duty and unit. Not thread-safe. */
final class Counters {

  private int[] numbers = new int[64 * 64];
  private long[] bits = new long[64 * 4];

  /** At least {@code room} numbers, the first {@code cleared} of them 0. */
  int[] numbers(int room, int cleared) {
    if (numbers.length < room) {
      numbers = new int[room];
    }
    Arrays.fill(numbers, 0, cleared, 0);
    return numbers;
  }

  /** At least {@code room} sets of 64 bits, the first {@code cleared} of them empty. */
  long[] bits(int room, int cleared) {
    if (bits.length < room) {
      bits = new long[room];
    }
    for (int i = 0; i < cleared; i++) {
      bits[i] = 0;
    }
    return bits;
  }
}
