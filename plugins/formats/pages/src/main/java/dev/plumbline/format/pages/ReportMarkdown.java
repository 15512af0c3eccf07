package dev.plumbline.format.pages;

import dev.plumbline.core.check.RecordRef;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Subject;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.score.Score;
import dev.plumbline.core.score.SectionScore;
import dev.plumbline.core.standard.Duty;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A report as Markdown: what must be acted on, what is due, the scores, the year. */
final class ReportMarkdown {

  private final Wording words;
  private final Report report;
  private final Score score;
  private final Markdown out = new Markdown();

  ReportMarkdown(Wording words, Report report, Score score) {
    this.words = words;
    this.report = report;
    this.score = score;
  }

  String text() {
    out.heading(1, words.of(report.standard().title()));
    out.paragraph(report.unit().name() + " · " + words.say("as-of") + " " + report.asOf());
    int findings = Verdict.count(report.findings());
    out.paragraph(findings == 0 ? words.say("conforms") : words.say("findings", findings));
    score();
    verdicts("findings", report.findings());
    open("next", Status.PENDING);
    sections();
    year();
    verdicts(
        "advice",
        report.verdicts().stream().filter(v -> v.advice() && v.status() == Status.MISSED).toList());
    open("questions", Status.UNKNOWN, Status.UNBOUND, Status.ATTEST);
    open("waived", Status.WAIVED);
    if (!report.notes().isEmpty()) {
      out.heading(2, words.say("heading.notes"));
      report.notes().forEach(note -> out.point(0, note.in(words.locale())));
      out.end();
    }
    out.paragraph(words.say("standard-is", report.standard().id(), report.standard().digest()));
    return out.toString();
  }

  private void score() {
    if (score.sections().isEmpty()) {
      return;
    } else if (score.points().isEmpty()) {
      out.paragraph(words.say("no-score"));
      return;
    }
    List<String> parts = new ArrayList<>();
    parts.add(
        words.say("score")
            + " "
            + words.points(score.points().get())
            + " / "
            + words.points(score.outOf()));
    score.grade().ifPresent(grade -> parts.add(words.say("grade", words.of(grade.label()))));
    if (score.provisional()) {
      parts.add(words.say("provisional"));
    }
    if (score.vetoed()) {
      parts.add(words.say("vetoed"));
    }
    out.paragraph(String.join(" · ", parts));
  }

  private void verdicts(String id, List<Verdict> verdicts) {
    if (verdicts.isEmpty()) {
      return;
    }
    out.heading(2, words.say("heading." + id) + " " + Verdict.count(verdicts));
    for (Verdict verdict : verdicts) {
      Duty duty = verdict.item().duty();
      List<Subject> subject = List.of(verdict.item().subject());
      String head =
          words.name(duty) + " " + words.window(verdict.item()) + " " + words.subjects(subject);
      out.strong(0, Tone.of(verdict).mark() + " " + head);
      out.point(1, verdict.reason().in(words.locale()));
      out.point(1, words.say("clause") + " " + words.clause(duty));
      out.point(1, words.say("asked") + " " + duty.text());
      for (RecordRef ref : verdict.proof()) {
        out.point(1, words.say("evidence") + " " + words.record(ref));
      }
      verdict.late().ifPresent(ref -> out.point(1, words.say("late") + " " + words.record(ref)));
      verdict.notes().forEach(note -> out.point(1, note.in(words.locale())));
    }
    out.end();
  }

  private void open(String id, Status... statuses) {
    List<Gathered<Verdict>> lines = Gathered.verdicts(report.verdicts(), statuses);
    if (lines.isEmpty()) {
      return;
    }
    int count = lines.stream().mapToInt(Gathered::count).sum();
    out.heading(2, words.say("heading." + id) + " " + count);
    List<List<String>> rows = new ArrayList<>();
    for (Gathered<Verdict> line : lines) {
      rows.add(
          List.of(
              line.item().due().toString(),
              words.name(line.duty()),
              words.window(line.item()),
              words.subjects(line.subjects()),
              line.members().get(0).reason().in(words.locale()),
              words.clause(line.duty())));
    }
    out.table(
        List.of(
            words.say("due"),
            words.say("duty"),
            words.say("period"),
            words.say("who"),
            words.say("why"),
            words.say("clause")),
        rows);
  }

  private void sections() {
    if (score.sections().isEmpty()) {
      return;
    }
    out.heading(2, words.say("heading.scores"));
    List<List<String>> rows = new ArrayList<>();
    for (SectionScore section : score.sections()) {
      String points = section.points().map(words::points).orElse(words.say("no-score"));
      rows.add(
          List.of(
              words.of(section.section().title()),
              points + " / " + words.points(section.worth()),
              words.points(section.numerator()) + " / " + words.points(section.denominator())));
    }
    out.table(List.of(words.say("section"), words.say("points"), words.say("figures")), rows);
  }

  private void year() {
    YearGrid<Verdict> grid = YearGrid.of(report.verdicts(), Verdict::item, report.range());
    if (grid.rows().isEmpty()) {
      return;
    }
    out.heading(2, words.say("heading.year"));
    List<String> headings = new ArrayList<>(List.of(words.say("duty")));
    for (YearMonth month : grid.months()) {
      headings.add(words.month(month));
    }
    List<List<String>> rows = new ArrayList<>();
    for (YearGrid.Row<Verdict> row : grid.rows()) {
      List<String> cells = new ArrayList<>(List.of(words.name(row.duty())));
      row.cells().forEach(cell -> cells(cell, cells));
      rows.add(cells);
    }
    out.table(headings, rows);
  }

  /** A window longer than a month shows its mark in its last month, and a line up to it. */
  private static void cells(YearGrid.Cell<Verdict> cell, List<String> cells) {
    for (int month = 1; month < cell.months(); month++) {
      cells.add("─");
    }
    String mark =
        cell.members().stream().map(Tone::of).sorted().map(Tone::mark).findFirst().orElse("");
    cells.add(mark);
  }
}
