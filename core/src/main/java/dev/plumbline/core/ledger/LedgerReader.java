package dev.plumbline.core.ledger;

import dev.plumbline.core.record.Seat;
import dev.plumbline.core.record.Unit;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.source.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Tables to records. Good rows are read, bad ones told; nothing is dropped without a word. */
public final class LedgerReader {

  private final Vocabulary vocabulary;
  private final List<CellFault> faults = new ArrayList<>();
  private final Map<Sheet, Table> tables = new EnumMap<>(Sheet.class);

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
    return new LedgerReader(vocabulary).read(tables);
  }

  private Reading read(List<Table> found) {
    for (Table table : found) {
      Optional<Sheet> sheet = Sheet.named(table.name());
      if (sheet.isEmpty()) {
        List<Object> known = new ArrayList<>();
        Arrays.stream(Sheet.values()).forEach(each -> known.add(each.label()));
        whole("UNKNOWN_SHEET", Severity.WARNING, table.name(), table.name(), known);
      } else if (tables.putIfAbsent(sheet.get(), table) != null) {
        whole("SHEET_TWICE", Severity.ERROR, table.name(), table.name());
      }
    }
    for (Sheet needed : List.of(Sheet.UNIT, Sheet.PEOPLE)) {
      if (!tables.containsKey(needed)) {
        whole("SHEET_MISSING", Severity.ERROR, "", needed.label());
      }
    }
    Rows rows = new Rows(vocabulary);
    List<Unit> units = rows(Sheet.UNIT, rows::unit);
    if (units.size() != 1) {
      if (tables.containsKey(Sheet.UNIT)) {
        whole("ONE_UNIT", Severity.ERROR, tables.get(Sheet.UNIT).name(), units.size());
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
    Table table = tables.get(sheet);
    if (table == null) {
      return List.of();
    }
    Map<String, Integer> places = Cells.places(sheet, table, faults);
    if (!table.rows().isEmpty() && !headed(sheet, table, places)) {
      return List.of();
    }
    List<T> records = new ArrayList<>(table.rows().size());
    Map<String, Integer> ids = new HashMap<>();
    for (Table.Row row : table.rows()) {
      if (row.isBlank()) {
        continue;
      }
      Cells cells = new Cells(table, row, places, vocabulary, faults);
      unique(sheet, cells, row, ids);
      T record = read.apply(cells);
      if (!cells.isBad()) {
        records.add(record);
      }
    }
    return records;
  }

  private boolean headed(Sheet sheet, Table table, Map<String, Integer> places) {
    Set<Object> missing = new HashSet<>();
    for (Column column : sheet.columns()) {
      if (column.required() && !places.containsKey(column.key())) {
        missing.add(column.heading());
        faults.add(
            new CellFault(
                "COLUMN_MISSING",
                Severity.ERROR,
                table.name(),
                1,
                column.heading().zh(),
                "",
                Cells.PHRASES.message("COLUMN_MISSING", column.heading())));
      }
    }
    return missing.isEmpty();
  }

  private static void unique(Sheet sheet, Cells cells, Table.Row row, Map<String, Integer> ids) {
    boolean identified = sheet.columns().get(0).type() == Column.Type.ID;
    Optional<String> id = identified ? cells.text("id") : Optional.empty();
    if (id.isPresent()) {
      Integer first = ids.putIfAbsent(id.get(), row.number());
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
