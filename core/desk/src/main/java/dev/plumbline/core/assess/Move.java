package dev.plumbline.core.assess;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One step in the life of a problem.
 *
 * @param problem its id
 * @param kind what was done
 * @param on when
 * @param by by whom, by local id
 * @param owner who will put it right, when planned
 * @param due until when, when planned
 * @param evidence where the proof is kept, when submitted
 * @param because why a plan was changed, or a submission rejected, or a problem is closed by a
 *     report
 */
public record Move(
    String problem,
    Kind kind,
    LocalDate on,
    String by,
    Optional<String> owner,
    Optional<LocalDate> due,
    Optional<String> evidence,
    Optional<String> because) {

  /** What can be done to a problem. */
  public enum Kind {
    /** An owner and a day are set. */
    PLAN,
    /** Work on it begins. */
    START,
    /** The owner says it is mended, and where the proof is kept. */
    SUBMIT,
    /** Somebody other than the owner finds it mended. */
    CLOSE,
    /** Somebody other than the owner finds it not mended, and says why. */
    REJECT,
    /** It is closed by a report, for a reason, whatever its state. */
    CLOSE_BY_REPORT,
    /** It is opened again, for another cycle. */
    REOPEN
  }

  static Move by(Kind kind, String problem, LocalDate on, String by, String because) {
    return new Move(
        problem,
        kind,
        on,
        by,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(because));
  }
}
