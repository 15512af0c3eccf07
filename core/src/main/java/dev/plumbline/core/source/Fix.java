package dev.plumbline.core.source;

import dev.plumbline.core.message.Message;
import java.util.List;

/**
 * A mend a tool can apply.
 *
 * @param title what it does, in the reader's words
 * @param confidence how sure it is
 * @param edits replacements that do not overlap, in order of place
 */
public record Fix(Message title, Confidence confidence, List<Edit> edits) {

  public Fix {
    edits = List.copyOf(edits);
  }

  /**
   * The text at {@code span} becomes {@code replacement}; an empty span inserts.
   *
   * @param span what is replaced
   * @param replacement what stands there instead
   */
  public record Edit(Span span, String replacement) {}

  /** How sure a fix is to be what the author meant. */
  public enum Confidence {
    /** Means the same; safe to apply unseen. */
    CERTAIN,
    /** Very probably what was meant. */
    LIKELY,
    /** Holds a place the author must fill. */
    PLACEHOLDER
  }
}
