package dev.plumbline.core.score;

import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.standard.Grade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The score of a report, with every figure it comes from. Immutable and thread-safe.
 *
 * <p>An item not applicable leaves the count, and its points are shared among the rest of its
 * section unless the standard says otherwise; one not known, unbound, failed or still to be
 * confirmed counts nothing and stays in. Nothing to score gives no points, never zero or full.
 *
 * @param points the points, unrounded; empty when nothing can be scored
 * @param outOf the points of the whole
 * @param sections each section's score, in order
 * @param grade the grade; empty when there are no points or no grades
 * @param vetoed whether a veto brought the grade down
 * @param provisional whether open items or many not applicable ones may still change it
 * @param notApplicable the share of the points behind items that do not apply, as a fraction
 * @param leftOut how many items of each status the points do not count
 * @param counted how many items the points count
 * @param forecast the points if all that is still open were met
 */
public record Score(
    Optional<BigDecimal> points,
    BigDecimal outOf,
    List<SectionScore> sections,
    Optional<Grade> grade,
    boolean vetoed,
    boolean provisional,
    BigDecimal notApplicable,
    Map<Status, Integer> leftOut,
    int counted,
    Optional<BigDecimal> forecast) {

  public Score {
    sections = List.copyOf(sections);
    Map<Status, Integer> copy = new EnumMap<>(Status.class);
    copy.putAll(leftOut);
    leftOut = Collections.unmodifiableMap(copy);
  }

  /** Scores {@code report} by its standard. */
  public static Score of(Report report) {
    return new Scoring(report).score();
  }

  /** The grade of {@code grades} so many points give, beside what {@code score} says else. */
  public static Optional<Grade> grade(List<Grade> grades, BigDecimal points, Score score) {
    return new GradeChoice(grades, score.vetoed()).of(points);
  }

  /** A number of points as shown: two decimals at most, rounded half up, once. */
  public static BigDecimal shown(BigDecimal points) {
    BigDecimal rounded = points.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
