package dev.plumbline.core.clause;

import java.util.Optional;

/**
 * One row of a list of clauses.
 *
 * @param id what duties cite it by, such as {@code E-2.2.1a}
 * @param plan the plan it belongs to, empty if the list does not say
 * @param section its place in the plan, may be empty
 * @param gist what it asks in a few words, may be empty
 * @param check how it can be checked, empty if the list does not say
 */
public record Clause(String id, String plan, String section, String gist, Optional<Check> check) {

  /** Whether the clause asks for something. */
  public boolean asks() {
    return check.filter(Check.NOTHING::equals).isEmpty();
  }

  /** How a clause can be checked. */
  public enum Check {
    /** Records decide it. */
    RECORDS,
    /** A person confirms it. */
    PERSON,
    /** It asks for nothing that could be checked. */
    NOTHING
  }
}
