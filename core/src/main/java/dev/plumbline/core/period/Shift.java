package dev.plumbline.core.period;

/** How a due date that falls on a day off moves. */
public enum Shift {
  /** It stays where it is. */
  NONE,
  /** To the next working day. */
  NEXT_WORKING_DAY,
  /** To the last working day before. */
  PREVIOUS_WORKING_DAY
}
