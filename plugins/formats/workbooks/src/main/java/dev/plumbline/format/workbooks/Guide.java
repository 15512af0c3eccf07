package dev.plumbline.format.workbooks;

import dev.plumbline.core.ledger.Sheet;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet of a template: how to fill it, and which clause looks at which sheet. */
final class Guide {

  /** What the sheet is called in either language. */
  static final List<String> NAMES = List.of("填写说明", "guide");

  private static final int HOW = 6;

  private final Standard standard;
  private final Asked asked;
  private final Locale locale;

  Guide(Standard standard, Asked asked, Locale locale) {
    this.standard = standard;
    this.asked = asked;
    this.locale = locale;
  }

  void write(Book book) {
    XSSFSheet page = book.sheet(say("guide"));
    Book.width(page, 0, 16);
    Book.width(page, 1, 16);
    Book.width(page, 2, 90);
    book.put(page, 0, 0, say("guide.title", standard.title()), Book.Look.TITLE);
    page.getRow(0).setHeightInPoints(30);
    int row = 1;
    for (int i = 1; i <= HOW; i++) {
      book.put(page, row++, 0, i + ". " + say("guide.how-" + i), Book.Look.PLAIN);
    }
    row++;
    book.put(page, row, 0, say("guide.sheet"), Book.Look.HEADING);
    book.put(page, row, 1, say("guide.clause"), Book.Look.HEADING);
    book.put(page, row++, 2, say("guide.asks"), Book.Look.HEADING);
    for (Sheet sheet : Sheet.values()) {
      for (Duty duty : asked.duties(sheet)) {
        book.put(page, row, 0, sheet.label().in(locale), Book.Look.FIXED);
        book.put(page, row, 1, duty.citation().clause(), Book.Look.FIXED);
        String text = duty.text().replaceAll("\\s+", " ");
        book.put(page, row++, 2, text, Book.Look.FIXED);
      }
    }
    Book.printable(page);
    Book.protect(page);
  }

  private String say(String key, Object... arguments) {
    return TemplateWorkbook.PHRASES.message(key, arguments).in(locale);
  }
}
