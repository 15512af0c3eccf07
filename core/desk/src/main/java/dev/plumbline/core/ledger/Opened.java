package dev.plumbline.core.ledger;

import dev.plumbline.core.sector.Vocabulary;

/**
 * A ledger whose cells have been read and wait for the words that give them meaning, so that a file
 * can be read while its standard is still being compiled. Immutable and thread-safe.
 */
@FunctionalInterface
public interface Opened {

  /** The records; {@code vocabulary} has the terms they may name. */
  Reading in(Vocabulary vocabulary);
}
