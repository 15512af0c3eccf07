package dev.plumbline.core.assess;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a step came to. */
public sealed interface Outcome {

  /** Calls the method of {@code visitor} for this case. */
  <R> R accept(Visitor<R> visitor);

  /**
   * The year is opened: who is assessed, by what, when, and the seal of the seed.
   *
   * @param population every branch, by id
   * @param officers who may act; anybody when empty
   * @param stages the steps of the year, in the order of the standard
   * @param standards what each standard asks, by id
   * @param seal SHA-256 of the seed the first sample is drawn by, in hex
   * @param after the digest of the last result of the year before, if there was one
   */
  record Opened(
      List<Enrolled> population,
      List<Officer> officers,
      List<Stage> stages,
      List<Catalogue> standards,
      String seal,
      Optional<String> after)
      implements Outcome {
    public Opened {
      population = List.copyOf(population);
      officers = List.copyOf(officers);
      stages = List.copyOf(stages);
      standards = List.copyOf(standards);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.opened(this);
    }
  }

  /**
   * Branches applied.
   *
   * @param units those that did, by id
   * @param needed how many had to, by the share the standard asks for
   */
  record Declared(List<String> units, int needed) implements Outcome {
    public Declared {
      units = List.copyOf(units);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.declared(this);
    }
  }

  /**
   * Branches judged themselves.
   *
   * @param standings how each branch judged itself
   */
  record SelfAssessed(List<Standing> standings) implements Outcome {
    public SelfAssessed {
      standings = List.copyOf(standings);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.selfAssessed(this);
    }
  }

  /**
   * Bodies judged their branches.
   *
   * @param round 1, and one more for every time it was done over
   * @param standings how each branch stands by its body's judgement
   */
  record Accepted(int round, List<Standing> standings) implements Outcome {
    public Accepted {
      standings = List.copyOf(standings);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.accepted(this);
    }
  }

  /**
   * A sample was drawn; all that is needed to draw it again is here.
   *
   * @param method the name of the algorithm, {@code plumbline-sample-1}
   * @param round the round it checks
   * @param seed what was sealed when the round was opened
   * @param share the least share of each stratum
   * @param strata the strata: who could be drawn and who was
   * @param checkers who is asked to check each branch, where officers are known
   */
  record Drawn(
      String method,
      int round,
      String seed,
      BigDecimal share,
      List<Stratum> strata,
      Map<String, String> checkers)
      implements Outcome {
    public Drawn {
      strata = List.copyOf(strata);
      checkers = Collections.unmodifiableMap(new TreeMap<>(checkers));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.drawn(this);
    }
  }

  /**
   * Branches of the sample were checked.
   *
   * @param round the round checked
   * @param units what was found in each
   * @param bodies what it comes to for each body all of whose sample is now checked
   */
  record Checked(int round, List<CheckedUnit> units, List<BodyResult> bodies) implements Outcome {
    public Checked {
      units = List.copyOf(units);
      bodies = List.copyOf(bodies);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.checked(this);
    }
  }

  /**
   * Bodies whose whole round is void and is done over.
   *
   * @param round the round to come
   * @param bodies which
   * @param seal SHA-256 of the seed its sample will be drawn by, in hex
   */
  record Redone(int round, List<String> bodies, String seal) implements Outcome {
    public Redone {
      bodies = List.copyOf(bodies);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.redone(this);
    }
  }

  /**
   * Grades were settled.
   *
   * @param grades one for each branch that took part
   * @param caps what the grades of branches leave open to others
   */
  record Graded(List<GradeGiven> grades, List<CapResult> caps) implements Outcome {
    public Graded {
      grades = List.copyOf(grades);
      caps = List.copyOf(caps);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.graded(this);
    }
  }

  /**
   * Problems were opened, or moved on.
   *
   * @param opened problems opened
   * @param moves moves of problems, in order
   */
  record Rectified(List<Problem> opened, List<Move> moves) implements Outcome {
    public Rectified {
      opened = List.copyOf(opened);
      moves = List.copyOf(moves);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rectified(this);
    }
  }

  /**
   * Branches were looked at again, by their records as they are now.
   *
   * @param standings how they stand
   * @param fallen those that go over to the list of the not qualified
   * @param opened problems not known before
   * @param moves problems closed by this look, or open again
   */
  record Rechecked(
      List<Standing> standings, List<String> fallen, List<Problem> opened, List<Move> moves)
      implements Outcome {
    public Rechecked {
      standings = List.copyOf(standings);
      fallen = List.copyOf(fallen);
      opened = List.copyOf(opened);
      moves = List.copyOf(moves);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rechecked(this);
    }
  }

  /**
   * The two lists were made known.
   *
   * @param qualified the branches on the list of those up to the standard
   * @param unqualified the branches on the other list
   */
  record Published(List<String> qualified, List<String> unqualified) implements Outcome {
    public Published {
      qualified = List.copyOf(qualified);
      unqualified = List.copyOf(unqualified);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.published(this);
    }
  }

  /**
   * One method a case, none with a default.
   *
   * @param <R> what is made of each case
   */
  interface Visitor<R> {
    /** The year was opened. */
    R opened(Opened outcome);

    /** Branches declared. */
    R declared(Declared outcome);

    /** Branches judged themselves. */
    R selfAssessed(SelfAssessed outcome);

    /** Branches were accepted, or not. */
    R accepted(Accepted outcome);

    /** A sample was drawn. */
    R drawn(Drawn outcome);

    /** The sample was checked. */
    R checked(Checked outcome);

    /** The round of some bodies was declared void. */
    R redone(Redone outcome);

    /** Grades were given. */
    R graded(Graded outcome);

    /** Problems were opened or moved on. */
    R rectified(Rectified outcome);

    /** What was mended was looked at. */
    R rechecked(Rechecked outcome);

    /** Results were made known. */
    R published(Published outcome);
  }
}
