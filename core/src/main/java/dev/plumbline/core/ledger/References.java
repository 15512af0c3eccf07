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
import org.jspecify.annotations.Nullable;

/** Whether every person and body a record names is on its own sheet. */
final class References {

  private final UnitRecords records;
  private final Map<Sheet, Table> tables;
  private final List<CellFault> faults;
  private final Vocabulary vocabulary;
  private final Set<String> people = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();

  References(
      UnitRecords records,
      Map<Sheet, Table> tables,
      List<CellFault> faults,
      Vocabulary vocabulary) {
    this.records = records;
    this.tables = tables;
    this.faults = faults;
    this.vocabulary = vocabulary;
    records.people().stream().map(Person::id).forEach(people::add);
    records.bodies().stream().map(Body::id).forEach(bodies::add);
  }

  void check(Set<String> seated) {
    seated.forEach(person -> person(Sheet.SEATS, "", person));
    for (Person person : records.people()) {
      for (Seat seat : person.seats()) {
        seat.body().ifPresent(body -> body(Sheet.SEATS, person.id(), body));
      }
    }
    for (Activity activity : records.activities()) {
      activity.body().ifPresent(body -> body(Sheet.ACTIVITIES, activity.id(), body));
      activity.leader().ifPresent(id -> person(Sheet.ACTIVITIES, activity.id(), id));
      activity.present().forEach(id -> person(Sheet.ACTIVITIES, activity.id(), id));
      activity.excused().forEach(id -> person(Sheet.ACTIVITIES, activity.id(), id));
      activity.concerns().forEach(id -> party(Sheet.ACTIVITIES, activity.id(), id));
    }
    for (Talk talk : records.talks()) {
      person(Sheet.TALKS, talk.id(), talk.from());
      person(Sheet.TALKS, talk.id(), talk.to());
      if (talk.from().equals(talk.to())) {
        tell("TALK_WITH_ONESELF", Sheet.TALKS, talk.id(), talk.from(), talk.id());
      }
    }
    records
        .events()
        .forEach(event -> event.subject().ifPresent(id -> party(Sheet.EVENTS, event.id(), id)));
  }

  private void person(Sheet sheet, String record, String id) {
    if (!people.contains(id)) {
      tell("UNKNOWN_PERSON", sheet, record, id, id);
    }
  }

  private void body(Sheet sheet, String record, String id) {
    if (!bodies.contains(id)) {
      tell("UNKNOWN_BODY", sheet, record, id, id);
    }
  }

  private void party(Sheet sheet, String record, String id) {
    boolean known =
        people.contains(id)
            || bodies.contains(id)
            || vocabulary.term(id).isPresent()
            || records.events().stream().anyMatch(event -> event.id().equals(id));
    if (!known) {
      tell("UNKNOWN_PARTY", sheet, record, id, id);
    }
  }

  private void tell(String code, Sheet sheet, String record, String found, Object... arguments) {
    Table table = tables.get(sheet);
    String name = table == null ? sheet.label().zh() : table.name();
    faults.add(
        new CellFault(
            code,
            Severity.ERROR,
            name,
            row(sheet, table, record),
            "",
            found,
            Cells.PHRASES.message(code, arguments)));
  }

  /** The row of the record with this id; 0 if its sheet has no ids. */
  private static int row(Sheet sheet, @Nullable Table table, String id) {
    if (table == null || sheet.columns().get(0).type() != Column.Type.ID) {
      return 0;
    }
    Column column = sheet.columns().get(0);
    int place = -1;
    for (int i = 0; i < table.headings().size(); i++) {
      place = column.isNamed(table.headings().get(i)) ? i : place;
    }
    int at = place;
    Optional<Table.Row> found =
        at < 0
            ? Optional.empty()
            : table.rows().stream()
                .filter(row -> at < row.cells().size() && row.cells().get(at).strip().equals(id))
                .findFirst();
    return found.map(Table.Row::number).orElse(0);
  }
}
