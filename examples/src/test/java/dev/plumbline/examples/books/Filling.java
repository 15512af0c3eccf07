package dev.plumbline.examples.books;

import dev.plumbline.core.ledger.LedgerWriter;
import dev.plumbline.core.ledger.Table;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills a template as a person would: finds the heading, writes below it, row after row. */
final class Filling {

  /** Where the sheet of attestations names the officer; a line with one is taken. */
  private static final int OFFICER = 2;

  private Filling() {}

  /** Writes every record into the template's sheets; ids already there are left as they are. */
  static void fill(Path template, UnitRecords records, Vocabulary words, Locale locale, Path filled)
      throws IOException {
    try (InputStream in = Files.newInputStream(template);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      Map<String, String> statements = new HashMap<>();
      for (Row row : book.getSheet("_plumbline")) {
        if (row.getRowNum() > 0) {
          statements.put(text(row.getCell(1)), text(row.getCell(0)));
        }
      }
      List<Table> tables = LedgerWriter.tables(records, words, locale);
      Map<String, String> ids = new HashMap<>();
      for (Table table : tables) {
        ids.putAll(ids(book.getSheet(table.name()), table));
      }
      for (Table table : tables) {
        fill(book.getSheet(table.name()), table, statements, ids);
      }
      try (OutputStream out = Files.newOutputStream(filled)) {
        book.write(out);
      }
    }
  }

  private static boolean isNumbered(Sheet sheet) {
    return sheet.getRow(1) != null && sheet.getLastRowNum() > 400;
  }

  /** What a person sees as the id of each record; nothing where ids are hidden. */
  private static Map<String, String> ids(Sheet sheet, Table table) {
    Map<String, String> ids = new HashMap<>();
    if (isNumbered(sheet) && !sheet.isColumnHidden(0)) {
      for (Table.Row row : table.rows()) {
        ids.put(row.cells().get(0), text(sheet.getRow(row.number() - 1).getCell(0)));
      }
    }
    return ids;
  }

  private static void fill(
      Sheet sheet, Table table, Map<String, String> statements, Map<String, String> ids) {
    boolean numbered = isNumbered(sheet);
    for (Table.Row row : table.rows()) {
      String first = statements.getOrDefault(row.cells().get(0), row.cells().get(0));
      Row line = numbered ? sheet.getRow(row.number() - 1) : line(sheet, first, statements);
      for (int at = numbered ? 1 : 0; at < row.cells().size(); at++) {
        String own = row.cells().get(at);
        String cell = at == 0 ? first : ids.getOrDefault(own, own);
        if (!cell.isEmpty()) {
          Cell into = line.getCell(at, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
          put(into, cell, sheet, at);
        }
      }
    }
  }

  private static Row line(Sheet sheet, String first, Map<String, String> statements) {
    if (statements.containsValue(first)) {
      for (Row row : sheet) {
        boolean free = text(row.getCell(OFFICER)).isEmpty();
        if (free && text(row.getCell(0)).equals(first)) {
          return row;
        }
      }
    }
    return sheet.createRow(sheet.getLastRowNum() + 1);
  }

  /** Dates are typed as dates, as a person's Excel does of itself. */
  private static void put(Cell into, String cell, Sheet sheet, int at) {
    if (cell.matches("\\d{4}-\\d\\d-\\d\\d")) {
      into.setCellValue(LocalDate.parse(cell));
      into.setCellStyle(sheet.getColumnStyle(at));
    } else {
      into.setCellValue(cell);
    }
  }

  private static String text(Cell cell) {
    return cell == null ? "" : new DataFormatter(Locale.ROOT).formatCellValue(cell);
  }

  /** The same workbook, the rows and columns of every visible sheet in another order. */
  static void shuffle(Path from, Path to, long seed) throws IOException {
    Random random = new Random(seed);
    try (InputStream in = Files.newInputStream(from);
        XSSFWorkbook book = new XSSFWorkbook(in);
        XSSFWorkbook other = new XSSFWorkbook()) {
      for (Sheet sheet : book) {
        boolean ours = sheet.getSheetName().startsWith("_");
        int width = sheet.getRow(0) == null ? 0 : sheet.getRow(0).getLastCellNum();
        List<Integer> columns = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < width; i++) {
          columns.add(i);
        }
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
          rows.add(i);
        }
        if (!ours) {
          Collections.shuffle(columns, random);
          Collections.shuffle(rows, random);
        }
        rows.add(0, 0);
        copy(sheet, other.createSheet(sheet.getSheetName()), rows, columns, other);
      }
      try (OutputStream out = Files.newOutputStream(to)) {
        other.write(out);
      }
    }
  }

  private static void copy(
      Sheet from, Sheet to, List<Integer> rows, List<Integer> columns, XSSFWorkbook book) {
    CellStyle day = book.createCellStyle();
    day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    for (int row = 0; row < rows.size(); row++) {
      Row source = from.getRow(rows.get(row));
      Row target = to.createRow(row);
      for (int at = 0; source != null && at < columns.size(); at++) {
        Cell cell = source.getCell(columns.get(at));
        if (cell != null && cell.getCellType() == CellType.NUMERIC) {
          Cell copied = target.createCell(at);
          copied.setCellValue(cell.getNumericCellValue());
          if (DateUtil.isCellDateFormatted(cell)) {
            copied.setCellStyle(day);
          }
        } else if (cell != null) {
          target.createCell(at).setCellValue(text(cell));
        }
      }
    }
  }

  /**
   * The same workbook as people leave it: days typed as text in several ways, rows left blank
   * between others, a column and a sheet of their own.
   */
  static void untidy(Path from, Path to) throws IOException {
    try (InputStream in = Files.newInputStream(from);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (Sheet sheet : book) {
        if (sheet.getSheetName().startsWith("_") || sheet.getRow(0) == null) {
          continue;
        }
        int last = sheet.getLastRowNum();
        if (last > 2 && last < 400) {
          sheet.shiftRows(2, last, 3);
        }
        int own = sheet.getRow(0).getLastCellNum();
        sheet.getRow(0).createCell(own).setCellValue("自己的备注");
        int days = 0;
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
              typed(cell, days++);
            }
          }
          if (row.getRowNum() > 0 && row.getLastCellNum() > 2) {
            row.createCell(own).setCellValue("已核对");
          }
        }
      }
      book.createSheet("草稿").createRow(0).createCell(0).setCellValue("随手记");
      try (OutputStream out = Files.newOutputStream(to)) {
        book.write(out);
      }
    }
  }

  private static void typed(Cell cell, int turn) {
    LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
    cell.setCellStyle(cell.getSheet().getWorkbook().getCellStyleAt(0));
    switch (turn % 3) {
      case 0 ->
          cell.setCellValue(
              day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日");
      case 1 ->
          cell.setCellValue(
              " " + day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth());
      default ->
          cell.setCellValue(
              day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth() + " ");
    }
  }
}
