package org.example.office;

import java.time.LocalDate;
import java.util.List;

/** What this office already keeps: a diary of a branch. */
public record Diary(String branch, List<Entry> entries) {

  /** One thing held, its kind by the id of a term, and what its minutes hold. */
  public record Entry(String kind, LocalDate heldOn, List<String> minutes) {}
}
