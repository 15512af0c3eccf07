package dev.plumbline.core.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a duty is worth, as real scoring tables say it. Points are exact decimals.
 *
 * @param worth the points for meeting it; without one it shares what its section has left
 * @param less deductions, all of which apply
 * @param floor the lowest it can fall to; empty means it may go below zero without end
 * @param steps points by how much was achieved; the first that fits counts
 * @param bonus points beyond its worth
 * @param bestOf the group of which only the best duty counts
 * @param judged the range an assessor picks from; never filled by the machine
 * @param factor what a deduction is multiplied by: 2 for doubled, 0.5 for halved
 * @param veto what a miss brings down
 */
public record Scoring(
    Optional<BigDecimal> worth,
    List<Deduction> less,
    Optional<BigDecimal> floor,
    List<Step> steps,
    Optional<Bonus> bonus,
    Optional<String> bestOf,
    Optional<Judged> judged,
    BigDecimal factor,
    Optional<Veto> veto) {

  /** Nothing said: an equal share of what the section has left, none of it on a miss. */
  public static final Scoring UNSTATED =
      new Scoring(
          Optional.empty(),
          List.of(),
          Optional.of(BigDecimal.ZERO),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          BigDecimal.ONE,
          Optional.empty());

  public Scoring {
    less = List.copyOf(less);
    steps = List.copyOf(steps);
  }

  /**
   * Points lost.
   *
   * @param points how many for each, positive
   * @param per for each what
   * @param every how many of those make one: 20 for "per 20 short"
   * @param steps how a part of one counts
   * @param atMost the most this deduction can take, if limited
   */
  public record Deduction(
      BigDecimal points, Per per, BigDecimal every, Steps steps, Optional<BigDecimal> atMost) {}

  /** How a part of a step counts. */
  public enum Steps {
    /** Not at all. */
    WHOLE,
    /** As a whole one. */
    STARTED,
    /** As the part it is. */
    PROPORTIONAL
  }

  /** What a deduction is counted by. */
  public enum Per {
    /** Each time short of what was asked. */
    MISS,
    /** Each person concerned. */
    PERSON,
    /** Each percentage point short. */
    PERCENTAGE_POINT,
    /** Each hour, day or other unit short. */
    UNIT,
    /** Each item of a list not there. */
    ITEM,
    /** Each finding, whatever its size. */
    CASE
  }

  /**
   * One row of a step table.
   *
   * @param achieved where what was achieved must lie
   * @param points what is then given
   */
  public record Step(Bounds achieved, BigDecimal points) {}

  /**
   * Points beyond the worth.
   *
   * @param points for each one beyond what was asked
   * @param upTo the most there is
   */
  public record Bonus(BigDecimal points, BigDecimal upTo) {}

  /**
   * A range an assessor picks from.
   *
   * @param least the least that may be given
   * @param most the most
   * @param ratings the words that may be chosen instead of a number; none if any number may
   */
  public record Judged(BigDecimal least, BigDecimal most, List<Rating> ratings) {
    public Judged {
      ratings = List.copyOf(ratings);
    }
  }

  /**
   * A word an assessor may choose and what it gives.
   *
   * @param name the word
   * @param points what it gives
   */
  public record Rating(String name, BigDecimal points) {}

  /** What a miss brings down, whatever the score. */
  public enum Veto {
    /** The duty's own points. */
    ITEM,
    /** The whole section's points. */
    SECTION,
    /** The grade. */
    GRADE
  }
}
