package dev.plumbline.core.period;

/**
 * A length of time such as 60 days or 3 months; how it is added to a date is {@link Calendar}'s.
 *
 * @param amount how many, at least 0
 * @param unit of what
 */
public record Length(int amount, Unit unit) {

  public Length {
    if (amount < 0) {
      throw new IllegalArgumentException("a length cannot be negative: " + amount);
    }
  }

  /** What a length is counted in. */
  public enum Unit {
    DAY,
    /** A day on which offices work, by the standard's table of holidays. */
    WORKING_DAY,
    WEEK,
    MONTH,
    YEAR
  }
}
