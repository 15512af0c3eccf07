package dev.plumbline.format.workbooks;

import dev.plumbline.core.ledger.Column;
import dev.plumbline.core.ledger.Sheet;
import dev.plumbline.core.ledger.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes out of a filled template what we put into it and nobody touched. */
final class FilledTemplate {

  private final Map<String, String> duties;

  private FilledTemplate(Map<String, String> duties) {
    this.duties = duties;
  }

  /** The ledger's own tables; those of a workbook that is no template of ours as they are. */
  static List<Table> ledger(List<Table> tables) {
    Optional<Table> marks =
        tables.stream()
            .filter(table -> table.name().equals(TemplateWorkbook.MARKS))
            .filter(table -> table.headings().contains(TemplateWorkbook.MARK))
            .findFirst();
    if (marks.isEmpty()) {
      return tables;
    }
    Map<String, String> duties = new HashMap<>();
    for (Table.Row row : marks.get().rows()) {
      if (row.cells().size() > 1) {
        duties.put(row.cells().get(0), row.cells().get(1));
      }
    }
    FilledTemplate template = new FilledTemplate(duties);
    List<Table> ledger = new ArrayList<>();
    for (Table table : tables) {
      if (!table.name().startsWith("_") && !Guide.NAMES.contains(table.name())) {
        ledger.add(template.filled(table));
      }
    }
    return ledger;
  }

  private Table filled(Table table) {
    Optional<Sheet> sheet = Sheet.named(table.name());
    boolean numbered = sheet.filter(TemplateWorkbook.NUMBERED::containsKey).isPresent();
    if (sheet.isEmpty() || (!numbered && sheet.get() != Sheet.ATTESTATIONS)) {
      return table;
    }
    Column first = sheet.get().columns().get(0);
    int place = -1;
    for (int i = 0; i < table.headings().size(); i++) {
      place = first.isNamed(table.headings().get(i)) ? i : place;
    }
    if (place < 0) {
      return table;
    }
    List<Table.Row> rows = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Table.Row row : table.rows()) {
      if (touched(row, place)) {
        rows.add(numbered ? identified(row, place, sheet.get(), ids) : confirmed(row, place));
      }
    }
    return new Table(table.name(), table.headings(), rows);
  }

  private static boolean touched(Table.Row row, int place) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (i != place && !row.cells().get(i).isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** A row inserted or copied by hand has no id of its own yet. */
  private static Table.Row identified(Table.Row row, int place, Sheet sheet, Set<String> ids) {
    String id = cell(row, place);
    if (!id.isEmpty() && ids.add(id)) {
      return row;
    }
    String made = TemplateWorkbook.NUMBERED.get(sheet) + "-row" + row.number();
    ids.add(made);
    return with(row, place, made);
  }

  private Table.Row confirmed(Table.Row row, int place) {
    String text = cell(row, place);
    return with(row, place, duties.getOrDefault(text, text));
  }

  private static String cell(Table.Row row, int place) {
    return place < row.cells().size() ? row.cells().get(place).strip() : "";
  }

  private static Table.Row with(Table.Row row, int place, String text) {
    List<String> cells = new ArrayList<>(row.cells());
    while (cells.size() <= place) {
      cells.add("");
    }
    cells.set(place, text);
    return new Table.Row(row.number(), cells);
  }
}
