package dev.plumbline.core.check;

import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Facility;
import dev.plumbline.core.record.Ledger;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.Policy;
import dev.plumbline.core.record.Seat;
import dev.plumbline.core.record.UnitRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days on which who and what there is may change. */
final class Turns {

  private static final LocalDate LONG_AGO = LocalDate.of(1970, 1, 2);

  private final List<LocalDate> days = new ArrayList<>(List.of(LONG_AGO));

  private Turns() {}

  /** In their order, after one day before them all. */
  static List<LocalDate> of(UnitRecords records) {
    Turns turns = new Turns();
    turns.add(records.unit().founded(), records.unit().dissolved());
    for (int i = 0; i < records.people().size(); i++) {
      Person person = records.people().get(i);
      turns.add(person.joined(), person.left());
      turns.add(person.formalFrom(), Optional.empty());
      for (Seat seat : person.seats()) {
        turns.add(seat.from(), seat.until());
      }
    }
    for (Body each : records.bodies()) {
      turns.add(each.from(), each.until());
    }
    for (Facility each : records.facilities()) {
      turns.add(each.from(), each.until());
    }
    for (Ledger each : records.ledgers()) {
      turns.add(each.from(), each.until());
    }
    for (Policy each : records.policies()) {
      turns.add(each.from(), each.until());
    }
    return turns.days.stream().sorted().distinct().toList();
  }

  private void add(Optional<LocalDate> from, Optional<LocalDate> until) {
    if (from.isPresent()) {
      days.add(from.get());
    }
    if (until.isPresent()) {
      days.add(until.get());
    }
  }
}
