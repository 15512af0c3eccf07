package dev.plumbline.core.paper;

import dev.plumbline.core.assess.BodyResult;
import dev.plumbline.core.assess.CapResult;
import dev.plumbline.core.assess.Catalogue;
import dev.plumbline.core.assess.Change;
import dev.plumbline.core.assess.CheckedUnit;
import dev.plumbline.core.assess.Course;
import dev.plumbline.core.assess.ErrorRate;
import dev.plumbline.core.assess.GradeGiven;
import dev.plumbline.core.assess.Outcome;
import dev.plumbline.core.assess.Overview;
import dev.plumbline.core.assess.Standing;
import dev.plumbline.core.assess.Stratum;
import dev.plumbline.core.score.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of an assessment about bodies, samples, lists, caps and trend. */
final class AssessmentTables {

  private final AssessmentPaper paper;
  private final Course course;

  AssessmentTables(AssessmentPaper paper, Course course) {
    this.paper = paper;
    this.course = course;
  }

  Paper.Part bodies(Overview overview) {
    List<List<String>> rows = new ArrayList<>();
    for (Overview.Body body : overview.bodies()) {
      List<BodyResult> every = course.bodyResults(body.body());
      Optional<BodyResult> last =
          every.isEmpty() ? Optional.empty() : Optional.of(every.get(every.size() - 1));
      rows.add(
          List.of(
              body.body(),
              String.valueOf(body.branches()),
              String.valueOf(body.qualified()),
              last.map(each -> String.valueOf(each.checked())).orElse("–"),
              last.map(each -> percent(each.rate().rate())).orElse("–"),
              last.map(each -> each.over() + " / " + each.under()).orElse("–"),
              last.map(each -> interval(each.rate())).orElse("–"),
              last.map(each -> answer(each.concealed())).orElse("–"),
              String.valueOf(body.rounds()),
              last.map(each -> paper.say(each.redo() ? "void" : "stands")).orElse("–")));
    }
    return paper.part(
        "bodies",
        rows,
        "body",
        "n-branches",
        "n-qualified",
        "n-checked",
        "n-rate",
        "n-over-under",
        "interval",
        "concealed",
        "n-rounds",
        "result");
  }

  private String answer(boolean yes) {
    return paper.say(yes ? "yes" : "no");
  }

  private static String interval(ErrorRate rate) {
    ErrorRate.Interval interval = rate.interval();
    return percent(interval.low()) + " – " + percent(interval.high());
  }

  private static String percent(BigDecimal share) {
    return Score.shown(share.movePointRight(2)).toPlainString() + "%";
  }

  Optional<Paper.Part> sample() {
    if (course.samples().isEmpty()) {
      return Optional.empty();
    }
    List<List<String>> rows = new ArrayList<>();
    for (Outcome.Drawn drawn : course.samples()) {
      for (Stratum stratum : drawn.strata()) {
        for (String unit : stratum.chosen()) {
          Optional<CheckedUnit> checked =
              Optional.ofNullable(course.checks().get(unit))
                  .filter(any -> drawn.round() == course.round(stratum.name()));
          rows.add(
              List.of(
                  String.valueOf(drawn.round()),
                  stratum.name(),
                  paper.unit(unit),
                  checked.map(CheckedUnit::by).orElse(drawn.checkers().getOrDefault(unit, "–")),
                  checked.map(each -> String.valueOf(each.compared())).orElse("–"),
                  checked.map(each -> String.valueOf(each.changed().size())).orElse("–")));
        }
      }
    }
    return Optional.of(
        paper.part("sample", rows, "n-round", "body", "unit", "checker", "n-checked", "n-changed"));
  }

  Paper.Part listed(String name, List<String> units, Overview overview) {
    Map<String, GradeGiven> grades = new HashMap<>();
    course.graded().ifPresent(all -> all.grades().forEach(each -> grades.put(each.unit(), each)));
    Map<String, Standing> standing = course.standing();
    Map<String, Overview.Branch> branches = new HashMap<>();
    overview.branches().forEach(each -> branches.put(each.enrolled().unit(), each));
    List<List<String>> rows = new ArrayList<>();
    for (String unit : units) {
      Optional<GradeGiven> given = Optional.ofNullable(grades.get(unit));
      Optional<Standing> stands = Optional.ofNullable(standing.get(unit));
      Optional<Overview.Branch> branch = Optional.ofNullable(branches.get(unit));
      rows.add(
          List.of(
              branch.map(each -> each.enrolled().body()).orElse(""),
              paper.unit(unit),
              stands
                  .flatMap(Standing::points)
                  .map(points -> Score.shown(points).toPlainString())
                  .orElse("–"),
              branch.flatMap(Overview.Branch::grade).orElse(paper.say("not-rated")),
              given.map(each -> paper.say("why." + each.why())).orElse(""),
              given.flatMap(GradeGiven::level).orElse("")));
    }
    return paper.part(name, rows, "body", "unit", "n-points", "grade", "why", "level");
  }

  Optional<Paper.Part> caps() {
    if (course.graded().isEmpty() || course.graded().get().caps().isEmpty()) {
      return Optional.empty();
    }
    List<List<String>> rows = new ArrayList<>();
    for (CapResult cap : course.graded().get().caps()) {
      rows.add(
          List.of(
              paper.unit(cap.unit()),
              paper.post(cap.post()),
              cap.below(),
              cap.proposed().orElse("–"),
              cap.proposed().isEmpty() ? "" : paper.say(cap.refused() ? "refused" : "may-stand")));
    }
    return Optional.of(paper.part("caps", rows, "unit", "post", "below", "proposed", "result"));
  }

  Paper.Part trend(List<Change> changes) {
    List<List<String>> rows = new ArrayList<>();
    Map<String, Standing> standing = course.standing();
    for (Change change : changes) {
      String duty =
          Optional.ofNullable(standing.get(change.unit()))
              .flatMap(each -> course.catalogue(each.standard()))
              .flatMap(catalogue -> catalogue.duty(change.duty()))
              .map(this::name)
              .orElse(change.duty());
      rows.add(List.of(paper.unit(change.unit()), duty, paper.say("change." + change.kind())));
    }
    return paper.part("trend", rows, "unit", "duty", "change");
  }

  private String name(Catalogue.DutyName duty) {
    return paper.chinese() ? duty.zh() : duty.en();
  }
}
