package dev.plumbline.core.assess;

import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;

/** How an item stands in an assessment. */
public enum Mark {
  /** It is met. */
  MET,
  /** It is missed. */
  MISSED,
  /** It falls short of what is only advised, or of another's duty. */
  ADVISED,
  /** It is set aside by a waiver in force. */
  WAIVED,
  /** It does not apply. */
  OUT,
  /** It cannot be told, or waits for a person. */
  UNKNOWN,
  /** Its window is still open. */
  OPEN;

  /** The mark a verdict gives. */
  static Mark of(Verdict verdict) {
    return switch (verdict.status()) {
      case MET -> MET;
      case MISSED -> verdict.advice() ? ADVISED : MISSED;
      case WAIVED -> WAIVED;
      case NOT_APPLICABLE -> OUT;
      case UNKNOWN, UNBOUND, ATTEST, ERROR -> UNKNOWN;
      case PENDING, UPCOMING -> OPEN;
    };
  }

  /** The status of a verdict that says so. */
  Status status() {
    return switch (this) {
      case MET -> Status.MET;
      case MISSED, ADVISED -> Status.MISSED;
      case WAIVED -> Status.WAIVED;
      case OUT -> Status.NOT_APPLICABLE;
      case UNKNOWN -> Status.UNKNOWN;
      case OPEN -> Status.PENDING;
    };
  }

  /**
   * How good it is for the branch: 2 met, 1 out of the count, 0 not met. A claim is changed by a
   * check when the two differ in this.
   */
  int worth() {
    return switch (this) {
      case MET -> 2;
      case WAIVED, OUT -> 1;
      case MISSED, ADVISED, UNKNOWN, OPEN -> 0;
    };
  }
}
