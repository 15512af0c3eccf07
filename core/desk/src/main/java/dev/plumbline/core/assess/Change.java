package dev.plumbline.core.assess;

/**
 * What became of one duty of one branch from a year to the next.
 *
 * @param unit the branch
 * @param duty the duty's id
 * @param kind what became of it
 */
public record Change(String unit, String duty, Kind kind) {

  /** What can become of a duty. */
  public enum Kind {
    /** Met before, missed now. */
    NEW,
    /** Missed before, met now. */
    FIXED,
    /** Missed before and now. */
    PERSISTING,
    /** Not asked of it before, asked now. */
    NEWLY_DUE,
    /** Set aside now, not before. */
    NEWLY_WAIVED,
    /** Asked of it before, not now. */
    OUT_OF_SCOPE,
    /** The duty or its scoring is another, or one of the years does not tell. */
    NOT_COMPARABLE
  }
}
