package dev.plumbline.core.ledger;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.source.Severity;

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

  /** This fault, in the cell named {@code name}. */
  public CellFault at(String name) {
    return new CellFault(code, severity, sheet, row, column, name, found, message);
  }

  /** Whether the row could not be used. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
