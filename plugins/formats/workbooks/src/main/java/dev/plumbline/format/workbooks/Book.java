package dev.plumbline.format.workbooks;

import dev.plumbline.core.paper.Archive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of ours: its styles, and text that is never a formula. Not thread-safe. */
final class Book implements AutoCloseable {

  private static final int LONGEST = 32_000;

  /** How a cell looks and whether it may be changed once its sheet is protected. */
  enum Look {
    TITLE,
    PLAIN,
    HEADING,
    REQUIRED,
    FIXED,
    TEXT,
    DATE,
    NUMBER,
    CLOSED
  }

  private static final float LINE = 16;

  /** No row can be higher. */
  private static final float HIGHEST = 409;

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final Map<Look, XSSFCellStyle> looks = new EnumMap<>(Look.class);
  private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);

  XSSFSheet sheet(String name) {
    XSSFSheet sheet = book.createSheet(name);
    sheet.setDefaultRowHeightInPoints(18);
    return sheet;
  }

  /** Puts a sheet out of a reader's sight. */
  void hide(XSSFSheet sheet) {
    book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
  }

  void repeatFirstRow(XSSFSheet sheet) {
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
  }

  /** Writes text; what looks like a formula stays text even when the cell is edited. */
  XSSFCell put(XSSFSheet sheet, int row, int column, String text, Look look) {
    XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    XSSFCell cell = line.createCell(column);
    if (!text.isEmpty()) {
      cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }
    boolean risky = !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0;
    cell.setCellStyle(risky ? quoted(look) : look(look));
    return cell;
  }

  private XSSFCellStyle quoted(Look look) {
    return quoted.computeIfAbsent(
        look,
        any -> {
          XSSFCellStyle style = look(look).copy();
          style.setQuotePrefixed(true);
          return style;
        });
  }

  XSSFCellStyle look(Look look) {
    return looks.computeIfAbsent(look, this::make);
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style = book.createCellStyle();
    XSSFFont font = book.createFont();
    font.setFontName("微软雅黑");
    font.setFontHeightInPoints((short) (look == Look.TITLE ? 16 : 11));
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(look != Look.TITLE && look != Look.PLAIN);
    style.setLocked(look != Look.TEXT && look != Look.DATE && look != Look.NUMBER);
    switch (look) {
      case TITLE -> font.setBold(true);
      case PLAIN -> style.setLocked(true);
      case HEADING -> heading(style, font, 0x5B, 0x6B, 0x7F);
      case REQUIRED -> heading(style, font, 0x9B, 0x2C, 0x2C);
      case FIXED -> border(style);
      case CLOSED -> {
        border(style);
        fill(style, 0xEE, 0xEE, 0xEE);
      }
      case TEXT -> format(style, "@");
      case DATE -> format(style, "yyyy-mm-dd");
      case NUMBER -> format(style, "General");
    }
    style.setFont(font);
    return style;
  }

  private void format(XSSFCellStyle style, String format) {
    border(style);
    style.setDataFormat(book.createDataFormat().getFormat(format));
  }

  private static void heading(XSSFCellStyle style, XSSFFont font, int red, int green, int blue) {
    font.setBold(true);
    font.setColor(IndexedColors.WHITE.getIndex());
    fill(style, red, green, blue);
    border(style);
  }

  private static void fill(XSSFCellStyle style, int red, int green, int blue) {
    byte[] rgb = {(byte) red, (byte) green, (byte) blue};
    style.setFillForegroundColor(new XSSFColor(rgb));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static void border(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
    style.setBottomBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
    style.setLeftBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
    style.setRightBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
  }

  /** Keeps all but the open cells from change; sorting, filtering and new rows stay allowed. */
  static void protect(XSSFSheet sheet) {
    sheet.enableLocking();
    sheet.lockSort(false);
    sheet.lockAutoFilter(false);
    sheet.lockInsertRows(false);
    sheet.lockDeleteRows(false);
    sheet.lockFormatRows(false);
    sheet.lockFormatCells(false);
    sheet.lockSelectLockedCells(false);
    sheet.lockSelectUnlockedCells(false);
  }

  /** Fits a sheet to the width of a landscape page, its first row on each. */
  static void printable(XSSFSheet sheet) {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  static void width(XSSFSheet sheet, int column, int characters) {
    sheet.setColumnWidth(column, Math.min(255, Math.max(6, characters)) * 256);
  }

  /** Makes rows as high as their wrapped texts need: not every program does so of itself. */
  private void fit(XSSFSheet sheet) {
    for (Row row : sheet) {
      int lines = 1;
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
          int columns = sheet.getColumnWidth(cell.getColumnIndex()) / 256 - 1;
          lines = Math.max(lines, lines(cell.getStringCellValue(), columns));
        }
      }
      float needed = Math.min(HIGHEST, LINE * lines + 2);
      if (lines > 1 && row.getHeightInPoints() < needed) {
        row.setHeightInPoints(needed);
      }
    }
  }

  private static int lines(String text, int columns) {
    return text.lines()
        .mapToInt(line -> line.codePoints().map(point -> point > 0x2E7F ? 2 : 1).sum())
        .map(width -> Math.max(1, (width + columns - 1) / columns))
        .sum();
  }

  /** Writes the workbook; equal books give equal bytes. */
  void write(OutputStream out) throws IOException {
    book.getProperties().getCoreProperties().setCreator("Plumbline");
    book.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
        fit(book.getSheetAt(i));
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    out.write(Archive.settled(bytes.toByteArray()));
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
