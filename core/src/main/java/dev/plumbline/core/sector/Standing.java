package dev.plumbline.core.sector;

/** What a person is to the branch. */
public enum Standing {
  /** A full member. */
  FORMAL,
  /** A member on probation. */
  PROBATIONARY,
  /** Somebody who has applied and is being trained; not a member. */
  APPLICANT,
  /** Somebody the branch serves or counts who is none of these. */
  OTHER
}
