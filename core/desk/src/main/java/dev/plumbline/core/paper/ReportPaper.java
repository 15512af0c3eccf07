package dev.plumbline.core.paper;

import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.score.Score;
import dev.plumbline.core.score.SectionScore;
import dev.plumbline.core.standard.Duty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A report as a paper: figures first, then what must be acted on, then the rest. */
public final class ReportPaper {

  private static final Set<String> FIGURES =
      Set.of(
          "number",
          "count",
          "points",
          "worth",
          "people",
          "gatherings",
          "people-hours",
          "contacts",
          "documents",
          "confirmations",
          "standing",
          "unforeseen");

  private final Report report;
  private final Score score;
  private final Words words;

  private ReportPaper(Report report, Score score, Words words) {
    this.report = report;
    this.score = score;
    this.words = words;
  }

  /**
   * Lays out a report.
   *
   * @param whole whether to list every item at the end, met ones too
   */
  public static Paper of(Report report, Score score, boolean whole, Locale locale) {
    return new ReportPaper(report, score, new Words(locale)).paper(whole);
  }

  private Paper paper(boolean whole) {
    List<Paper.Part> parts = new ArrayList<>();
    counts(parts);
    sections(parts);
    List<Verdict> findings = report.findings();
    verdicts("findings", findings, parts);
    verdicts("advice", list(v -> v.advice() && v.status() == Status.MISSED), parts);
    for (Status status : List.of(Status.UNKNOWN, Status.UNBOUND, Status.ATTEST, Status.WAIVED)) {
      verdicts("part." + status, list(v -> v.status() == status), parts);
    }
    due(parts);
    if (whole) {
      all(parts);
    }
    List<String> notes = report.notes().stream().map(note -> note.in(words.locale())).toList();
    return new Paper(
        words.say("name.counts"),
        words.say("report-title", report.standard().title()),
        lines(findings),
        parts,
        notes,
        List.of(words.say("sign.made"), words.say("sign.checked"), words.say("sign.unit")));
  }

  private interface Wanted {
    boolean test(Verdict verdict);
  }

  private List<Verdict> list(Wanted wanted) {
    return report.verdicts().stream().filter(wanted::test).toList();
  }

  private List<String> lines(List<Verdict> findings) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say("line.unit", report.unit().name()));
    lines.add(words.say("line.as-of", report.asOf()));
    lines.add(
        findings.isEmpty()
            ? words.say("line.conforms")
            : words.say("line.findings", Verdict.count(findings)));
    if (!score.sections().isEmpty()) {
      lines.add(scored());
    }
    String digest = report.standard().digest();
    lines.add(
        words.say(
            "line.standard",
            report.standard().id(),
            digest.substring(0, Math.min(16, digest.length()))));
    return lines;
  }

  private String scored() {
    if (score.points().isEmpty()) {
      return words.say("line.no-score");
    }
    String line =
        words.say("line.score", Score.shown(score.points().get()), Score.shown(score.outOf()));
    line += score.grade().map(grade -> words.say("line.grade", grade.label())).orElse("");
    line += score.provisional() ? words.say("line.provisional") : "";
    return line + (score.vetoed() ? words.say("line.vetoed") : "");
  }

  private void counts(List<Paper.Part> parts) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    report
        .verdicts()
        .forEach(v -> counts.merge(v.status(), v.item().subject().count(), Integer::sum));
    List<List<String>> rows = new ArrayList<>();
    counts.forEach((status, n) -> rows.add(List.of(words.status(status), String.valueOf(n))));
    parts.add(part("counts", rows, "status", "count"));
  }

  private void sections(List<Paper.Part> parts) {
    List<List<String>> rows = new ArrayList<>();
    for (SectionScore section : score.sections()) {
      rows.add(
          List.of(
              section.section().title().in(words.locale()),
              section.points().map(Score::shown).map(String::valueOf).orElse("—"),
              String.valueOf(Score.shown(section.worth())),
              words.say(
                  "figures",
                  Score.shown(section.numerator()),
                  Score.shown(section.denominator()))));
    }
    if (!rows.isEmpty()) {
      parts.add(part("sections", rows, "section", "points", "worth", "figures-of"));
    }
  }

  private void verdicts(String name, List<Verdict> verdicts, List<Paper.Part> parts) {
    List<List<String>> rows = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      List<String> row = new ArrayList<>();
      row.add(String.valueOf(rows.size() + 1));
      row.addAll(about(verdict.item()));
      row.add(found(verdict));
      rows.add(row);
    }
    if (!rows.isEmpty()) {
      parts.add(part(name, rows, "number", "clause", "asked", "window", "subject", "found"));
    }
  }

  private List<String> about(Item item) {
    return List.of(
        item.duty().citation().clause(),
        words.asked(item.duty()),
        item.window().label().in(words.locale()),
        words.subject(item));
  }

  /** What was found, by which records, and whose duty it is if not the unit's. */
  private String found(Verdict verdict) {
    List<String> lines = new ArrayList<>();
    lines.add(verdict.reason().in(words.locale()));
    if (!verdict.proof().isEmpty()) {
      lines.add(words.say("proof", words.refs(verdict.proof())));
    }
    verdict.late().ifPresent(ref -> lines.add(words.say("late", words.refs(List.of(ref)))));
    verdict.notes().forEach(note -> lines.add(note.in(words.locale())));
    verdict.item().duty().actor().ifPresent(actor -> lines.add(words.say("actor", name(actor))));
    return String.join("\n", lines);
  }

  private String name(String term) {
    return report
        .standard()
        .vocabulary()
        .term(term)
        .map(each -> each.label().in(words.locale()))
        .orElse(term);
  }

  private void due(List<Paper.Part> parts) {
    List<Verdict> pending = new ArrayList<>(list(v -> v.status() == Status.PENDING));
    pending.sort(
        Comparator.comparing((Verdict v) -> v.item().due()).thenComparing(v -> v.item().id()));
    List<List<String>> rows = new ArrayList<>();
    for (Verdict verdict : pending) {
      List<String> row = new ArrayList<>(List.of(verdict.item().due().toString()));
      row.addAll(about(verdict.item()));
      rows.add(row);
    }
    if (!rows.isEmpty()) {
      parts.add(part("part.PENDING", rows, "due", "clause", "asked", "window", "subject"));
    }
  }

  private void all(List<Paper.Part> parts) {
    List<List<String>> rows = new ArrayList<>();
    for (Verdict verdict : report.verdicts()) {
      Duty duty = verdict.item().duty();
      List<String> row = new ArrayList<>(List.of(words.section(report.standard(), duty)));
      row.addAll(about(verdict.item()));
      row.add(verdict.item().due().toString());
      row.add(words.status(verdict.status()));
      row.add(found(verdict));
      rows.add(row);
    }
    parts.add(
        part(
            "all", rows, "section", "clause", "asked", "window", "subject", "due", "status",
            "found"));
  }

  private Paper.Part part(String name, List<List<String>> rows, String... columns) {
    return part(words, name, rows, Optional.empty(), columns);
  }

  /** A table whose name and headings stand among the words. */
  static Paper.Part part(
      Words words,
      String name,
      List<List<String>> rows,
      Optional<String> title,
      String... columns) {
    List<Paper.Column> headed = new ArrayList<>();
    for (String column : columns) {
      int width = Integer.parseInt(words.say("width." + column));
      headed.add(new Paper.Column(words.say("column." + column), width, FIGURES.contains(column)));
    }
    String shown = title.orElseGet(() -> words.say("heading." + name, rows.size()));
    return new Paper.Part(title.orElseGet(() -> words.say("name." + name)), shown, headed, rows);
  }
}
