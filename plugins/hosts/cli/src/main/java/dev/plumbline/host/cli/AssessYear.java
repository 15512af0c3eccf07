package dev.plumbline.host.cli;

import dev.plumbline.core.assess.Catalogues;
import dev.plumbline.core.assess.Course;
import dev.plumbline.core.assess.Enrolled;
import dev.plumbline.core.assess.Judge;
import dev.plumbline.core.assess.Outcome;
import dev.plumbline.core.assess.Result;
import dev.plumbline.core.assess.Sealed;
import dev.plumbline.core.assess.Stage;
import dev.plumbline.core.assess.Stated;
import dev.plumbline.core.assess.Steps;
import dev.plumbline.core.assess.Turn;
import dev.plumbline.core.standard.Assessment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;

/**
 * Takes the steps of a year, each with what people filled in for it.
 *
 * @param assessing where results are kept
 * @param steps the steps
 * @param units the branches
 * @param only the bodies a step is limited to; all when empty
 * @param input the file given for the step, if one was
 * @param seeds the seed of each round
 */
record AssessYear(
    Assessing assessing,
    Steps steps,
    UnitsFolder units,
    Set<String> only,
    Optional<Path> input,
    IntFunction<String> seeds) {

  /** Takes one step; gives its results, of which a spot-check can have two. */
  List<Sealed> take(AssessStep step, Turn turn) {
    return switch (step) {
      case OPEN -> List.of(open(turn));
      case DECLARE ->
          List.of(assessing.take(course -> steps.declare(course, declared(step), turn)));
      case SELF_ASSESS ->
          List.of(
              judging(
                  step,
                  course -> chosen(course.taking()),
                  (course, judge) ->
                      steps.selfAssess(course, judge, stated(step, course), only, turn)));
      case ACCEPT ->
          List.of(
              judging(
                  step,
                  course -> chosen(course.toAccept()),
                  (course, judge) ->
                      steps.accept(course, judge, stated(step, course), only, turn)));
      case SPOT_CHECK -> List.of(spotCheck(turn));
      case REDO ->
          List.of(
              assessing.take(course -> steps.redo(course, seeds.apply(course.round() + 1), turn)));
      case GRADE ->
          List.of(
              assessing.take(
                  course -> steps.grade(course, assessing.levels(), proposed(step), turn)));
      case RECTIFY -> List.of(rectify(turn));
      case RECHECK ->
          List.of(
              judging(
                  step,
                  course -> course.standing().size(),
                  (course, judge) -> steps.recheck(course, judge, turn)));
      case PUBLISH -> List.of(assessing.take(course -> steps.publish(course, turn)));
      case RUN, STATUS -> throw new IllegalStateException("no step of its own: " + step);
    };
  }

  private Sealed open(Turn turn) {
    return assessing.take(
        course ->
            steps.open(
                course,
                units.population(),
                units.officers(),
                units.standards().stream().map(each -> Catalogues.of(each.standard())).toList(),
                seeds.apply(1),
                assessing.before().head(),
                turn));
  }

  /** Draws first; once the sample is drawn, enters what was found. */
  private Sealed spotCheck(Turn turn) {
    Course now = assessing.course();
    boolean drawn = now.opened().isPresent() && now.sample().isPresent();
    return drawn
        ? judging(
            AssessStep.SPOT_CHECK,
            course -> course.toCheck().size(),
            (course, judge) ->
                steps.check(course, judge, stated(AssessStep.SPOT_CHECK, course), turn))
        : assessing.take(course -> steps.draw(course, seeds.apply(course.round()), turn));
  }

  private Sealed judging(
      AssessStep step, ToLongFunction<Course> branches, BiFunction<Course, Judge, Result> taken) {
    return assessing.take(
        course ->
            units.judging(step, branches.applyAsLong(course), judge -> taken.apply(course, judge)));
  }

  private long chosen(Map<String, Enrolled> branches) {
    return branches.values().stream()
        .filter(branch -> only.isEmpty() || only.contains(branch.body()))
        .count();
  }

  private Sealed rectify(Turn turn) {
    Optional<Path> file =
        assessing.course().rectifying() ? file(AssessStep.RECTIFY, 1) : Optional.empty();
    return assessing.take(
        course ->
            steps.rectify(
                course,
                file.map(each -> StepInput.moves(each, turn.on(), turn.by())).orElse(List.of()),
                turn));
  }

  private List<String> declared(AssessStep step) {
    return file(step, 1).map(StepInput::units).orElseGet(units::declared);
  }

  private List<Stated> stated(AssessStep step, Course course) {
    return file(step, course.round()).map(StepInput::stated).orElse(List.of());
  }

  private Map<String, Map<String, String>> proposed(AssessStep step) {
    return file(step, 1).map(StepInput::proposed).orElse(Map.of());
  }

  private Optional<Path> file(AssessStep step, int round) {
    return input.or(() -> units.file(step.file(round)));
  }

  /** Takes every step that is left, each on the last of its days, until people must act. */
  Optional<AssessStep> run(String by) {
    if (assessing.course().opened().isEmpty()) {
      List<Stage> stages = assessing.rules().stages(units.year());
      open(new Turn(by, stages.isEmpty() ? units.year().atDay(1) : stages.get(0).from()));
    }
    for (Stage stage : stages()) {
      AssessStep step = AssessStep.valueOf(stage.kind().name());
      while (!done(stage.kind())) {
        boolean waits = step == AssessStep.SPOT_CHECK && waitsForChecks();
        if (waits) {
          return Optional.of(step);
        }
        take(step, turn(by, stage));
        if (step == AssessStep.REDO) {
          Optional<AssessStep> stopped = again(by, stage);
          if (stopped.isPresent()) {
            return stopped;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A round done over: its bodies judge again, and are sampled and checked again. */
  private Optional<AssessStep> again(String by, Stage stage) {
    while (!assessing.course().toAccept().isEmpty()) {
      take(AssessStep.ACCEPT, turn(by, stage));
    }
    while (!done(Assessment.Kind.SPOT_CHECK)) {
      if (waitsForChecks()) {
        return Optional.of(AssessStep.SPOT_CHECK);
      }
      take(AssessStep.SPOT_CHECK, turn(by, stage));
    }
    return Optional.empty();
  }

  private boolean waitsForChecks() {
    Course course = assessing.course();
    return course.sample().isPresent() && file(AssessStep.SPOT_CHECK, course.round()).isEmpty();
  }

  private List<Stage> stages() {
    return assessing.course().opened().map(Outcome.Opened::stages).orElse(List.of());
  }

  private Turn turn(String by, Stage stage) {
    LocalDate last = assessing.course().lastDay().orElse(stage.through());
    return new Turn(by, last.isAfter(stage.through()) ? last : stage.through());
  }

  private boolean done(Assessment.Kind kind) {
    Course course = assessing.course();
    return switch (kind) {
      case DECLARE ->
          course.chain().stream()
              .anyMatch(link -> link.result().outcome() instanceof Outcome.Declared);
      case SELF_ASSESS -> course.selfAssessed().keySet().containsAll(course.taking().keySet());
      case ACCEPT -> course.toAccept().isEmpty();
      case SPOT_CHECK -> course.sample().isPresent() && course.toCheck().isEmpty();
      case REDO -> course.toRedo().isEmpty();
      case GRADE -> course.graded().isPresent();
      case RECTIFY ->
          course.rectifying() && (moved(course) || file(AssessStep.RECTIFY, 1).isEmpty());
      case RECHECK -> course.rechecked().isPresent();
      case PUBLISH -> course.published();
    };
  }

  private static boolean moved(Course course) {
    return course.chain().stream()
        .anyMatch(
            link ->
                link.result().outcome() instanceof Outcome.Rectified rectified
                    && !rectified.moves().isEmpty());
  }
}
