package dev.plumbline.core.planning;

import java.math.BigDecimal;

/**
 * What a standard leaves open and a forecast has to assume; whoever reads the forecast is told.
 *
 * @param meetingHours how long a gathering lasts for which no length is asked, in hours
 * @param sessionHours how long one session is where a sum of hours is asked, in hours
 * @param sessionDays how many days one course is at most where a sum of days is asked
 */
public record Assumptions(BigDecimal meetingHours, BigDecimal sessionHours, int sessionDays) {

  /** Two hours a meeting, half a day a session, a working week a course. */
  public static final Assumptions USUAL =
      new Assumptions(BigDecimal.valueOf(2), BigDecimal.valueOf(4), 5);

  /**
   * Lengths to reckon with.
   *
   * @throws IllegalArgumentException if any is not positive
   */
  public Assumptions {
    if (meetingHours.signum() <= 0 || sessionHours.signum() <= 0 || sessionDays < 1) {
      throw new IllegalArgumentException(
          "lengths must be positive: " + meetingHours + ", " + sessionHours + ", " + sessionDays);
    }
  }
}
