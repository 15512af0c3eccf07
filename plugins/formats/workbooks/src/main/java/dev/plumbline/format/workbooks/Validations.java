package dev.plumbline.format.workbooks;

import dev.plumbline.core.ledger.Column;
import dev.plumbline.core.ledger.Sheet;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What each column takes: words to choose from, dates, numbers. The words stand on a sheet. */
final class Validations {

  private static final int LAST_ROW = 5_000;
  private static final int PEOPLE_ROWS = 2_000;

  private final XSSFSheet lists;
  private final Locale locale;
  private int next;

  Validations(XSSFSheet lists, Locale locale) {
    this.lists = lists;
    this.locale = locale;
  }

  void add(XSSFSheet page, Sheet sheet, Column column, int at, List<String> words) {
    switch (column.type()) {
      case DATE -> bounded(page, at, Kind.DATE);
      case NUMBER -> bounded(page, at, Kind.NUMBER);
      case WHOLE -> bounded(page, at, Kind.WHOLE);
      case PERSON -> list(page, at, others(Sheet.PEOPLE), true);
      case PERSONS, PARTIES ->
          list(page, at, words.isEmpty() ? others(Sheet.PEOPLE) : words(words), false);
      case BODY -> list(page, at, others(Sheet.BODIES), true);
      case TERM, YES_NO, TEXT -> words(page, at, words, true);
      case TERMS -> words(page, at, words, false);
      case ID -> {
        // An id is free; that it stands once is told when the ledger is read.
      }
    }
    if (sheet == Sheet.PEOPLE && column.type() == Column.Type.ID) {
      prompt(page, at);
    }
  }

  /** Offers {@code words} in one column; only they may stand there when {@code strict}. */
  void words(XSSFSheet page, int at, List<String> words, boolean strict) {
    if (!words.isEmpty()) {
      list(page, at, words(words), strict);
    }
  }

  private String others(Sheet sheet) {
    return "'" + sheet.label().in(locale) + "'!$A$2:$A$" + PEOPLE_ROWS;
  }

  private String words(List<String> words) {
    int column = next++;
    for (int i = 0; i < words.size(); i++) {
      XSSFRow row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
      row.createCell(column).setCellValue(words.get(i));
    }
    String letter = CellReference.convertNumToColString(column);
    return "'" + lists.getSheetName() + "'!$" + letter + "$1:$" + letter + "$" + words.size();
  }

  private void list(XSSFSheet page, int at, String range, boolean strict) {
    DataValidationHelper helper = page.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(helper.createFormulaListConstraint(range), cells(at));
    validation.setSuppressDropDownArrow(true);
    validation.setEmptyCellAllowed(true);
    validation.setShowErrorBox(strict);
    validation.createErrorBox(say("fault.title"), say("fault.list"));
    if (!strict) {
      validation.createPromptBox(say("prompt.title"), say("prompt.several"));
      validation.setShowPromptBox(true);
    }
    page.addValidationData(validation);
  }

  /** What a checked cell holds. */
  enum Kind {
    DATE,
    NUMBER,
    WHOLE
  }

  void bounded(XSSFSheet page, int at, Kind kind) {
    DataValidationHelper helper = page.getDataValidationHelper();
    // Days are counted as workbooks do: from 1920-01-01 to 2099-12-31.
    DataValidationConstraint constraint =
        switch (kind) {
          case DATE -> helper.createDateConstraint(OperatorType.BETWEEN, "7306", "73050", "");
          case NUMBER ->
              helper.createDecimalConstraint(OperatorType.BETWEEN, "-1000000000", "1000000000");
          case WHOLE -> helper.createIntegerConstraint(OperatorType.BETWEEN, "0", "1000000");
        };
    DataValidation validation = helper.createValidation(constraint, cells(at));
    validation.setEmptyCellAllowed(true);
    validation.setShowErrorBox(true);
    validation.createErrorBox(say("fault.title"), say("fault." + kind));
    page.addValidationData(validation);
  }

  private void prompt(XSSFSheet page, int at) {
    DataValidationHelper helper = page.getDataValidationHelper();
    DataValidationConstraint length =
        helper.createTextLengthConstraint(OperatorType.BETWEEN, "1", "32");
    DataValidation validation = helper.createValidation(length, cells(at));
    validation.setShowErrorBox(true);
    validation.createErrorBox(say("fault.title"), say("note.PERSON"));
    validation.createPromptBox(say("prompt.title"), say("note.PERSON"));
    validation.setShowPromptBox(true);
    page.addValidationData(validation);
  }

  private static CellRangeAddressList cells(int at) {
    return new CellRangeAddressList(1, LAST_ROW, at, at);
  }

  private String say(String key) {
    return TemplateWorkbook.PHRASES.message(key).in(locale);
  }
}
