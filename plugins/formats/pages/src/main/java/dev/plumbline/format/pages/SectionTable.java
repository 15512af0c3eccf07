package dev.plumbline.format.pages;

import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.score.Score;
import dev.plumbline.core.score.SectionScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The scores of the sections, with every figure they come from. */
final class SectionTable {

  private final Wording words;
  private final Report report;
  private final Score score;

  SectionTable(Wording words, Report report, Score score) {
    this.words = words;
    this.report = report;
    this.score = score;
  }

  void write(Html html) {
    Marks.table(
        html,
        "scores",
        words.say("scores"),
        List.of(
            words.say("section"),
            words.say("points"),
            words.say("rate"),
            words.say("figures"),
            words.say("missed")));
    score.sections().forEach(section -> row(html, section));
    Marks.endTable(html);
    html.leaf("p", leftOut(), "class", "remark");
  }

  private void row(Html html, SectionScore section) {
    html.open("tr").leaf("th", words.of(section.section().title()), "scope", "row");
    String points = section.points().map(words::points).orElse("–");
    html.open("td", "class", "figure").leaf("b", points);
    html.leaf("small", " / " + words.points(section.worth())).close();
    html.open("td", "class", "rate");
    if (section.points().isPresent() && section.worth().signum() > 0) {
      double rate = section.points().get().doubleValue() / section.worth().doubleValue() * 100;
      Marks.bar(html, rate >= 80 ? "high" : rate >= 60 ? "middle" : "low", rate);
      html.leaf("span", words.points(BigDecimal.valueOf(rate)) + "%");
    } else {
      html.text(words.say("no-score"));
    }
    html.close();
    html.leaf(
        "td",
        words.points(section.numerator()) + " / " + words.points(section.denominator()),
        "class",
        "figure");
    int missed =
        Verdict.count(
            report.findings().stream()
                .filter(
                    verdict ->
                        verdict
                            .item()
                            .duty()
                            .section()
                            .filter(section.section().id()::equals)
                            .isPresent())
                .toList());
    html.leaf("td", missed == 0 ? "–" : String.valueOf(missed), "class", "figure").close();
  }

  private String leftOut() {
    List<String> left = new ArrayList<>();
    score.leftOut().forEach((status, count) -> left.add(words.status(status) + " " + count));
    String listed = left.isEmpty() ? "0" : String.join(words.chinese() ? "、" : ", ", left);
    return words.say("left-out", score.counted(), listed);
  }
}
