package dev.plumbline.core.period;

/**
 * A length of time such as 60 days or 3 months; how it is added to a date is {@link Calendar}'s.
 *
 * @param amount how many, at least 0
 * @param unit of what
 */
public record Length(int amount, Unit unit) {

  /**
   * So many of a unit.
   *
   * @throws IllegalArgumentException if {@code amount} is negative
   */
  public Length {
    if (amount < 0) {
      throw new IllegalArgumentException("a length cannot be negative: " + amount);
    }
  }

  /** What a length is counted in. */
  public enum Unit {
    /** A day of the calendar, days off included. */
    DAY,
    /** A day on which offices work, by the standard's table of holidays. */
    WORKING_DAY,
    /** Seven days. */
    WEEK,
    /**
     * A month of the calendar: added to a day the next month lacks, it gives that month's last day.
     */
    MONTH,
    /** A year of the calendar; from 29 February it leads to 28 February where there is no other. */
    YEAR
  }
}
