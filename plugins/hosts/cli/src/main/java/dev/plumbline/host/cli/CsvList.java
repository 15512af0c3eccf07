package dev.plumbline.host.cli;

import dev.plumbline.core.ledger.CellFault;
import dev.plumbline.core.ledger.Table;
import dev.plumbline.format.tables.CsvRecords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A small CSV file of an assessment, its headings in either language. */
record CsvList(String name, List<Line> lines) {

  /** The headings, English and Chinese. */
  private static final Map<String, String> CHINESE =
      Map.ofEntries(
          Map.entry("支部", "unit"),
          Map.entry("名称", "name"),
          Map.entry("单位", "body"),
          Map.entry("标准", "standard"),
          Map.entry("台账", "records"),
          Map.entry("书记", "secretary"),
          Map.entry("申报", "declared"),
          Map.entry("人员", "person"),
          Map.entry("身份", "role"),
          Map.entry("所属", "of"),
          Map.entry("事项", "item"),
          Map.entry("结果", "mark"),
          Map.entry("经办人", "by"),
          Map.entry("瞒报", "concealed"),
          Map.entry("问题", "problem"),
          Map.entry("进展", "move"),
          Map.entry("日期", "on"),
          Map.entry("责任人", "owner"),
          Map.entry("期限", "due"),
          Map.entry("佐证", "evidence"),
          Map.entry("理由", "because"),
          Map.entry("职务", "post"),
          Map.entry("等次", "grade"),
          Map.entry("种子", "seed"));

  CsvList {
    lines = List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param place the file and the line's number
   */
  record Line(String place, Map<String, String> cells) {

    /** What stands under a heading; empty where nothing does. */
    String get(String column) {
      return cells.getOrDefault(column, "");
    }

    /** What must stand under a heading. */
    String needed(String column) {
      String value = get(column);
      if (value.isEmpty()) {
        throw new Wrong(Session.phrase("cell-empty", place, column));
      }
      return value;
    }

    /** What a cell means, by the words that may stand there. */
    <T> T one(String column, Map<String, T> words) {
      String value = needed(column);
      T meant = words.get(value.toLowerCase(Locale.ROOT));
      if (meant == null) {
        throw new Wrong(
            Session.phrase("cell-wrong", place, value, column, List.copyOf(words.keySet())));
      }
      return meant;
    }
  }

  private static Wrong wrong(Path file, CellFault fault) {
    String name = String.valueOf(file.getFileName());
    String place = fault.row() > 0 ? name + ":" + fault.row() : name;
    return new Wrong(Session.phrase("list-faulty", place, fault.message()));
  }

  /** Reads a file whose headings must include these. */
  static CsvList read(Path file, String... needed) {
    List<CellFault> faults = new ArrayList<>();
    Table table;
    try {
      table = CsvRecords.table(file, faults).orElseThrow(() -> wrong(file, faults.get(0)));
    } catch (IOException e) {
      throw new Wrong(Session.phrase("cannot-read", file.toString()));
    }
    if (!faults.isEmpty()) {
      throw wrong(file, faults.get(0));
    }
    List<String> headings = new ArrayList<>();
    for (String heading : table.headings()) {
      String plain = heading.strip().toLowerCase(Locale.ROOT);
      headings.add(CHINESE.getOrDefault(plain, plain));
    }
    String name = String.valueOf(file.getFileName());
    for (String column : needed) {
      if (!headings.contains(column)) {
        throw new Wrong(Session.phrase("no-column", name, column));
      }
    }
    List<Line> lines = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (row.isBlank()) {
        continue;
      }
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < Math.min(headings.size(), row.cells().size()); i++) {
        cells.put(headings.get(i), row.cells().get(i).strip());
      }
      lines.add(new Line(name + ":" + row.number(), cells));
    }
    return new CsvList(name, lines);
  }
}
