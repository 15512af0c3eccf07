package dev.plumbline.core.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table known to hold rows of a sheet.
 *
 * @param sheet what its rows are
 * @param table the table as found
 * @param places where each column stands, by the column's key
 */
record Bound(Sheet sheet, Table table, Map<String, Integer> places) {

  /** What stands in a row's column; blank if nothing does. */
  String text(Table.Row row, String key) {
    Integer place = places.get(key);
    return place == null || place >= row.cells().size() ? "" : row.cells().get(place).strip();
  }

  /** The heading of a column as found; its key if it has none here. */
  String heading(String key) {
    Integer place = places.get(key);
    return place == null ? key : table.headings().get(place).strip();
  }

  /** The first row in which each of {@code wanted}, pairs of key and text, stands. */
  Optional<Table.Row> find(List<Map.Entry<String, String>> wanted) {
    return table.rows().stream()
        .filter(
            row ->
                wanted.stream().allMatch(each -> text(row, each.getKey()).equals(each.getValue())))
        .findFirst();
  }
}
