package dev.plumbline.core.check;

import java.util.Arrays;

/** Ids with numbers, in the order they were given. Not thread-safe. */
final class Ids {

  private static final int NONE = -1;

  private final String[] keys;
  private final int[] numbers;
  private final int mask;
  private int count;

  /** Room for so many. */
  Ids(int most) {
    int size = Integer.highestOneBit(Math.max(most, 4) - 1) << 2;
    this.keys = new String[size];
    this.numbers = new int[size];
    this.mask = size - 1;
    Arrays.fill(numbers, NONE);
  }

  /** Numbers an id, and says whether it had no number yet. */
  boolean add(String id) {
    int at = slot(id);
    if (numbers[at] != NONE) {
      return false;
    }
    keys[at] = id;
    numbers[at] = count++;
    return true;
  }

  /** The number of an id; below 0 if it has none. */
  int number(String id) {
    return numbers[slot(id)];
  }

  int size() {
    return count;
  }

  private int slot(String id) {
    int hash = id.hashCode();
    int at = (hash ^ hash >>> 15) & mask;
    while (numbers[at] != NONE && !keys[at].equals(id)) {
      at = at + 1 & mask;
    }
    return at;
  }
}
