package dev.plumbline.core.standard;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.period.Placement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a superior assesses its branches in a year.
 *
 * @param id its name in the standard
 * @param title its title for a reader
 * @param steps its steps in order
 * @param ladder the levels a branch climbs over the years, if there are any
 * @param caps what a branch's grade closes to others
 */
public record Assessment(
    String id, Label title, List<Step> steps, Optional<Ladder> ladder, List<Cap> caps) {
  public Assessment {
    steps = List.copyOf(steps);
    caps = List.copyOf(caps);
  }

  /**
   * A cap on somebody else's grade.
   *
   * @param post whose: a post's id
   * @param below the grade that one may not have
   * @param branch the grade of the branch below which the cap holds
   */
  public record Cap(String post, String below, String branch) {}

  /**
   * Levels a branch climbs over the years.
   *
   * @param levels their names, the lowest first
   * @param stepwise whether it climbs one level a year at most
   * @param falls whether it can fall back
   */
  public record Ladder(List<String> levels, boolean stepwise, boolean falls) {
    public Ladder {
      levels = List.copyOf(levels);
    }
  }

  /**
   * One step.
   *
   * @param kind what is done
   * @param placement when in the year
   * @param share the least share of {@code of} it must reach, as a fraction
   * @param of whom the share is of
   * @param when for a redo: what brings it about
   */
  public record Step(
      Kind kind,
      Optional<Placement> placement,
      Optional<BigDecimal> share,
      Optional<Of> of,
      Optional<Condition> when) {}

  /** What is done in a step. */
  public enum Kind {
    /** A branch declares the level it means to reach. */
    DECLARE,
    /** A branch assesses itself. */
    SELF_ASSESS,
    /** The superior assesses the branches. */
    ACCEPT,
    /** The superior checks some of them again, drawn by lot. */
    SPOT_CHECK,
    /** A round is void, because of what a check has found, and is done over. */
    REDO,
    /** Grades are given. */
    GRADE,
    /** A branch mends what fell short. */
    RECTIFY,
    /** The superior looks whether it was mended. */
    RECHECK,
    /** Results are made known. */
    PUBLISH
  }

  /** Whom a share is counted of. */
  public enum Of {
    /** Of the branches of the superior. */
    BRANCHES,
    /** Of those that declared. */
    DECLARED,
    /** Of those accepted. */
    ACCEPTED,
    /** Of all the step is about. */
    ALL
  }
}
