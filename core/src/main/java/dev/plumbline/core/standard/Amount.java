package dev.plumbline.core.standard;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much is asked in a window.
 *
 * @param measure what is counted
 * @param bounds how much of it
 * @param hoursPerDay how many hours a day counts as where a record tells only days
 * @param instead what serves as well, in another measure: 3 months or 550 hours
 */
public record Amount(
    Measure measure, Bounds bounds, Optional<BigDecimal> hoursPerDay, Optional<Amount> instead) {

  /** So much of one measure. */
  public static Amount of(Measure measure, Bounds bounds) {
    return new Amount(measure, bounds, Optional.empty(), Optional.empty());
  }

  /** What is counted. */
  public enum Measure {
    /** Occurrences. */
    TIMES,
    /** Hours, summed over the occurrences that count. */
    HOURS,
    /** Different days. */
    DAYS
  }

  /** Whether a bound still waits for a parameter. */
  public boolean isOpen() {
    return bounds.openParameter().isPresent();
  }
}
