package dev.plumbline.core.compare;

import dev.plumbline.core.record.UnitRecords;
import java.util.ArrayList;
import java.util.List;

/** Records with one entry left out. */
final class Reductions {

  private Reductions() {}

  /** What may be left out. */
  enum Part {
    ACTIVITIES,
    TALKS,
    DOCUMENTS,
    PEOPLE;

    int size(UnitRecords all) {
      return switch (this) {
        case ACTIVITIES -> all.activities().size();
        case TALKS -> all.talks().size();
        case DOCUMENTS -> all.documents().size();
        case PEOPLE -> all.people().size();
      };
    }

    /** The records without the entry at {@code index}. */
    UnitRecords without(UnitRecords all, int index) {
      return new UnitRecords(
          all.unit(),
          this == PEOPLE ? less(all.people(), index) : all.people(),
          all.bodies(),
          this == ACTIVITIES ? less(all.activities(), index) : all.activities(),
          this == TALKS ? less(all.talks(), index) : all.talks(),
          all.events(),
          all.facts(),
          all.facilities(),
          all.ledgers(),
          this == DOCUMENTS ? less(all.documents(), index) : all.documents(),
          all.policies(),
          all.attestations(),
          all.covers());
    }
  }

  private static <T> List<T> less(List<T> all, int index) {
    List<T> less = new ArrayList<>(all);
    less.remove(index);
    return less;
  }
}
