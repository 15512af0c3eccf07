package dev.plumbline.format.text;

import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Progress;
import dev.plumbline.core.check.RecordRef;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Subject;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.ledger.CellFault;
import dev.plumbline.core.message.Message;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.score.Score;
import dev.plumbline.core.score.SectionScore;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.spi.ResultFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reports, checklists and ledger faults as plain text, in one language. Equal inputs, equal text.
 */
public final class TextReport implements ResultFormat {

  private static final Phrases PHRASES = Phrases.beside(TextReport.class);
  private static final int MOST_LISTED = 20;

  private final Locale locale;
  private final Paint paint;

  /** Writes in the language of {@code locale}. */
  public TextReport(Locale locale, Paint paint) {
    this.locale = locale;
    this.paint = paint;
  }

  @Override
  public void write(Report report, Score score, OutputStream out) {
    write(show(report, score), out);
  }

  @Override
  public void write(Checklist checklist, OutputStream out) {
    write(show(checklist), out);
  }

  private static void write(String text, OutputStream out) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The report on a unit, what must be acted on first. */
  public String show(Report report, Score score) {
    StringBuilder out = new StringBuilder();
    List<Verdict> findings = report.findings();
    out.append(paint.bold(report.standard().title().in(locale))).append('\n');
    line(out, "unit", report.unit().name(), report.asOf());
    String head =
        findings.isEmpty()
            ? paint.green(say("conforms"))
            : paint.red(say("findings", Verdict.count(findings)));
    out.append(head).append('\n');
    score(score, out);
    out.append('\n');
    verdicts("heading.findings", findings, out, Integer.MAX_VALUE);
    verdicts(
        "heading.advice",
        list(report, v -> v.advice() && v.status() == Status.MISSED),
        out,
        MOST_LISTED);
    for (Status status : List.of(Status.UNKNOWN, Status.UNBOUND, Status.ATTEST)) {
      verdicts("heading." + status, list(report, v -> v.status() == status), out, MOST_LISTED);
    }
    verdicts("heading.WAIVED", list(report, v -> v.status() == Status.WAIVED), out, MOST_LISTED);
    due(list(report, v -> v.status() == Status.PENDING), out);
    counts(report, out);
    Progress progress = Progress.of(report);
    line(out, "progress", progress.recorded(), progress.begun(), progress.met(), progress.due());
    sections(score, out);
    notes(report.notes(), out);
    return out.toString();
  }

  private interface Wanted {
    boolean test(Verdict verdict);
  }

  private static List<Verdict> list(Report report, Wanted wanted) {
    return report.verdicts().stream().filter(wanted::test).toList();
  }

  private void score(Score score, StringBuilder out) {
    if (score.sections().isEmpty()) {
      return;
    } else if (score.points().isEmpty()) {
      out.append(say("no-score")).append('\n');
      return;
    }
    out.append(say("score", Score.shown(score.points().get()), Score.shown(score.outOf())));
    score.grade().ifPresent(grade -> out.append(say("grade", grade.label())));
    if (score.provisional()) {
      out.append(say("provisional"));
    }
    if (score.vetoed()) {
      out.append(say("vetoed"));
    }
    out.append('\n');
  }

  private void verdicts(String heading, List<Verdict> verdicts, StringBuilder out, int most) {
    if (verdicts.isEmpty()) {
      return;
    }
    out.append(paint.bold(say(heading, Verdict.count(verdicts)))).append('\n');
    for (Verdict verdict : verdicts.subList(0, Math.min(most, verdicts.size()))) {
      verdict(verdict, out);
    }
    if (verdicts.size() > most) {
      line(out, "more", verdicts.size() - most);
    }
    out.append('\n');
  }

  private void verdict(Verdict verdict, StringBuilder out) {
    Item item = verdict.item();
    Duty duty = item.duty();
    out.append("  ").append(mark(verdict)).append(' ').append(paint.bold(name(duty)));
    out.append("  ").append(item.window().label().in(locale));
    String subject = subject(item.subject());
    out.append(subject.isEmpty() ? "" : "  " + subject).append('\n');
    out.append("    ").append(verdict.reason().in(locale)).append('\n');
    if (!verdict.proof().isEmpty()) {
      line(out, "proof", refs(verdict.proof()));
    }
    verdict.late().ifPresent(ref -> line(out, "late", refs(List.of(ref))));
    verdict.notes().forEach(note -> out.append("    ").append(note.in(locale)).append('\n'));
    String clause = duty.citation().clause();
    String where =
        clause.isEmpty() ? duty.span().place() : say("clause", clause) + "  " + duty.span().place();
    duty.actor().ifPresent(actor -> line(out, "actor", actor));
    out.append("    ").append(paint.dim(duty.text())).append('\n');
    out.append("    ").append(paint.dim(where)).append('\n');
  }

  private String name(Duty duty) {
    return duty.label().in(locale);
  }

  private String mark(Verdict verdict) {
    return switch (verdict.status()) {
      case MISSED, ERROR -> verdict.advice() ? paint.yellow("△") : paint.red("✗");
      case MET -> paint.green("✓");
      default -> paint.yellow("?");
    };
  }

  private String subject(Subject subject) {
    return subject.shown().map(message -> message.in(locale)).orElse("");
  }

