package dev.plumbline.dsl.parse;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Fix;
import dev.plumbline.core.source.Severity;
import dev.plumbline.core.source.Source;
import dev.plumbline.core.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is to be said about one text. Not thread-safe; one for each reading. */
public final class Complaints {

  private static final Phrases PHRASES = Phrases.beside(Complaints.class, "syntax");

  private final Source source;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private boolean ties;

  /** Collects for {@code source}. */
  public Complaints(Source source) {
    this.source = source;
  }

  /** What was said, in the order of places. */
  public List<Diagnostic> diagnostics() {
    return diagnostics.stream().sorted(Comparator.comparingInt(d -> d.span().start())).toList();
  }

  /** Whether something was already said about a place from {@code start} to {@code end}. */
  boolean saidWithin(int start, int end) {
    return diagnostics.stream()
        .anyMatch(d -> d.span().start() >= start && d.span().end() <= end && d.isError());
  }

  /** Whether any words could be told apart in two ways. */
  boolean hasTies() {
    return ties;
  }

  void tie(Piece piece) {
    ties = true;
    error("AMBIGUOUS_WORDS", source.span(piece.start(), piece.end()), List.of(), piece.value());
  }

  void error(String code, Span span, List<Fix> fixes, Object... arguments) {
    diagnostics.add(
        new Diagnostic(
            code,
            Severity.ERROR,
            span,
            PHRASES.message(code, arguments),
            PHRASES.message(code + ".label"),
            List.of(),
            List.of(),
            fixes));
  }

  Fix fix(String key, Fix.Confidence confidence, Span span, String text) {
    Message title = PHRASES.message(key, text);
    return new Fix(title, confidence, List.of(new Fix.Edit(span, text)));
  }

  Message phrase(String key, Object... arguments) {
    return PHRASES.message(key, arguments);
  }
}
