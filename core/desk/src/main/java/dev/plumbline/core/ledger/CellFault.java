package dev.plumbline.core.ledger;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.source.Severity;
import java.util.List;

/**
 * Something wrong with a ledger, with its place.
 *
 * @param code the stable code, such as {@code NO_SUCH_DATE}
 * @param severity an error keeps its row out; a warning does not
 * @param sheet the sheet's name as found; empty for the ledger as a whole
 * @param row the row as the reader counts it; 0 for the sheet as a whole
 * @param column the column's heading as found; empty for the row as a whole
 * @param cell the cell's name in a workbook, such as {@code C7}; empty where there are no cells
 * @param found what stands there
 * @param message what is wrong, and what may stand there
 */
public record CellFault(
    String code,
    Severity severity,
    String sheet,
    int row,
    String column,
    String cell,
    String found,
    Message message) {

  /** A fault in something without named cells. */
  public CellFault(
      String code,
      Severity severity,
      String sheet,
      int row,
      String column,
      String found,
      Message message) {
    this(code, severity, sheet, row, column, "", found, message);
  }

  /** This fault with the name of its cell, if it stands under a heading of {@code tables}. */
  public CellFault placedIn(List<Table> tables) {
    for (Table table : tables) {
      for (int i = 0; row > 0 && i < table.headings().size(); i++) {
        boolean here = table.name().equals(sheet) && table.headings().get(i).strip().equals(column);
        if (here && !column.isEmpty()) {
          String name = letters(i) + row;
          return new CellFault(code, severity, sheet, row, column, name, found, message);
        }
      }
    }
    return this;
  }

  /** The letters of a column in a workbook, the first being 0. */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  /** Whether the row could not be used. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
