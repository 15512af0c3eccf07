package dev.plumbline.format.workbooks;

import dev.plumbline.core.ledger.Column;
import dev.plumbline.core.ledger.Sheet;
import dev.plumbline.core.standard.Duty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet of a template: headings with their notes, open cells below. */
final class TemplateSheet {

  private static final int MOST_NOTED = 8;
  private static final int LONGEST_NOTED = 60;

  private final Book book;
  private final Sheet sheet;
  private final XSSFSheet page;
  private final Asked asked;
  private final Locale locale;

  TemplateSheet(Book book, Sheet sheet, XSSFSheet page, Asked asked, Locale locale) {
    this.book = book;
    this.sheet = sheet;
    this.page = page;
    this.asked = asked;
    this.locale = locale;
  }

  void write(List<List<String>> rows) {
    XSSFDrawing drawing = page.createDrawingPatriarch();
    for (int at = 0; at < sheet.columns().size(); at++) {
      Column column = sheet.columns().get(at);
      Book.Look look = column.required() ? Book.Look.REQUIRED : Book.Look.HEADING;
      XSSFCell cell = book.put(page, 0, at, column.heading().in(locale), look);
      note(drawing, cell, column, at);
      page.setDefaultColumnStyle(at, book.look(look(column)));
      Book.width(page, at, width(column));
    }
    page.getRow(0).setHeightInPoints(26);
    for (int row = 0; row < rows.size(); row++) {
      for (int at = 0; at < rows.get(row).size(); at++) {
        cell(row + 1, at, rows.get(row).get(at));
      }
    }
    // Other sheets name an event by its id, or a meeting a document is of: those stay in sight.
    boolean named = sheet == Sheet.EVENTS || !asked.duties(sheet, "id").isEmpty();
    if (TemplateWorkbook.NUMBERED.containsKey(sheet) && !named) {
      page.setColumnHidden(0, true);
    }
    page.createFreezePane(0, 1);
    page.setAutoFilter(new CellRangeAddress(0, 0, 0, sheet.columns().size() - 1));
    book.repeatFirstRow(page);
    Book.printable(page);
    Book.protect(page);
  }

  private void cell(int row, int at, String text) {
    Column column = sheet.columns().get(at);
    XSSFCell cell = book.put(page, row, at, text, look(column));
    if (text.isEmpty()) {
      return;
    } else if (look(column) == Book.Look.DATE) {
      try {
        cell.setCellValue(LocalDate.parse(text));
      } catch (DateTimeParseException notOurs) {
        cell.setCellValue(text);
      }
    } else if (look(column) == Book.Look.NUMBER) {
      cell.setCellValue(new BigDecimal(text).doubleValue());
    }
  }

  private static Book.Look look(Column column) {
    return switch (column.type()) {
      case DATE -> Book.Look.DATE;
      case NUMBER, WHOLE -> Book.Look.NUMBER;
      case TEXT, ID, PERSON, PERSONS, BODY, PARTIES, YES_NO, TERM, TERMS -> Book.Look.TEXT;
    };
  }

  private int width(Column column) {
    boolean statement = sheet == Sheet.ATTESTATIONS && column.key().equals("duty");
    return statement
        ? 56
        : switch (column.type()) {
          case TERMS, PERSONS -> 30;
          case TERM -> 24;
          case TEXT -> 22;
          case DATE -> 14;
          case ID, PERSON, BODY, PARTIES, NUMBER, WHOLE, YES_NO -> 12;
        };
  }

  private void note(XSSFDrawing drawing, XSSFCell cell, Column column, int at) {
    StringBuilder text = new StringBuilder();
    text.append(say(column.required() ? "note.required" : "note.optional"));
    text.append('\n').append(say("note." + column.type()));
    List<Duty> duties = asked.duties(sheet, column.key());
    if (!duties.isEmpty()) {
      text.append('\n').append(say("note.asked"));
      for (Duty duty : duties.subList(0, Math.min(MOST_NOTED, duties.size()))) {
        text.append('\n').append(line(duty, LONGEST_NOTED));
      }
      if (duties.size() > MOST_NOTED) {
        text.append('\n').append(say("note.more", duties.size() - MOST_NOTED));
      }
    }
    int height = 3 + (int) text.chars().filter(c -> c == '\n').count() + text.length() / 40;
    ClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, at + 1, 1, at + 4, 1 + height);
    Comment comment = drawing.createCellComment(anchor);
    comment.setAuthor("Plumbline");
    comment.setString(new XSSFRichTextString(text.toString()));
    cell.setCellComment(comment);
  }

  /** A duty on one line, its clause first. */
  static String line(Duty duty, int longest) {
    String text = (duty.citation().clause() + "  " + duty.text()).strip().replaceAll("\\s+", " ");
    return text.length() > longest ? text.substring(0, longest - 1) + "…" : text;
  }

  private String say(String key, Object... arguments) {
    return TemplateWorkbook.PHRASES.message(key, arguments).in(locale);
  }
}
