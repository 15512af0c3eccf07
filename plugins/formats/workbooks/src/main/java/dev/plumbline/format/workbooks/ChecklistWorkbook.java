package dev.plumbline.format.workbooks;

import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Item;
import dev.plumbline.core.ledger.Column;
import dev.plumbline.core.ledger.Sheet;
import dev.plumbline.core.message.Label;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.paper.Words;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Ask;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A checklist to work from: what is asked stands fast, what a person confirms is open. Read back by
 * {@link FilledChecklist}.
 */
final class ChecklistWorkbook {

  static final String MARK = "plumbline-checklist/1";
  static final Phrases PHRASES = Phrases.beside(ChecklistWorkbook.class);

  /** The columns that stand fast, the hidden id first. */
  static final List<String> FAST =
      List.of("item", "clause", "section", "asked", "subject", "window", "due");

  /** The columns a person fills, by their keys among attestations. */
  static final List<String> OPEN =
      List.of("met", "date", "officer", "points", "evidenceKind", "evidence");

  private static final int[] WIDTHS = {8, 12, 20, 44, 18, 18, 14, 12, 14, 12, 10, 18, 24};

  private final Checklist checklist;
  private final Locale locale;

  ChecklistWorkbook(Checklist checklist, Locale locale) {
    this.checklist = checklist;
    this.locale = locale;
  }

  /** Whether a person says what becomes of an item; the ledger's records decide all others. */
  static boolean confirmed(Item item) {
    return item.duty().ask() instanceof Ask.Confirm;
  }

  /** What stands fast in an item's row, in one language. */
  static List<String> fast(Checklist checklist, Item item, Locale locale) {
    Words words = new Words(locale);
    return List.of(
        item.id(),
        item.duty().citation().clause(),
        words.section(checklist.standard(), item.duty()),
        words.asked(item.duty()),
        words.subject(item),
        item.window().label().in(locale),
        item.due().toString());
  }

  /** The column of attestations with this key. */
  static Column open(String key) {
    return Sheet.ATTESTATIONS.columns().stream()
        .filter(column -> column.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  void fill(Book book) {
    XSSFSheet page = book.sheet(say("checklist.sheet"));
    int at = 0;
    for (String key : FAST) {
      book.put(page, 0, at++, say("checklist." + key), Book.Look.HEADING);
    }
    for (String key : OPEN) {
      book.put(page, 0, at++, open(key).heading().in(locale), Book.Look.REQUIRED);
    }
    for (int column = 0; column < WIDTHS.length; column++) {
      Book.width(page, column, WIDTHS[column]);
    }
    page.setColumnHidden(0, true);
    int row = 1;
    for (Item item : checklist.items()) {
      row(book, page, row++, item);
    }
    lists(book, page);
    page.createFreezePane(4, 1);
    page.setAutoFilter(
        new CellRangeAddress(0, Math.max(1, row - 1), 0, FAST.size() + OPEN.size() - 1));
    book.repeatFirstRow(page);
    Book.printable(page);
    Book.protect(page);
    marks(book);
  }

  private void row(Book book, XSSFSheet page, int row, Item item) {
    int at = 0;
    for (String text : fast(checklist, item, locale)) {
      book.put(page, row, at++, text, Book.Look.FIXED);
    }
    for (String key : OPEN) {
      Book.Look look =
          switch (open(key).type()) {
            case DATE -> Book.Look.DATE;
            case NUMBER -> Book.Look.NUMBER;
            default -> Book.Look.TEXT;
          };
      book.put(page, row, at++, "", confirmed(item) ? look : Book.Look.CLOSED);
    }
  }

  private void lists(Book book, XSSFSheet page) {
    XSSFSheet words = book.sheet("_choices");
    Validations validations = new Validations(words, locale);
    List<String> kinds =
        checklist.standard().vocabulary().terms().stream()
            .filter(term -> term.kind() == TermKind.EVIDENCE)
            .map(term -> term.label().in(locale))
            .toList();
    List<Label> answers = List.of(new Label("是", "yes"), new Label("否", "no"));
    int first = FAST.size();
    List<String> said = answers.stream().map(label -> label.in(locale)).toList();
    validations.words(page, first + OPEN.indexOf("met"), said, true);
    validations.words(page, first + OPEN.indexOf("evidenceKind"), kinds, true);
    validations.bounded(page, first + OPEN.indexOf("date"), Validations.Kind.DATE);
    validations.bounded(page, first + OPEN.indexOf("points"), Validations.Kind.NUMBER);
    book.hide(words);
  }

  private void marks(Book book) {
    XSSFSheet marks = book.sheet(TemplateWorkbook.MARKS);
    List<String> said =
        List.of(
            MARK,
            checklist.standard().id(),
            checklist.unit().id(),
            checklist.range().start().toString(),
            checklist.range().last().toString(),
            checklist.standard().digest());
    for (int at = 0; at < said.size(); at++) {
      book.put(marks, 0, at, said.get(at), Book.Look.FIXED);
    }
    book.hide(marks);
  }

  private String say(String key) {
    return PHRASES.message(key).in(locale);
  }
}
