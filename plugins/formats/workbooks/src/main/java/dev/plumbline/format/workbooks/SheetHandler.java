package dev.plumbline.format.workbooks;

import dev.plumbline.core.ledger.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one sheet's cells as they stream by, as text; a formula gives its last computed value. */
final class SheetHandler extends DefaultHandler {

  /** Thrown to stop at a sheet too large to be a ledger. */
  static final class TooLarge extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  private static final int MOST_ROWS = 200_000;
  static final int MOST_COLUMNS = 200;
  static final int LONGEST_CELL = 32_767;
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

  private final SharedTexts texts;
  private final DateStyles styles;
  private final boolean from1904;
  private final List<Table.Row> rows = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int row;
  private int column;
  private String type = "";
  private int style;
  private boolean inValue;
  private boolean formulas;
  private boolean far;

  SheetHandler(SharedTexts texts, DateStyles styles, boolean from1904) {
    this.texts = texts;
    this.styles = styles;
    this.from1904 = from1904;
  }

  List<Table.Row> rows() {
    return rows;
  }

  /** Whether any cell stands in a column too far out to be read. */
  boolean far() {
    return far;
  }

  /** Whether any cell holds a formula. */
  boolean formulas() {
    return formulas;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    switch (plain(name)) {
      case "row" -> {
        String number = attributes.getValue("r");
        row = number == null ? row + 1 : bounded(number);
        cells.clear();
        column = -1;
        if (rows.size() >= MOST_ROWS || row > 1_048_576) {
          throw new TooLarge();
        }
      }
      case "c" -> {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : column(reference);
        if (column >= MOST_COLUMNS) {
          column = MOST_COLUMNS;
        }
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        String styled = attributes.getValue("s");
        style = styled == null ? -1 : bounded(styled);
        text.setLength(0);
      }
      case "f" -> formulas = true;
      case "v", "t" -> {
        inValue = true;
        if (!type.equals("inlineStr")) {
          text.setLength(0);
        }
      }
      default -> {
        // Nothing else of a sheet is data.
      }
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    if (inValue) {
      if (text.length() + length > LONGEST_CELL) {
        throw new TooLarge();
      }
      text.append(chars, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    switch (plain(name)) {
      case "v", "t" -> inValue = false;
      case "c" -> cell();
      case "row" -> {
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(new Table.Row(row, cells));
        }
      }
      default -> {
        // Nothing else of a sheet is data.
      }
    }
  }

  private void cell() {
    if (column >= MOST_COLUMNS || text.length() == 0) {
      far |= text.length() > 0;
      return;
    }
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, value(text.toString()));
  }

  private String value(String raw) {
    return switch (type) {
      case "s" -> texts.at(bounded(raw));
      case "b" -> raw.equals("1") ? "yes" : "no";
      case "n" -> number(raw);
      default -> raw;
    };
  }

  private String number(String raw) {
    try {
      BigDecimal number = new BigDecimal(raw);
      if (styles.isDate(style)) {
        int days = number.intValue();
        return (from1904 ? EPOCH_1904 : EPOCH).plusDays(days).toString();
      }
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    } catch (ArithmeticException | NumberFormatException notANumber) {
      return raw;
    }
  }

  static String plain(String name) {
    int colon = name.indexOf(':');
    return colon < 0 ? name : name.substring(colon + 1);
  }

  static int bounded(String number) {
    try {
      return Math.max(0, Integer.parseInt(number));
    } catch (NumberFormatException tooLarge) {
      return Integer.MAX_VALUE;
    }
  }

  /** The column of a reference such as {@code AB12}, from 0; far ones are all one too many. */
  private static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length(); i++) {
      char c = reference.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      } else if (column > MOST_COLUMNS) {
        return MOST_COLUMNS;
      }
      column = column * 26 + (c - 'A' + 1);
    }
    return column - 1;
  }
}
