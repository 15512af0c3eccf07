package dev.plumbline.core.check;

import java.util.Arrays;

/** The numbers a record concerns, each once. Not thread-safe; used again for every record. */
public final class Touched {

  private int[] numbers = new int[16];
  private int[] turns = new int[16];
  private int turn;
  private int count;

  Touched() {}

  void clear() {
    count = 0;
    turn++;
  }

  void add(int number) {
    if (number >= turns.length) {
      turns = Arrays.copyOf(turns, Math.max(number + 1, 2 * turns.length));
    }
    if (turns[number] == turn) {
      return;
    }
    turns[number] = turn;
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * count);
    }
    numbers[count++] = number;
  }

  /** How many it concerns. */
  public int size() {
    return count;
  }

  /** One of them. */
  public int get(int index) {
    return numbers[index];
  }
}
