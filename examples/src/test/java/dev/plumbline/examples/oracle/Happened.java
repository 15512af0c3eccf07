package dev.plumbline.examples.oracle;

import java.time.LocalDate;

/**
 * One time something happened.
 *
 * @param record the id of its record
 * @param of whom it befell; empty if none
 * @param date when
 * @param alike what another record of the same has alike, its day apart
 */
record Happened(String record, String of, LocalDate date, Object alike) {

  boolean twin(Happened other) {
    return date.equals(other.date) && alike.equals(other.alike);
  }
}