  private String refs(List<RecordRef> refs) {
    List<String> shown = new ArrayList<>();
    for (RecordRef ref : refs.subList(0, Math.min(refs.size(), 6))) {
      String date = ref.date().map(LocalDate::toString).map(d -> " " + d).orElse("");
      String evidence = ref.evidence().map(e -> " " + e).orElse("");
      shown.add(ref.id() + date + evidence);
    }
    String comma = locale.getLanguage().equals("zh") ? "；" : "; ";
    return String.join(comma, shown) + (refs.size() > 6 ? " …" : "");
  }

  private void due(List<Verdict> pending, StringBuilder out) {
    if (pending.isEmpty()) {
      return;
    }
    out.append(paint.bold(say("heading.PENDING", Verdict.count(pending)))).append('\n');
    List<Verdict> sorted = new ArrayList<>(pending);
    sorted.sort(
        Comparator.comparing((Verdict v) -> v.item().due()).thenComparing(v -> v.item().id()));
    for (Verdict verdict : sorted.subList(0, Math.min(MOST_LISTED, sorted.size()))) {
      out.append("  ").append(verdict.item().due()).append("  ");
      out.append(name(verdict.item().duty())).append("  ");
      out.append(subject(verdict.item().subject())).append('\n');
    }
    if (sorted.size() > MOST_LISTED) {
      line(out, "more", sorted.size() - MOST_LISTED);
    }
    out.append('\n');
  }

  private void counts(Report report, StringBuilder out) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    report
        .verdicts()
        .forEach(v -> counts.merge(v.status(), v.item().subject().count(), Integer::sum));
    List<String> parts = new ArrayList<>();
    counts.forEach((status, count) -> parts.add(say("status." + status) + " " + count));
    out.append(say("items", Verdict.count(report.verdicts())));
    String comma = locale.getLanguage().equals("zh") ? "，" : ", ";
    out.append(String.join(comma, parts)).append('\n');
  }

  private void sections(Score score, StringBuilder out) {
    if (score.sections().isEmpty()) {
      return;
    }
    int widest = 0;
    for (SectionScore section : score.sections()) {
      widest = Math.max(widest, Width.of(section.section().title().in(locale)));
    }
    out.append('\n').append(paint.bold(say("heading.sections"))).append('\n');
    for (SectionScore section : score.sections()) {
      String points =
          section
              .points()
              .map(p -> Score.shown(p) + " / " + Score.shown(section.worth()))
              .orElse(say("no-score"));
      out.append("  ").append(Width.pad(section.section().title().in(locale), widest + 2));
      out.append(Width.pad(points, 14));
      line(
          out,
          "section-figures",
          Score.shown(section.numerator()),
          Score.shown(section.denominator()));
    }
    List<String> left = new ArrayList<>();
    score.leftOut().forEach((status, n) -> left.add(say("status." + status) + " " + n));
    String comma = locale.getLanguage().equals("zh") ? "、" : ", ";
    line(out, "left-out", score.counted(), left.isEmpty() ? "0" : String.join(comma, left));
  }

  private void notes(List<Message> notes, StringBuilder out) {
    if (notes.isEmpty()) {
      return;
    }
    out.append('\n').append(paint.bold(say("heading.notes"))).append('\n');
    for (Message note : notes.subList(0, Math.min(MOST_LISTED, notes.size()))) {
      out.append("  ").append(note.in(locale)).append('\n');
    }
    if (notes.size() > MOST_LISTED) {
      line(out, "more", notes.size() - MOST_LISTED);
    }
  }

  /** A checklist: what is due, when, for whom, by which clause. */
  public String show(Checklist checklist) {
    StringBuilder out = new StringBuilder();
    line(out, "checklist", checklist.unit().name(), checklist.items().size());
    int widest = 0;
    for (Item item : checklist.items()) {
      widest = Math.max(widest, Math.min(40, Width.of(name(item.duty()))));
    }
    for (Item item : checklist.items()) {
      out.append(item.due()).append("  ");
      out.append(Width.pad(name(item.duty()), widest + 2));
      out.append(Width.pad(item.window().label().in(locale), 22));
      out.append(Width.pad(subject(item.subject()), 14));
      out.append(item.duty().citation().clause()).append('\n');
    }
    return out.toString().replaceAll(" +\n", "\n");
  }

  /** What is wrong with a ledger: sheet, row, column, what stands there, what may. */
  public String faults(List<CellFault> faults) {
    StringBuilder out = new StringBuilder();
    for (CellFault fault : faults.subList(0, Math.min(faults.size(), 50))) {
      List<String> place = new ArrayList<>();
      if (!fault.sheet().isEmpty()) {
        place.add(fault.sheet());
      }
      if (!fault.cell().isEmpty()) {
        place.add(fault.cell());
      } else if (fault.row() > 0) {
        place.add(say("row", fault.row()));
      }
      if (!fault.column().isEmpty()) {
        place.add(fault.column());
      }
      String head = PHRASES.message("severity." + fault.severity()).in(locale);
      out.append(fault.isError() ? paint.red(head) : paint.yellow(head)).append(' ');
      out.append(place.isEmpty() ? "" : paint.bold(String.join(" ", place)) + "  ");
      out.append(fault.message().in(locale)).append("  ").append(paint.dim(fault.code()));
      out.append('\n');
    }
    if (faults.size() > 50) {
      line(out, "more", faults.size() - 50);
    }
    return out.toString();
  }

  private String say(String key, Object... arguments) {
    return PHRASES.message(key, arguments).in(locale);
  }

  private void line(StringBuilder out, String key, Object... arguments) {
    out.append(say(key, arguments)).append('\n');
  }
}
