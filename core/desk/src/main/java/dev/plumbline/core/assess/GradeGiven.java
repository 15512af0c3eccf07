package dev.plumbline.core.assess;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The grade a branch ends the year with.
 *
 * @param unit the branch
 * @param points its points in the superior's scale, unrounded
 * @param earned the grade its points earn
 * @param grade the grade it is given
 * @param why why the two differ; as earned when they do not
 * @param provisional whether open items may still change it
 * @param qualified which of the two lists it is on
 * @param level its level on the ladder, if the standard has one and it has reached any
 */
public record GradeGiven(
    String unit,
    Optional<BigDecimal> points,
    Optional<String> earned,
    Optional<String> grade,
    Why why,
    boolean provisional,
    boolean qualified,
    Optional<String> level) {

  /** Why a grade is what it is. */
  public enum Why {
    /** Its points earn it. */
    EARNED,
    /** More branches earned the better grade than its quota lets have it. */
    QUOTA,
    /** It was not accepted as up to the standard. */
    NOT_ACCEPTED,
    /** Its points earn no grade, or it has none. */
    NOT_RATED
  }
}
