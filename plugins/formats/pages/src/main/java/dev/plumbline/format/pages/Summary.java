package dev.plumbline.format.pages;

import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.score.Score;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** The top of a report: whose it is, what was found, the score, and how all items stand. */
final class Summary {

  private final Wording words;
  private final Report report;
  private final Score score;

  Summary(Wording words, Report report, Score score) {
    this.words = words;
    this.report = report;
    this.score = score;
  }

  void write(Html html) {
    html.open("div", "class", "title");
    html.leaf("p", report.unit().name(), "class", "unit");
    html.leaf("h1", words.of(report.standard().title()));
    html.open("p", "class", "day").text(words.say("as-of") + " ");
    html.leaf("time", report.asOf().toString(), "datetime", report.asOf().toString());
    report.standard().edition().ifPresent(edition -> html.text(" · " + edition));
    html.close().close();
    html.open("div", "class", "verdict " + (report.conforms() ? "ok" : "bad"));
    conclusion(html);
    score(html);
    html.close();
    statuses(html);
  }

  private void conclusion(Html html) {
    int findings = Verdict.count(report.findings());
    html.open("p", "class", "conclusion");
    Marks.picture(html, findings == 0 ? Tone.OK : Tone.BAD);
    html.leaf("strong", findings == 0 ? words.say("conforms") : words.say("findings", findings));
    html.close();
  }

  private void score(Html html) {
    if (score.sections().isEmpty()) {
      return;
    } else if (score.points().isEmpty()) {
      html.leaf("p", words.say("no-score"), "class", "grade");
      return;
    }
    BigDecimal points = score.points().get();
    double share = points.doubleValue() / Math.max(score.outOf().doubleValue(), 1e-9) * 100;
    html.open("div", "class", "score");
    html.open("svg", "class", "ring", "viewBox", "0 0 36 36", "aria-hidden", "true");
    html.open("circle", "cx", "18", "cy", "18", "r", "15.9155").close();
    html.open(
        "circle",
        "class",
        "filled",
        "cx",
        "18",
        "cy",
        "18",
        "r",
        "15.9155",
        "stroke-dasharray",
        Marks.number(share) + " 100");
    html.close().close();
    html.open("p", "class", "points").leaf("span", words.say("score"), "class", "unseen");
    html.text(" ").leaf("strong", words.points(points)).text(" ");
    html.leaf("small", "/ " + words.points(score.outOf())).close();
    grade(html);
    html.close();
  }

  private void grade(Html html) {
    html.open("p", "class", "grade");
    score
        .grade()
        .ifPresent(
            grade -> html.leaf("strong", words.say("grade", words.of(grade.label()))).text(" "));
    if (score.provisional()) {
      html.leaf("span", words.say("provisional"), "class", "remark");
    }
    if (score.vetoed()) {
      html.leaf("span", words.say("vetoed"), "class", "remark");
    }
    html.close();
  }

  private void statuses(Html html) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    int advised = 0;
    for (Verdict verdict : report.verdicts()) {
      int count = verdict.item().subject().count();
      if (verdict.advice() && verdict.status() == Status.MISSED) {
        advised += count;
      } else {
        counts.merge(verdict.status(), count, Integer::sum);
      }
    }
    int all = Verdict.count(report.verdicts());
    if (all == 0) {
      return;
    }
    html.open("div", "class", "stack", "aria-hidden", "true");
    for (Map.Entry<Status, Integer> each : counts.entrySet()) {
      share(html, Tone.of(each.getKey(), false), each.getValue());
    }
    share(html, Tone.WARN, advised);
    html.close();
    html.open("ul", "class", "statuses", "aria-label", words.say("items", all));
    for (Map.Entry<Status, Integer> each : counts.entrySet()) {
      status(html, Tone.of(each.getKey(), false), words.status(each.getKey()), each.getValue());
    }
    if (advised > 0) {
      status(html, Tone.WARN, words.say("status.advice"), advised);
    }
    html.close();
  }

  private static void share(Html html, Tone tone, int count) {
    if (count > 0) {
      html.open("i", "class", tone.id(), "style", "flex-grow:" + count).close();
    }
  }

  private static void status(Html html, Tone tone, String word, int count) {
    html.open("li");
    Marks.chip(html, tone, word);
    html.text(" ").leaf("b", String.valueOf(count)).close();
  }
}
