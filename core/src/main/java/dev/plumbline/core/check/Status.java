package dev.plumbline.core.check;

/** What an item is. Each is exactly one of these; unknown is never met. */
public enum Status {
  /** Enough counted, in the window. */
  MET,
  /** The window closed short. */
  MISSED,
  /** The window is open and it can still be met. */
  PENDING,
  /** The window has not begun. */
  UPCOMING,
  /** Set aside by a waiver in force. */
  WAIVED,
  /** Does not apply; the reason says why. */
  NOT_APPLICABLE,
  /** Cannot be told; the reason says which record would settle it. */
  UNKNOWN,
  /** A parameter of the duty was left open. */
  UNBOUND,
  /** Waits for a person to confirm. */
  ATTEST,
  /** A plugin or measure failed. */
  ERROR
}
