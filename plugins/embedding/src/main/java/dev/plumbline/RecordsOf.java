package dev.plumbline;

import dev.plumbline.core.record.UnitRecords;

/**
 * Shows a host's own class as the records of a unit, so that nothing needs copying to files.
 * Thread-safe. Hosts that use Jakarta Validation may announce theirs in {@code META-INF/services}.
 *
 * @param <T> the host's class
 */
public interface RecordsOf<T> {

  /** The host's class. */
  Class<T> type();

  /** What {@code own} tells of its unit. */
  UnitRecords records(T own);

  /**
   * Where in {@code own} that stands which stands at {@code place} in its records; the root if it
   * has no place there. Told only where the two are shaped differently.
   *
   * @param own what was shown as records
   * @param place a place in {@link UnitRecords}, such as {@code activities[3].date}
   */
  default PropertyPath place(T own, PropertyPath place) {
    return PropertyPath.ROOT;
  }
}
