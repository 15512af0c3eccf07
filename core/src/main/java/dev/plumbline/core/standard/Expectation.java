package dev.plumbline.core.standard;

import dev.plumbline.core.period.Window;
import dev.plumbline.core.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What must come out of an example for one duty.
 *
 * @param duty the duty's id
 * @param outcome what its items must be
 * @param subject whom the items are about: a local id, or two joined by {@code +} for a pair;
 *     everybody if empty
 * @param windows the stretches of time meant, all that are judged if empty
 * @param span where it stands
 */
public record Expectation(
    String duty, Outcome outcome, Optional<String> subject, List<Window> windows, Span span) {

  public Expectation {
    windows = List.copyOf(windows);
  }

  /** The same, standing elsewhere. */
  Expectation at(Span elsewhere) {
    return new Expectation(duty, outcome, subject, windows, elsewhere);
  }

  /** What an item can come out as; a miss that only advises is an outcome of its own. */
  public enum Outcome {
    /** What was asked was done. */
    MET,
    /** A finding: something that must be done was not. */
    MISSED,
    /** Short of a norm or a "should": advice, no finding. */
    ADVISED,
    /** Not done, and still time. */
    PENDING,
    /** Its window has not begun. */
    UPCOMING,
    /** Set aside by a waiver. */
    WAIVED,
    /** Its condition does not hold, or there is nobody it is asked of. */
    NOT_APPLICABLE,
    /** The records do not tell. */
    UNKNOWN,
    /** A parameter it rests on has no value yet. */
    UNBOUND,
    /** A person has still to confirm it. */
    ATTEST,
    /** It could not be judged. */
    ERROR
  }
}
