package dev.plumbline.format.json;

import dev.plumbline.core.ledger.CellFault;
import dev.plumbline.core.ledger.Figures;
import dev.plumbline.core.ledger.LedgerSize;
import dev.plumbline.core.ledger.Table;
import dev.plumbline.core.source.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads an object of lists as tables while it streams by; what it keeps is bounded. */
final class JsonTables {

  /** Thrown to stop at a file that cannot be read on. */
  static final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    Unfit(String code) {
      super(code, null, false, false);
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  private static final int MOST_TABLES = 100;

  private final JsonParser parser;
  private final LedgerSize size = new LedgerSize();
  private final List<Table> tables = new ArrayList<>();
  private final List<CellFault> faults = new ArrayList<>();

  JsonTables(JsonParser parser) {
    this.parser = parser;
  }

  List<Table> tables() {
    return tables;
  }

  List<CellFault> faults() {
    return faults;
  }

  void read() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new Unfit("FILE_EMPTY");
    } else if (first != JsonToken.START_OBJECT) {
      throw new Unfit("NOT_AN_OBJECT");
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (tables.size() + faults.size() >= MOST_TABLES) {
        throw new Unfit("JSON_HOSTILE");
      } else if (name.equals("$schema")) {
        parser.skipChildren();
      } else if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
        table(name, value == JsonToken.START_ARRAY);
      } else {
        fault("NOT_A_LIST", name, 0, "", name);
      }
    }
    if (parser.nextToken() != null) {
      throw new Unfit("MORE_THAN_ONE");
    }
  }

  private void fault(String code, String table, int row, String column, Object... arguments) {
    faults.add(
        new CellFault(
            code,
            Severity.ERROR,
            table,
            row,
            column,
            "",
            JsonRecords.PHRASES.message(code, arguments)));
    if (faults.size() > LedgerSize.MOST_COLUMNS) {
      throw new Unfit("JSON_HOSTILE");
    }
  }

  /** Rows are counted from 1, as a list's readers do. */
  private void table(String name, boolean list) {
    Map<String, Integer> headings = new LinkedHashMap<>();
    List<Table.Row> rows = new ArrayList<>();
    int[] seen = new int[LedgerSize.MOST_COLUMNS];
    int number = 0;
    JsonToken next = list ? parser.nextToken() : JsonToken.START_OBJECT;
    while (next != JsonToken.END_ARRAY) {
      number++;
      if (next == JsonToken.START_OBJECT) {
        row(name, number, headings, seen, rows);
      } else {
        parser.skipChildren();
        fault("NOT_AN_OBJECT", name, number, "");
      }
      next = list ? parser.nextToken() : JsonToken.END_ARRAY;
    }
    tables.add(new Table(name, List.copyOf(headings.keySet()), rows));
  }

  /**
   * Reads one row.
   *
   * @param seen for each column the last row it was seen in
   */
  private void row(
      String table, int number, Map<String, Integer> headings, int[] seen, List<Table.Row> rows) {
    List<String> cells = new ArrayList<>();
    boolean good = true;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      int place = headings.computeIfAbsent(name, any -> headings.size());
      if (place >= LedgerSize.MOST_COLUMNS) {
        throw new Unfit("JSON_HOSTILE");
      } else if (seen[place] == number) {
        good = false;
        fault("NAME_TWICE", table, number, name, name);
      }
      seen[place] = number;
      while (cells.size() <= place) {
        cells.add("");
      }
      parser.nextToken();
      cells.set(place, text());
    }
    if (!size.holds(cells)) {
      throw new Unfit("JSON_HOSTILE");
    } else if (good) {
      rows.add(new Table.Row(number, cells));
    }
  }

  /** The value at hand as a cell has it: lists and settings in one line. */
  private String text() {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case VALUE_NULL -> "";
      case VALUE_TRUE -> "yes";
      case VALUE_FALSE -> "no";
      case VALUE_NUMBER_FLOAT, VALUE_NUMBER_INT -> Figures.plain(parser.getString());
      case START_ARRAY, START_OBJECT -> joined(token == JsonToken.START_OBJECT);
      default -> parser.getString();
    };
  }

  private String joined(boolean named) {
    StringBuilder text = new StringBuilder();
    JsonToken next = parser.nextToken();
    while (next != JsonToken.END_ARRAY && next != JsonToken.END_OBJECT) {
      text.append(text.length() == 0 ? "" : "、");
      if (named) {
        text.append(parser.currentName()).append('=');
        parser.nextToken();
      }
      text.append(text());
      if (text.length() > LedgerSize.LONGEST_CELL) {
        throw new Unfit("JSON_HOSTILE");
      }
      next = parser.nextToken();
    }
    return text.toString();
  }
}
