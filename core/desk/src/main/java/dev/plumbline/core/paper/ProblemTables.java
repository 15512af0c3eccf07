package dev.plumbline.core.paper;

import dev.plumbline.core.assess.Catalogue;
import dev.plumbline.core.assess.Course;
import dev.plumbline.core.assess.Problem;
import dev.plumbline.core.assess.Tracked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The three lists of a rectification: problems, tasks, responsibilities. */
final class ProblemTables {

  private final AssessmentPaper paper;
  private final Course course;
  private final LocalDate asOf;

  ProblemTables(AssessmentPaper paper, Course course, LocalDate asOf) {
    this.paper = paper;
    this.course = course;
    this.asOf = asOf;
  }

  List<Paper.Part> parts() {
    return List.of(problems(), tasks(), responsibilities());
  }

  private Paper.Part problems() {
    List<List<String>> rows = new ArrayList<>();
    for (Tracked each : course.rectification().problems().values()) {
      Optional<Catalogue.DutyName> duty = duty(each.problem());
      rows.add(
          List.of(
              each.problem().id(),
              paper.unit(each.problem().unit()),
              duty.map(Catalogue.DutyName::clause).orElse(""),
              duty.map(this::name).orElse(each.problem().item()),
              state(each),
              String.valueOf(each.cycle()),
              each.opened().toString(),
              each.closed().map(LocalDate::toString).orElse("")));
    }
    return paper.part(
        "problems",
        rows,
        "problem",
        "unit",
        "clause",
        "duty",
        "state",
        "n-cycle",
        "opened",
        "closed");
  }

  private Paper.Part tasks() {
    List<List<String>> rows = new ArrayList<>();
    for (Tracked each : course.rectification().tasks()) {
      rows.add(
          List.of(
              each.due().map(LocalDate::toString).orElse(""),
              each.problem().id(),
              each.owner().orElse(""),
              state(each),
              each.overdue(asOf) ? paper.say("yes") : ""));
    }
    return paper.part("tasks", rows, "due", "problem", "owner", "state", "overdue");
  }

  private Paper.Part responsibilities() {
    List<List<String>> rows = new ArrayList<>();
    course
        .rectification()
        .responsibilities()
        .forEach(
            (owner, problems) ->
                rows.add(
                    List.of(
                        owner,
                        String.valueOf(problems.size()),
                        String.valueOf(problems.stream().filter(p -> p.overdue(asOf)).count()),
                        String.join(
                            paper.say("semicolon"),
                            problems.stream().map(each -> each.problem().id()).toList()))));
    return paper.part("responsibilities", rows, "owner", "n-problems", "n-overdue", "problems");
  }

  private String state(Tracked each) {
    return paper.say("state." + each.state());
  }

  private Optional<Catalogue.DutyName> duty(Problem problem) {
    String item = problem.item();
    int at = item.indexOf('@');
    return course
        .catalogue(problem.standard())
        .flatMap(catalogue -> catalogue.duty(at < 0 ? item : item.substring(0, at)));
  }

  private String name(Catalogue.DutyName duty) {
    return paper.chinese() ? duty.zh() : duty.en();
  }
}
