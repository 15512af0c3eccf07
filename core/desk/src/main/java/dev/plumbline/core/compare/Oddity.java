package dev.plumbline.core.compare;

import dev.plumbline.core.standard.Duty;
import java.util.Optional;

/**
 * Something about the duties of one standard that its author will hardly have meant.
 *
 * @param kind what is odd
 * @param duty the duty it is about
 * @param other the duty that makes it so, where there is one
 */
public record Oddity(Kind kind, Duty duty, Optional<Duty> other) {

  /** What can be odd about a duty; each is proved, none is guessed. */
  public enum Kind {
    /** Its condition holds for no unit. */
    NEVER_APPLIES,
    /** No unit can meet it: no number, or no day, is left. */
    UNMEETABLE,
    /** Whoever meets the other breaks this one, in some unit for which both stand. */
    CONTRADICTS,
    /** The other asks the very same. */
    SAID_AGAIN,
    /** Whoever meets the other has met this one. */
    IMPLIED;

    /** Whether it must be mended; a duty that others ask as well does no harm. */
    public boolean isFault() {
      return this == NEVER_APPLIES || this == UNMEETABLE || this == CONTRADICTS;
    }
  }
}
