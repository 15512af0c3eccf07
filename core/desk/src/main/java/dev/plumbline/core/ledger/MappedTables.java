package dev.plumbline.core.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tables seen through a mapping: each cell ours, each place theirs. */
final class MappedTables {

  private final Mapping mapping;
  private final List<Table> tables;
  private final MappingCheck check;

  MappedTables(Mapping mapping, List<Table> tables, MappingCheck check) {
    this.mapping = mapping;
    this.tables = tables;
    this.check = check;
  }

  /** A section that cannot be read has no rows: what is wrong with it is told once, not again. */
  List<Bound> bound() {
    List<Bound> bound = new ArrayList<>();
    for (Mapping.Section section : mapping.sections()) {
      check.words(section);
      if (section.table().isEmpty() && section.isFixed() && !section.columns().isEmpty()) {
        Table.Row row = new Table.Row(section.line(), List.of());
        Table fixed = new Table(section.source(), List.of(), List.of(row));
        bound.add(bound(section, fixed, List.of(row)));
        continue;
      }
      Optional<Table> table = table(section);
      Optional<Table> headed = table.flatMap(found -> headed(section, found));
      bound.add(
          headed
              .map(found -> bound(section, found, found.rows()))
              .orElseGet(() -> unread(section, section.source())));
    }
    return bound;
  }

  private static Bound unread(Mapping.Section section, String table) {
    return new Bound(section.sheet(), new Table(table, List.of(), List.of()), Map.of());
  }

  private Optional<Table> table(Mapping.Section section) {
    Optional<Table> found =
        tables.stream()
            .filter(
                table ->
                    section
                        .table()
                        .map(name -> name.equals(table.name().strip()))
                        .orElse(
                            tables.size() == 1
                                || Sheet.named(table.name()).equals(Optional.of(section.sheet()))))
            .findFirst();
    if (found.isEmpty()) {
      check.noTable(section, tables);
    }
    return found;
  }

  /** The table with its headings where the mapping says they stand. */
  private Optional<Table> headed(Mapping.Section section, Table table) {
    int wanted = section.headingRow().orElse(1);
    if (section.headingRow().isEmpty() || wanted < first(table)) {
      return Optional.of(table);
    }
    for (int i = 0; i < table.rows().size(); i++) {
      if (table.rows().get(i).number() == wanted) {
        List<Table.Row> below = table.rows().subList(i + 1, table.rows().size());
        return Optional.of(new Table(table.name(), table.rows().get(i).cells(), below));
      }
    }
    check.noHeadings(section, table, wanted);
    return Optional.empty();
  }

  private static int first(Table table) {
    return table.rows().isEmpty() ? Integer.MAX_VALUE : table.rows().get(0).number();
  }

  private Bound bound(Mapping.Section section, Table table, List<Table.Row> rows) {
    if (!check.columns(section, table)) {
      return unread(section, table.name());
    }
    List<String> headings = new ArrayList<>(table.headings());
    Map<String, Integer> places = new LinkedHashMap<>();
    List<Column> filled = new ArrayList<>();
    for (Column column : section.sheet().columns()) {
      List<Mapping.Part> parts = section.columns().get(column.key());
      if (parts != null && parts.stream().allMatch(part -> isThere(table, part))) {
        filled.add(column);
        places.put(column.key(), headings.size());
        headings.add(shown(column, parts));
      }
    }
    List<Table.Row> read = new ArrayList<>();
    for (Table.Row row : rows) {
      if (row.isBlank() && !section.isFixed()) {
        continue;
      }
      List<String> cells = new ArrayList<>(row.cells());
      while (cells.size() < table.headings().size()) {
        cells.add("");
      }
      List<String> ours = cells.subList(0, table.headings().size());
      List<String> all = new ArrayList<>(ours);
      filled.forEach(column -> all.add(cell(section, table, row, column)));
      read.add(new Table.Row(row.number(), all));
    }
    return new Bound(section.sheet(), new Table(table.name(), headings, read), places);
  }

  /** A cell made of one column is told by that column's heading, any other by ours. */
  private static String shown(Column column, List<Mapping.Part> parts) {
    boolean one = parts.size() == 1 && parts.get(0).kind() == Mapping.Part.Kind.HEADING;
    return one ? parts.get(0).text() : column.heading().zh();
  }

  private static boolean isThere(Table table, Mapping.Part part) {
    return part.kind() != Mapping.Part.Kind.HEADING || place(table, part.text()) >= 0;
  }

  private static int place(Table table, String heading) {
    List<Integer> places = MappingCheck.places(table.headings(), heading);
    return places.isEmpty() ? -1 : places.get(0);
  }

  private static String cell(Mapping.Section section, Table table, Table.Row row, Column column) {
    StringBuilder text = new StringBuilder();
    for (Mapping.Part part : section.columns().getOrDefault(column.key(), List.of())) {
      text.append(
          switch (part.kind()) {
            case TEXT -> part.text();
            case ROW -> String.valueOf(row.number());
            case HEADING -> {
              int place = place(table, part.text());
              yield place < row.cells().size() ? row.cells().get(place).strip() : "";
            }
          });
    }
    Map<String, Mapping.Word> words = section.words().getOrDefault(column.key(), Map.of());
    Mapping.Word whole = words.get(text.toString());
    if (whole != null || words.isEmpty()) {
      return whole == null ? text.toString() : whole.ours();
    }
    return Listed.parts(text.toString()).stream()
        .map(each -> words.containsKey(each) ? words.get(each).ours() : each)
        .collect(Collectors.joining("、"));
  }
}
