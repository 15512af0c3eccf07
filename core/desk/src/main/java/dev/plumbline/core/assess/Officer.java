package dev.plumbline.core.assess;

/**
 * Somebody who may act in an assessment.
 *
 * @param person the local id
 * @param role for whom
 * @param of the body or branch acted for; empty for the superior
 */
public record Officer(String person, Role role, String of) {

  /** For whom an officer acts. */
  public enum Role {
    /** For the superior that assesses. */
    SUPERIOR,
    /** For a body between the superior and the branches. */
    BODY,
    /** For a branch. */
    BRANCH
  }
}
