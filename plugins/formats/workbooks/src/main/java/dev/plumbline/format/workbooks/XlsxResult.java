package dev.plumbline.format.workbooks;

import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.paper.Paper;
import dev.plumbline.core.paper.ReportPaper;
import dev.plumbline.core.score.Score;
import dev.plumbline.spi.ResultFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Reports and checklists as workbooks; no cell is ever a formula. */
public final class XlsxResult implements ResultFormat {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d+)?");

  private final Locale locale;

  /** Writes in the language of {@code locale}. */
  public XlsxResult(Locale locale) {
    this.locale = locale;
  }

  @Override
  public void write(Report report, Score score, OutputStream out) {
    write(ReportPaper.of(report, score, true, locale), out);
  }

  /** Writes a paper: its short tables on the first sheet, every wide one on a sheet of its own. */
  public static void write(Paper paper, OutputStream out) {
    try (Book book = new Book()) {
      XSSFSheet first = book.sheet(paper.name());
      int row = lead(book, first, paper);
      for (Paper.Part part : paper.parts()) {
        if (part.columns().size() < 5) {
          book.put(first, row++, 0, part.title(), Book.Look.TITLE);
          row = 1 + table(book, first, part, row);
        } else {
          XSSFSheet sheet = book.sheet(part.name());
          table(book, sheet, part, 0);
          sheet.createFreezePane(0, 1);
          sheet.setAutoFilter(
              new CellRangeAddress(0, part.rows().size(), 0, part.columns().size() - 1));
          book.repeatFirstRow(sheet);
          Book.printable(sheet);
        }
      }
      for (String note : paper.closing()) {
        book.put(first, row++, 0, note, Book.Look.PLAIN);
      }
      Book.width(first, 0, 28);
      Book.printable(first);
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int lead(Book book, XSSFSheet sheet, Paper paper) {
    book.put(sheet, 0, 0, paper.title(), Book.Look.TITLE);
    sheet.getRow(0).setHeightInPoints(30);
    int row = 1;
    for (String line : paper.lines()) {
      book.put(sheet, row++, 0, line, Book.Look.PLAIN);
    }
    return row + 1;
  }

  private static int table(Book book, XSSFSheet sheet, Paper.Part part, int start) {
    for (int at = 0; at < part.columns().size(); at++) {
      book.put(sheet, start, at, part.columns().get(at).heading(), Book.Look.HEADING);
      Book.width(sheet, at, part.columns().get(at).width() + 2);
    }
    int row = start + 1;
    for (List<String> cells : part.rows()) {
      for (int at = 0; at < cells.size(); at++) {
        XSSFCell cell = book.put(sheet, row, at, cells.get(at), Book.Look.FIXED);
        if (part.columns().get(at).figures() && NUMBER.matcher(cells.get(at)).matches()) {
          cell.setCellValue(Double.parseDouble(cells.get(at)));
        }
      }
      row++;
    }
    return row;
  }

  @Override
  public void write(Checklist checklist, OutputStream out) {
    try (Book book = new Book()) {
      new ChecklistWorkbook(checklist, locale).fill(book);
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
