package dev.plumbline.core.ledger;

import dev.plumbline.core.record.UnitRecords;
import java.util.List;
import java.util.Optional;

/**
 * What was read of a ledger.
 *
 * @param records the records of every good row; empty if not even the unit could be told
 * @param faults what is wrong, in the order of sheets and rows
 */
public record Reading(Optional<UnitRecords> records, List<CellFault> faults) {

  public Reading {
    faults = List.copyOf(faults);
  }

  /** Whether anything could not be used. */
  public boolean hasErrors() {
    return faults.stream().anyMatch(CellFault::isError);
  }
}
