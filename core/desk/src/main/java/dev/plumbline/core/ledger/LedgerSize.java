package dev.plumbline.core.ledger;

import java.util.List;

/**
 * Counts what is read of a ledger, so that no file, however it is packed, fills the memory. One for
 * each ledger; not thread-safe.
 */
public final class LedgerSize {

  /** The most columns a table may have. */
  public static final int MOST_COLUMNS = 200;

  /** The most characters a cell may have. */
  public static final int LONGEST_CELL = 32_767;

  private static final int MOST_ROWS = 200_000;
  private static final int MOST_CELLS = 2_000_000;
  private static final int MOST_CHARACTERS = 32_000_000;

  private int rows;
  private int cells;
  private int characters;

  /** Nothing read yet. */
  public LedgerSize() {}

  /** Counts one more row; gives whether the ledger is still no larger than one can be. */
  public boolean holds(List<String> row) {
    rows++;
    cells += row.size();
    boolean fits = rows <= MOST_ROWS && cells <= MOST_CELLS && row.size() <= MOST_COLUMNS;
    for (String cell : row) {
      characters += cell.length();
      fits &= cell.length() <= LONGEST_CELL && characters <= MOST_CHARACTERS;
    }
    return fits;
  }
}
