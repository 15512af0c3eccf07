package dev.plumbline.core.planning;

import java.util.List;
import java.util.OptionalInt;

/**
 * Which of some things to take, as few as possible, so that every row holds.
 *
 * @param penalties for each thing, numbered from 0, what decides between choices of equal size; the
 *     smaller sum wins
 * @param rows what must hold of those taken
 */
public record CoverProblem(List<Integer> penalties, List<Row> rows) {

  public CoverProblem {
    penalties = List.copyOf(penalties);
    rows = List.copyOf(rows);
  }

  /** How many things there are. */
  public int columns() {
    return penalties.size();
  }

  /**
   * The number of those taken among {@code counted}, less that among {@code discounted}, lies
   * within bounds.
   *
   * @param counted columns counted once
   * @param discounted columns taken away
   * @param least the least the difference may be
   * @param most the most it may be, if there is one
   */
  public record Row(List<Integer> counted, List<Integer> discounted, int least, OptionalInt most) {
    public Row {
      counted = List.copyOf(counted);
      discounted = List.copyOf(discounted);
    }
  }
}
