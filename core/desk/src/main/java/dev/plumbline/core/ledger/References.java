package dev.plumbline.core.ledger;

import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.Seat;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.source.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether every person and body a record names is on its own sheet. */
final class References {

  private final UnitRecords records;
  private final Map<Sheet, List<Bound>> tables;
  private final List<CellFault> faults;
  private final Vocabulary vocabulary;
  private final Set<String> people = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();

  References(
      UnitRecords records,
      Map<Sheet, List<Bound>> tables,
      List<CellFault> faults,
      Vocabulary vocabulary) {
    this.records = records;
    this.tables = tables;
    this.faults = faults;
    this.vocabulary = vocabulary;
    records.people().stream().map(Person::id).forEach(people::add);
    records.bodies().stream().map(Body::id).forEach(bodies::add);
  }

  /**
   * A cell that names somebody.
   *
   * @param row what stands in the row, by which it is found again
   */
  private record Place(Sheet sheet, String key, List<Map.Entry<String, String>> row) {

    static Place of(Sheet sheet, String id, String key) {
      return new Place(sheet, key, List.of(Map.entry("id", id)));
    }
  }

  void check(Set<String> seated) {
    for (String person : seated) {
      if (!people.contains(person)) {
        List<Map.Entry<String, String>> row = List.of(Map.entry("person", person));
        tell("UNKNOWN_PERSON", new Place(Sheet.SEATS, "person", row), person, person);
      }
    }
    for (Person person : records.people()) {
      for (Seat seat : person.seats()) {
        seat.body()
            .filter(body -> !bodies.contains(body))
            .ifPresent(body -> tell("UNKNOWN_BODY", seat(person.id(), body), body, body));
      }
    }
    records.activities().forEach(this::activity);
    for (Talk talk : records.talks()) {
      person(Sheet.TALKS, talk.id(), "from", talk.from());
      person(Sheet.TALKS, talk.id(), "to", talk.to());
      if (talk.from().equals(talk.to())) {
        Place place = Place.of(Sheet.TALKS, talk.id(), "to");
        tell("TALK_WITH_ONESELF", place, talk.from(), talk.id());
      }
    }
    records
        .events()
        .forEach(
            event ->
                event
                    .subject()
                    .ifPresent(id -> party(Place.of(Sheet.EVENTS, event.id(), "subject"), id)));
  }

  private static Place seat(String person, String body) {
    return new Place(
        Sheet.SEATS, "body", List.of(Map.entry("person", person), Map.entry("body", body)));
  }

  private void activity(Activity activity) {
    String record = activity.id();
    activity
        .body()
        .filter(id -> !bodies.contains(id))
        .ifPresent(id -> tell("UNKNOWN_BODY", Place.of(Sheet.ACTIVITIES, record, "body"), id, id));
    activity.leader().ifPresent(id -> person(Sheet.ACTIVITIES, record, "leader", id));
    activity.present().forEach(id -> person(Sheet.ACTIVITIES, record, "present", id));
    activity.excused().forEach(id -> person(Sheet.ACTIVITIES, record, "excused", id));
    activity.concerns().forEach(id -> party(Place.of(Sheet.ACTIVITIES, record, "concerns"), id));
  }

  private void person(Sheet sheet, String record, String key, String id) {
    if (!people.contains(id)) {
      tell("UNKNOWN_PERSON", Place.of(sheet, record, key), id, id);
    }
  }

  private void party(Place place, String id) {
    boolean known =
        people.contains(id)
            || bodies.contains(id)
            || vocabulary.term(id).isPresent()
            || records.events().stream().anyMatch(event -> event.id().equals(id));
    if (!known) {
      tell("UNKNOWN_PARTY", place, id, id);
    }
  }

  private void tell(String code, Place place, String found, Object... arguments) {
    String name = place.sheet().label().zh();
    int row = 0;
    String heading = "";
    for (Bound bound : tables.getOrDefault(place.sheet(), List.of())) {
      Optional<Table.Row> at = bound.find(place.row());
      if (at.isPresent()) {
        name = bound.table().name();
        row = at.get().number();
        heading = bound.heading(place.key());
        break;
      }
    }
    faults.add(
        new CellFault(
            code,
            Severity.ERROR,
            name,
            row,
            heading,
            found,
            Cells.PHRASES.message(code, arguments)));
  }
}
