package dev.plumbline.core.ledger;

import dev.plumbline.core.record.Attestation;
import dev.plumbline.core.record.Seat;
import dev.plumbline.core.record.Unit;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.source.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tables to records. Good rows are read, bad ones told; nothing is dropped without a word. */
public final class LedgerReader {

  private final Vocabulary vocabulary;
  private final List<CellFault> faults = new ArrayList<>();
  private final Map<Sheet, List<Bound>> tables = new EnumMap<>(Sheet.class);

  private LedgerReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Reads a ledger.
   *
   * @param tables its tables, in any order; rows and columns may stand in any order
   * @param vocabulary the terms its cells may name
   */
  public static Reading read(List<Table> tables, Vocabulary vocabulary) {
    LedgerReader reader = new LedgerReader(vocabulary);
    reader.bind(tables);
    return reader.read();
  }

  /**
   * Reads tables of somebody else's making.
   *
   * @param tables the tables
   * @param mapping which of them hold what
   * @param vocabulary the terms their cells may name, after the mapping's own words
   */
  public static Reading read(List<Table> tables, Mapping mapping, Vocabulary vocabulary) {
    LedgerReader reader = new LedgerReader(vocabulary);
    reader.faults.addAll(mapping.faults());
    MappingCheck check = new MappingCheck(vocabulary, reader.faults);
    for (Bound bound : new MappedTables(mapping, tables, check).bound()) {
      reader.tables.computeIfAbsent(bound.sheet(), any -> new ArrayList<>()).add(bound);
    }
    return reader.read();
  }

  /**
   * Reads attestations alone, such as those of a filled checklist.
   *
   * @param table headed as the sheet of attestations is
   * @param faults what is wrong is added to it
   */
  public static List<Attestation> attestations(
      Table table, Vocabulary vocabulary, List<CellFault> faults) {
    LedgerReader reader = new LedgerReader(vocabulary);
    Map<String, Integer> places = Cells.places(Sheet.ATTESTATIONS, table, reader.faults);
    Bound bound = new Bound(Sheet.ATTESTATIONS, table, places);
    reader.tables.put(Sheet.ATTESTATIONS, List.of(bound));
    List<Attestation> read = reader.rows(Sheet.ATTESTATIONS, new Rows(vocabulary)::attestation);
    faults.addAll(reader.faults);
    return read;
  }

  private void bind(List<Table> found) {
    for (Table table : found) {
      Optional<Sheet> sheet = Sheet.named(table.name());
      if (sheet.isEmpty()) {
        List<Object> known = new ArrayList<>();
        Arrays.stream(Sheet.values()).forEach(each -> known.add(each.label()));
        String name = table.name();
        Object near =
            Near.question(
                name,
                Arrays.stream(Sheet.values()).map(each -> Near.spelling(each.label(), name)),
                faults);
        whole("UNKNOWN_SHEET", Severity.WARNING, name, name, known, near);
      } else if (tables.containsKey(sheet.get())) {
        whole("SHEET_TWICE", Severity.ERROR, table.name(), table.name());
      } else {
        Map<String, Integer> places = Cells.places(sheet.get(), table, faults);
        tables.put(sheet.get(), List.of(new Bound(sheet.get(), table, places)));
      }
    }
  }

  private Reading read() {
    for (Sheet needed : List.of(Sheet.UNIT, Sheet.PEOPLE)) {
      if (!tables.containsKey(needed)) {
        whole("SHEET_MISSING", Severity.ERROR, "", needed.label());
      }
    }
    Rows rows = new Rows(vocabulary);
    List<Unit> units = rows(Sheet.UNIT, rows::unit);
    if (units.size() != 1) {
      if (tables.containsKey(Sheet.UNIT)) {
        String name = tables.get(Sheet.UNIT).get(0).table().name();
        whole("ONE_UNIT", Severity.ERROR, name, units.size());
      }
      return new Reading(Optional.empty(), faults);
    }
    Map<String, List<Seat>> seats = new LinkedHashMap<>();
    rows(Sheet.SEATS, cells -> rows.seat(cells, seats));
    UnitRecords records =
        new UnitRecords(
            units.get(0),
            rows(Sheet.PEOPLE, cells -> rows.person(cells, seats)),
            rows(Sheet.BODIES, rows::body),
            rows(Sheet.ACTIVITIES, rows::activity),
            rows(Sheet.TALKS, rows::talk),
            rows(Sheet.EVENTS, rows::event),
            rows(Sheet.FACTS, rows::fact),
            rows(Sheet.FACILITIES, rows::facility),
            rows(Sheet.LEDGERS, rows::ledger),
            rows(Sheet.DOCUMENTS, rows::document),
            rows(Sheet.POLICIES, rows::policy),
            rows(Sheet.ATTESTATIONS, rows::attestation),
            rows(Sheet.COVERS, rows::cover));
    new References(records, tables, faults, vocabulary).check(seats.keySet());
    return new Reading(Optional.of(records), faults);
  }

  private <T> List<T> rows(Sheet sheet, Function<Cells, T> read) {
    List<T> records = new ArrayList<>();
    Map<String, String> ids = new HashMap<>();
    for (Bound bound : tables.getOrDefault(sheet, List.of())) {
      if (!bound.table().rows().isEmpty() && headed(bound)) {
        rows(bound, read, ids, records);
      }
    }
    return records;
  }

  private <T> void rows(
      Bound bound, Function<Cells, T> read, Map<String, String> ids, List<T> records) {
    for (Table.Row row : bound.table().rows()) {
      if (row.isBlank()) {
        continue;
      }
      Cells cells = new Cells(bound, row, vocabulary, faults);
      unique(bound, cells, row, ids);
      T record = read.apply(cells);
      if (!cells.isBad()) {
        records.add(record);
      }
    }
  }

  private boolean headed(Bound bound) {
    boolean headed = true;
    for (Column column : bound.sheet().columns()) {
      if (column.required() && !bound.places().containsKey(column.key())) {
        headed = false;
        faults.add(
            new CellFault(
                "COLUMN_MISSING",
                Severity.ERROR,
                bound.table().name(),
                1,
                column.heading().zh(),
                "",
                Cells.PHRASES.message("COLUMN_MISSING", column.heading())));
      }
    }
    return headed;
  }

  private void unique(Bound bound, Cells cells, Table.Row row, Map<String, String> ids) {
    boolean identified = bound.sheet().columns().get(0).type() == Column.Type.ID;
    Optional<String> id = identified ? cells.text("id") : Optional.empty();
    if (id.isPresent()) {
      boolean alone = tables.getOrDefault(bound.sheet(), List.of()).size() == 1;
      String here = (alone ? "" : bound.table().name() + " ") + row.number();
      String first = ids.putIfAbsent(id.get(), here);
      if (first != null) {
        cells.fault("ID_TWICE", "id", id.get(), id.get(), first);
      }
    }
  }

  private void whole(String code, Severity severity, String sheet, Object... arguments) {
    faults.add(
        new CellFault(code, severity, sheet, 0, "", "", Cells.PHRASES.message(code, arguments)));
  }
}
