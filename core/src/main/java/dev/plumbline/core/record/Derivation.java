package dev.plumbline.core.record;

/**
 * What somebody works out from a unit's records, the same whenever it is asked.
 *
 * @param <T> what comes of it, immutable
 */
@FunctionalInterface
public interface Derivation<T> {

  /** Works it out. */
  T of(UnitRecords records);
}
