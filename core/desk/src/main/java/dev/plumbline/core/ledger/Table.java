package dev.plumbline.core.ledger;

import java.util.List;

/**
 * A table as it was found: headings and cells as text.
 *
 * @param name the sheet's, file's or list's name
 * @param headings the cells of the heading row; empty for an empty table
 * @param rows the rows below, each as long as it was found
 */
public record Table(String name, List<String> headings, List<Row> rows) {

  public Table {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param number its number as the reader sees it, from 1
   * @param cells its cells; blank where nothing stands
   */
  public record Row(int number, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
      for (String cell : cells) {
        if (!cell.isBlank()) {
          return false;
        }
      }
      return true;
    }
  }
}
