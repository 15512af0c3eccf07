package dev.plumbline.format.pages;

import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The parts of a report's page, in the order a reader needs them. */
final class ReportPage {

  private final Wording words;
  private final Report report;
  private final Score score;
  private final List<PageFrame.Part> parts = new ArrayList<>();

  ReportPage(Wording words, Report report, Score score) {
    this.words = words;
    this.report = report;
    this.score = score;
  }

  String html() {
    cards("findings", report.findings());
    next();
    if (!score.sections().isEmpty()) {
      part("scores", Optional.empty(), new SectionTable(words, report, score)::write);
    }
    YearGrid<Verdict> grid = YearGrid.of(report.verdicts(), Verdict::item, report.range());
    if (!grid.rows().isEmpty()) {
      part(
          "year",
          Optional.empty(),
          html -> new GridTable(words).verdicts(html, grid, report.asOf()));
    }
    cards(
        "advice",
        report.verdicts().stream().filter(v -> v.advice() && v.status() == Status.MISSED).toList());
    questions("questions", Status.UNKNOWN, Status.UNBOUND, Status.ATTEST);
    questions("waived", Status.WAIVED);
    part(
        "items",
        Optional.of(Verdict.count(report.verdicts())),
        html -> new ItemTables(words).write(html, report.verdicts()));
    if (!report.notes().isEmpty()) {
      part("notes", Optional.empty(), this::notes);
    }
    part("meanings", Optional.empty(), this::meanings);
    String title = words.say("report-title", report.unit().name(), report.asOf());
    return PageFrame.page(words, title, new Summary(words, report, score)::write, parts);
  }

  private void part(String id, Optional<Integer> count, Consumer<Html> content) {
    parts.add(new PageFrame.Part(id, words.say("heading." + id), count, content));
  }

  private void cards(String id, List<Verdict> verdicts) {
    if (!verdicts.isEmpty()) {
      part(
          id, Optional.of(Verdict.count(verdicts)), html -> new Cards(words).write(html, verdicts));
    }
  }

  private void next() {
    List<Gathered<Verdict>> open = Gathered.verdicts(report.verdicts(), Status.PENDING);
    List<Gathered<Verdict>> later = Gathered.verdicts(report.verdicts(), Status.UPCOMING);
    if (open.isEmpty() && later.isEmpty()) {
      return;
    }
    GatheredTables tables = new GatheredTables(words);
    part(
        "next",
        Optional.of(open.stream().mapToInt(Gathered::count).sum()),
        html -> {
          if (!open.isEmpty()) {
            tables.next(html, words.say("heading.next"), open, report.asOf());
          }
          if (!later.isEmpty()) {
            html.open("details").open("summary").text(words.say("later") + " ");
            int count = later.stream().mapToInt(Gathered::count).sum();
            html.leaf("small", words.say("items", count)).close();
            tables.next(html, words.say("later"), later, report.asOf());
            html.close();
          }
        });
  }

  private void questions(String id, Status... statuses) {
    List<Gathered<Verdict>> lines = Gathered.verdicts(report.verdicts(), statuses);
    if (!lines.isEmpty()) {
      part(
          id,
          Optional.of(lines.stream().mapToInt(Gathered::count).sum()),
          html -> new GatheredTables(words).questions(html, words.say("heading." + id), lines));
    }
  }

  private void notes(Html html) {
    html.open("ul", "class", "notes");
    report.notes().forEach(note -> html.leaf("li", note.in(words.locale())));
    html.close();
  }

  private void meanings(Html html) {
    html.open("dl", "class", "meanings");
    for (Status status : Status.values()) {
      html.open("div").open("dt");
      Marks.chip(html, Tone.of(status, false), words.status(status));
      html.close().leaf("dd", words.say("meaning." + status)).close();
    }
    html.open("div").open("dt");
    Marks.chip(html, Tone.WARN, words.say("status.advice"));
    html.close().leaf("dd", words.say("meaning.advice")).close();
    html.close();
  }
}
