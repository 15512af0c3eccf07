package dev.plumbline.core.standard;

/**
 * How much is asked in a window.
 *
 * @param measure what is counted
 * @param bounds how much of it
 */
public record Amount(Measure measure, Bounds bounds) {

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
