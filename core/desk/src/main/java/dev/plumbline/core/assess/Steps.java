package dev.plumbline.core.assess;

import dev.plumbline.core.standard.Assessment;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The steps of a year. Each takes the course so far and gives the next result, to be kept before
 * anybody is told of it; what cannot be done is {@link Refused}. Immutable and thread-safe.
 */
public final class Steps {

  private final Rulebook rules;
  private final Year year;
  private final Map<String, String> plugins;

  /**
   * Prepares the steps.
   *
   * @param plugins SHA-256 of every plugin loaded, by id and version
   */
  public Steps(Rulebook rules, Year year, Map<String, String> plugins) {
    this.rules = rules;
    this.year = year;
    this.plugins = Map.copyOf(plugins);
  }

  /** Opens the year: freezes the population and seals the seed of its first sample. */
  public Result open(
      Course course,
      List<Enrolled> population,
      List<Officer> officers,
      List<Catalogue> standards,
      String seed,
      Optional<String> after,
      Turn turn) {
    Outcome.Opened outcome =
        new Opening(rules, year).open(course, population, officers, standards, seed, after, turn);
    return result(course, turn, false, outcome);
  }

  /** Branches apply. */
  public Result declare(Course course, Collection<String> units, Turn turn) {
    boolean late = turn.late(course, Assessment.Kind.DECLARE);
    return result(course, turn, late, Declaring.declare(course, units));
  }

  /** Branches judge themselves; those of {@code only} these bodies, or all when empty. */
  public Result selfAssess(
      Course course, Judge judge, List<Stated> stated, Set<String> only, Turn turn) {
    boolean late = turn.late(course, Assessment.Kind.SELF_ASSESS);
    Outcome outcome = new Claiming(rules, course, judge, stated).selfAssess(only, turn);
    return result(course, turn, late, outcome);
  }

  /** Bodies judge their branches; {@code only} these bodies, or all when empty. */
  public Result accept(
      Course course, Judge judge, List<Stated> stated, Set<String> only, Turn turn) {
    boolean late = turn.late(course, Assessment.Kind.ACCEPT);
    Outcome outcome = new Claiming(rules, course, judge, stated).accept(only, turn);
    return result(course, turn, late, outcome);
  }

  /** Draws the sample of the current round, by the seed that was sealed. */
  public Result draw(Course course, String seed, Turn turn) {
    boolean late = turn.late(course, Assessment.Kind.SPOT_CHECK);
    return result(course, turn, late, new Drawing(rules).draw(course, seed, turn));
  }

  /** Enters what checks of the sample found. */
  public Result check(Course course, Judge judge, List<Stated> found, Turn turn) {
    boolean late = turn.late(course, Assessment.Kind.SPOT_CHECK);
    return result(course, turn, late, new Checking(rules, course, judge).check(found, turn));
  }

  /** Makes void the rounds that the checks say must be done over. */
  public Result redo(Course course, String seed, Turn turn) {
    turn.late(course, Assessment.Kind.REDO);
    return result(course, turn, false, Redoing.redo(course, seed, turn));
  }

  /**
   * Settles the grades.
   *
   * @param before the levels branches had the year before, by id
   * @param proposed the grades proposed for others, by branch and post
   */
  public Result grade(
      Course course,
      Map<String, String> before,
      Map<String, Map<String, String>> proposed,
      Turn turn) {
    boolean late = turn.late(course, Assessment.Kind.GRADE);
    return result(course, turn, late, new Grading(rules).grade(course, before, proposed, turn));
  }

  /** Opens the problems of the year, or moves them on. */
  public Result rectify(Course course, List<Move> moves, Turn turn) {
    boolean late = turn.late(course, Assessment.Kind.RECTIFY);
    return result(course, turn, late && moves.isEmpty(), Rectifying.rectify(course, moves, turn));
  }

  /** Looks at the qualified branches again, by their records as they are now. */
  public Result recheck(Course course, Judge judge, Turn turn) {
    boolean late = turn.late(course, Assessment.Kind.RECHECK);
    return result(course, turn, late, new Rechecking(rules, judge).recheck(course, turn));
  }

  /** Makes the two lists known. */
  public Result publish(Course course, Turn turn) {
    boolean late = turn.late(course, Assessment.Kind.PUBLISH);
    new Rights(course).superior(turn.by());
    Order.judged(course);
    return result(
        course, turn, late, new Outcome.Published(course.qualified(), course.unqualified()));
  }

  private Result result(Course course, Turn turn, boolean late, Outcome outcome) {
    LocalDate on = turn.on();
    return new Result(
        rules.name(),
        year.getValue(),
        course.chain().size() + 1,
        on,
        turn.by(),
        late,
        rules.standard().digest(),
        plugins,
        course.head(),
        outcome);
  }
}
