package dev.plumbline.format.workbooks;

import dev.plumbline.core.ledger.Column;
import dev.plumbline.core.ledger.LedgerWriter;
import dev.plumbline.core.ledger.Sheet;
import dev.plumbline.core.ledger.Table;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * The ledger to fill: a sheet for each sort of record, with drop-downs, checked dates, notes that
 * name the clauses, and ids that need no thought. Read back by {@link XlsxRecords}.
 */
public final class TemplateWorkbook {

  static final String MARK = "plumbline-template/1";
  static final String MARKS = "_plumbline";
  static final int ROWS = 500;
  static final Phrases PHRASES = Phrases.beside(TemplateWorkbook.class);

  /** The sheets whose ids we give, and the letter they begin with. */
  static final Map<Sheet, String> NUMBERED =
      Map.of(Sheet.ACTIVITIES, "a", Sheet.TALKS, "t", Sheet.EVENTS, "e", Sheet.DOCUMENTS, "d");

  private final Standard standard;
  private final Locale locale;
  private final Asked asked;
  private final Choices choices;

  private TemplateWorkbook(Standard standard, Locale locale) {
    this.standard = standard;
    this.locale = locale;
    this.asked = new Asked(standard);
    this.choices = new Choices(asked, standard.vocabulary(), locale);
  }

  /**
   * Writes a template.
   *
   * @param profile what is known of the unit already; empty for a blank one
   * @throws IOException if {@code out} fails
   */
  public static void write(
      Standard standard, Optional<UnitRecords> profile, Locale locale, OutputStream out)
      throws IOException {
    try (Book book = new Book()) {
      new TemplateWorkbook(standard, locale).fill(book, profile);
      book.write(out);
    }
  }

  /** What a confirmation is called in the template: its clause and what is confirmed. */
  static String confirmation(Duty duty, Locale locale) {
    String statement =
        duty.ask() instanceof Ask.Confirm confirm ? confirm.statement() : duty.label().in(locale);
    return (duty.citation().clause() + " " + statement).strip();
  }

  /** The duties a person confirms, by what the template calls them. */
  private Map<String, Duty> confirmations() {
    Map<String, Duty> texts = new LinkedHashMap<>();
    for (Duty duty : standard.duties()) {
      if (duty.ask() instanceof Ask.Confirm) {
        String text = confirmation(duty, locale);
        texts.put(texts.containsKey(text) ? text + " " + duty.id() : text, duty);
      }
    }
    return texts;
  }

  private void fill(Book book, Optional<UnitRecords> profile) {
    Map<String, Table> known = new LinkedHashMap<>();
    profile
        .map(each -> LedgerWriter.tables(each, standard.vocabulary(), locale))
        .orElse(List.of())
        .forEach(table -> known.put(table.name(), table));
    new Guide(standard, asked, locale).write(book);
    Map<Sheet, XSSFSheet> sheets = new LinkedHashMap<>();
    for (Sheet sheet : Sheet.values()) {
      sheets.put(sheet, book.sheet(sheet.label().in(locale)));
    }
    XSSFSheet marks = book.sheet(MARKS);
    XSSFSheet lists = book.sheet("_choices");
    Validations validations = new Validations(lists, locale);
    Map<String, Duty> confirmations = confirmations();
    marks(book, marks, confirmations);
    sheets.forEach(
        (sheet, page) -> {
          List<List<String>> rows = rows(sheet, known.get(sheet.label().in(locale)), confirmations);
          new TemplateSheet(book, sheet, page, asked, locale).write(rows);
          for (int at = 0; at < sheet.columns().size(); at++) {
            Column column = sheet.columns().get(at);
            List<String> words =
                sheet == Sheet.ATTESTATIONS && column.key().equals("duty")
                    ? List.copyOf(confirmations.keySet())
                    : choices.of(sheet, column);
            validations.add(page, sheet, column, at, words);
          }
        });
    book.hide(marks);
    book.hide(lists);
  }

  private void marks(Book book, XSSFSheet marks, Map<String, Duty> confirmations) {
    book.put(marks, 0, 0, MARK, Book.Look.FIXED);
    book.put(marks, 0, 1, standard.id(), Book.Look.FIXED);
    book.put(marks, 0, 2, standard.digest(), Book.Look.FIXED);
    int row = 1;
    for (Map.Entry<String, Duty> entry : confirmations.entrySet()) {
      book.put(marks, row, 0, entry.getKey(), Book.Look.FIXED);
      book.put(marks, row++, 1, entry.getValue().id(), Book.Look.FIXED);
    }
  }

  /** What stands in a sheet already: the profile's rows, free ids, statements to confirm. */
  private static List<List<String>> rows(
      Sheet sheet, @Nullable Table known, Map<String, Duty> confirmations) {
    List<List<String>> rows = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    if (known != null) {
      Map<String, String> texts = new LinkedHashMap<>();
      confirmations.forEach((text, duty) -> texts.put(duty.id(), text));
      for (Table.Row row : known.rows()) {
        List<String> cells = new ArrayList<>(row.cells());
        taken.add(cells.get(0));
        if (sheet == Sheet.ATTESTATIONS) {
          cells.set(0, texts.getOrDefault(cells.get(0), cells.get(0)));
        }
        rows.add(cells);
      }
    }
    if (NUMBERED.containsKey(sheet)) {
      int most = rows.size() + ROWS;
      for (int next = 1; rows.size() < most; next++) {
        String id = NUMBERED.get(sheet) + String.format(Locale.ROOT, "%04d", next);
        if (taken.add(id)) {
          rows.add(List.of(id));
        }
      }
    } else if (sheet == Sheet.ATTESTATIONS) {
      confirmations.forEach(
          (text, duty) -> {
            if (!taken.contains(duty.id())) {
              rows.add(List.of(text));
            }
          });
    }
    return rows;
  }
}
