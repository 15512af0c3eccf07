package dev.plumbline.core.period;

/**
 * How a due date that falls on a day off moves.
 *
 * @param way where to
 * @param grace how many days after the moved date it may still be done, 0 for none
 */
public record Shift(Way way, int grace) {

  /** It stays where it is. */
  public static final Shift NONE = new Shift(Way.STAY, 0);

  /** To the next working day. */
  public static final Shift NEXT_WORKING_DAY = new Shift(Way.LATER, 0);

  /** To the last working day before. */
  public static final Shift PREVIOUS_WORKING_DAY = new Shift(Way.EARLIER, 0);

  /**
   * A way to move, and how long after it is still in time.
   *
   * @throws IllegalArgumentException if {@code grace} is negative
   */
  public Shift {
    if (grace < 0) {
      throw new IllegalArgumentException("days of grace cannot be negative: " + grace);
    }
  }

  /** Where a due date on a day off goes. */
  public enum Way {
    /** Nowhere: it is due on the day off. */
    STAY,
    /** To the first working day after. */
    LATER,
    /** To the last working day before. */
    EARLIER
  }
}
