package dev.plumbline.core.source;

import dev.plumbline.core.message.Message;
import java.util.List;

/**
 * Something to tell the author of a text: one cause, one diagnostic.
 *
 * @param code the stable code, such as {@code UNKNOWN_TERM}; each has a page in docs/diagnostics
 * @param severity how grave it is
 * @param span the place it is about
 * @param message what is wrong, then what would be right; stands alone
 * @param label a few words to stand under the place
 * @param related other places that take part, each with its role
 * @param notes more to know, and what to do
 * @param fixes edits that would mend it, the most certain first
 */
public record Diagnostic(
    String code,
    Severity severity,
    Span span,
    Message message,
    Message label,
    List<Related> related,
    List<Message> notes,
    List<Fix> fixes) {

  public Diagnostic {
    related = List.copyOf(related);
    notes = List.copyOf(notes);
    fixes = List.copyOf(fixes);
  }

  /**
   * Another place that takes part, and its role, such as "first said here".
   *
   * @param span the place
   * @param role what it has to do with the fault
   */
  public record Related(Span span, Message role) {}

  /** Whether this makes the text unusable. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
