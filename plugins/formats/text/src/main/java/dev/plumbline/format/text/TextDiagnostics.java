package dev.plumbline.format.text;

import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Fix;
import dev.plumbline.core.source.Severity;
import dev.plumbline.core.source.Source;
import dev.plumbline.core.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Diagnostics as text: place, sentence, the line with the fault underlined, and the mends. */
public final class TextDiagnostics {

  private static final Phrases PHRASES = Phrases.beside(TextDiagnostics.class);

  /** Of a longer line only the part about the fault is shown, in characters. */
  private static final int LONGEST_LINE = 300;

  private static final int BEFORE_THE_FAULT = 60;

  private final Map<String, Source> sources;
  private final Locale locale;
  private final Paint paint;

  /** Shows diagnostics of {@code sources} in the language of {@code locale}. */
  public TextDiagnostics(Map<String, Source> sources, Locale locale, Paint paint) {
    this.sources = Map.copyOf(sources);
    this.locale = locale;
    this.paint = paint;
  }

  /** All of them, one after another, and how many more there were. */
  public String show(List<Diagnostic> diagnostics, int omitted) {
    StringBuilder out = new StringBuilder();
    diagnostics.forEach(diagnostic -> show(diagnostic, out));
    if (omitted > 0) {
      out.append(PHRASES.message("and-more", omitted).in(locale)).append('\n');
    }
    return out.toString();
  }

  private void show(Diagnostic diagnostic, StringBuilder out) {
    String word = PHRASES.message("severity." + diagnostic.severity()).in(locale);
    boolean error = diagnostic.severity() == Severity.ERROR;
    String head = word + " " + diagnostic.code();
    out.append(paint.bold(diagnostic.span().place()))
        .append("  ")
        .append(error ? paint.red(head) : paint.yellow(head))
        .append('\n')
        .append("  ")
        .append(diagnostic.message().in(locale))
        .append('\n');
    frame(diagnostic.span(), diagnostic.label().in(locale), error, out);
    for (Diagnostic.Related related : diagnostic.related()) {
      out.append("  ").append(related.span().place()).append("  ");
      out.append(related.role().in(locale)).append('\n');
    }
    diagnostic.notes().forEach(note -> out.append("  ").append(note.in(locale)).append('\n'));
    for (Fix fix : diagnostic.fixes()) {
      out.append("  ").append(paint.green("→ ")).append(fix.title().in(locale)).append('\n');
    }
    out.append('\n');
  }

  private void frame(Span span, String label, boolean error, StringBuilder out) {
    Optional<Source> source = Optional.ofNullable(sources.get(span.source()));
    if (source.isEmpty() || span.line() > source.get().lines()) {
      return;
    }
    String line = source.get().line(span.line()).replace('\t', ' ');
    if (line.isBlank()) {
      return;
    }
    String number = String.valueOf(span.line());
    int[] points = line.codePoints().toArray();
    int start = Math.min(span.column() - 1, points.length);
    int end = Math.min(start + span.end() - span.start(), points.length);
    int from = points.length > LONGEST_LINE ? Math.max(0, start - BEFORE_THE_FAULT) : 0;
    int to = Math.min(points.length, from + LONGEST_LINE);
    String before = (from > 0 ? "…" : "") + new String(points, from, start - from);
    String marked = new String(points, start, Math.max(0, Math.min(end, to) - start));
    int after = Math.max(start, Math.min(end, to));
    String rest = new String(points, after, to - after);
    String under = "^".repeat(Math.max(1, Width.of(marked)));
    out.append(paint.dim(number + " | "))
        .append(before)
        .append(marked)
        .append(rest)
        .append(to < points.length ? "…" : "")
        .append('\n');
    out.append(paint.dim(" ".repeat(number.length()) + " | "));
    out.append(" ".repeat(Width.of(before)));
    String mark = under + " " + label;
    out.append(error ? paint.red(mark) : paint.yellow(mark)).append('\n');
  }
}
