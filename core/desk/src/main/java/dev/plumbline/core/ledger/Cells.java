package dev.plumbline.core.ledger;

import dev.plumbline.core.message.Legible;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.source.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One row, read cell by cell; what is wrong is told and the row marked bad. */
final class Cells {

  /** Where workbooks begin to count days. */
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  static final Phrases PHRASES = Phrases.beside(Cells.class);

  private final Bound bound;
  private final Table.Row row;
  private final Vocabulary vocabulary;
  private final List<CellFault> faults;
  private boolean bad;

  Cells(Bound bound, Table.Row row, Vocabulary vocabulary, List<CellFault> faults) {
    this.bound = bound;
    this.row = row;
    this.vocabulary = vocabulary;
    this.faults = faults;
  }

  /** Where each column of {@code sheet} stands in {@code table}; tells unknown headings. */
  static Map<String, Integer> places(Sheet sheet, Table table, List<CellFault> faults) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < table.headings().size(); i++) {
      String heading = table.headings().get(i).strip();
      Optional<Column> column =
          sheet.columns().stream().filter(each -> each.isNamed(heading)).findFirst();
      if (heading.isEmpty()) {
        continue;
      } else if (column.isEmpty()) {
        List<Object> known = new ArrayList<>();
        sheet.columns().forEach(each -> known.add(each.heading()));
        faults.add(
            new CellFault(
                "UNKNOWN_COLUMN",
                Severity.WARNING,
                table.name(),
                1,
                heading,
                heading,
                PHRASES.message(
                    "UNKNOWN_COLUMN",
                    heading,
                    known,
                    Near.question(
                        heading,
                        sheet.columns().stream()
                            .map(each -> Near.spelling(each.heading(), heading)),
                        faults))));
      } else if (places.putIfAbsent(column.get().key(), i) != null) {
        faults.add(
            new CellFault(
                "COLUMN_TWICE",
                Severity.ERROR,
                table.name(),
                1,
                heading,
                heading,
                PHRASES.message("COLUMN_TWICE", heading)));
      }
    }
    return places;
  }

  boolean isBad() {
    return bad;
  }

  void fault(String code, String key, String found, Object... arguments) {
    bad = true;
    tell(Severity.ERROR, code, key, found, arguments);
  }

  private void tell(Severity severity, String code, String key, String found, Object... arguments) {
    faults.add(
        new CellFault(
            code,
            severity,
            bound.table().name(),
            row.number(),
            bound.heading(key),
            Legible.brief(found),
            PHRASES.message(code, Legible.brief(arguments))));
  }

  Optional<String> text(String key) {
    String text = bound.text(row, key);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** A text that must be there; blank after a fault. */
  String must(String key) {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      fault("CELL_EMPTY", key, "");
    }
    return text.orElse("");
  }

  String id(String key) {
    String id = must(key);
    if (!id.isEmpty() && !LocalIds.isId(id)) {
      fault("NOT_AN_ID", key, id, id);
    }
    return id;
  }

  String person(String key) {
    return checkedPerson(key, must(key));
  }

  Optional<String> maybePerson(String key) {
    return text(key).map(id -> checkedPerson(key, id));
  }

  List<String> persons(String key) {
    List<String> persons = list(key);
    for (String id : persons) {
      checkedPerson(key, id);
    }
    return persons;
  }

  /** People are local ids: what could be a name, an identity or a phone number is refused. */
  private String checkedPerson(String key, String id) {
    if (!id.isEmpty() && !LocalIds.isPerson(id)) {
      fault("NOT_A_PERSON_ID", key, "", "");
    }
    return id;
  }

  List<String> list(String key) {
    String text = bound.text(row, key);
    return text.isEmpty() ? List.of() : Listed.parts(text);
  }

  LocalDate date(String key) {
    String text = must(key);
    return text.isEmpty() ? LocalDate.MIN : date(key, text).orElse(LocalDate.MIN);
  }

  Optional<LocalDate> maybeDate(String key) {
    return text(key).flatMap(text -> date(key, text));
  }

  private Optional<LocalDate> date(String key, String text) {
    Optional<LocalDate> date = Dates.parse(text);
    if (date.isEmpty() && text.matches("[2-7]\\d{4}")) {
      fault("NUMBER_FOR_DATE", key, text, text, SERIAL_ZERO.plusDays(Integer.parseInt(text)));
    } else if (date.isEmpty()) {
      fault("NO_SUCH_DATE", key, text, text);
    }
    return date;
  }

  Optional<BigDecimal> number(String key) {
    Optional<String> text = text(key);
    Optional<BigDecimal> number = text.flatMap(Figures::parse);
    if (text.isPresent() && number.isEmpty()) {
      fault("NOT_A_NUMBER", key, text.get(), text.get());
    }
    return number;
  }

  /** A number that counts or measures something, so never less than nothing. */
  Optional<BigDecimal> amount(String key) {
    Optional<BigDecimal> number = number(key);
    if (number.filter(each -> each.signum() < 0).isPresent()) {
      fault("NOT_A_NUMBER", key, number.get().toPlainString(), number.get());
      return Optional.empty();
    }
    return number;
  }

  Optional<Integer> whole(String key) {
    Optional<BigDecimal> number = amount(key);
    try {
      return number.map(BigDecimal::intValueExact);
    } catch (ArithmeticException notWhole) {
      String found = number.map(BigDecimal::toPlainString).orElse("");
      fault("NOT_A_NUMBER", key, found, found);
      return Optional.empty();
    }
  }

  boolean yes(String key) {
    String text = must(key).toLowerCase(Locale.ROOT);
    if (Set.of("是", "yes", "true", "1", "√").contains(text)) {
      return true;
    } else if (!text.isEmpty() && !Set.of("否", "no", "false", "0", "×").contains(text)) {
      fault("NOT_YES_OR_NO", key, text, text);
    }
    return false;
  }

  /** The id of the term a cell names; blank after a fault. */
  String term(String key, TermKind... kinds) {
    String text = must(key);
    return text.isEmpty() ? text : term(key, text, true, kinds);
  }

  Optional<String> maybeTerm(String key, TermKind... kinds) {
    return text(key).map(text -> term(key, text, true, kinds));
  }

  List<String> terms(String key, TermKind... kinds) {
    return terms(key, true, kinds);
  }

  /** Terms where a name that is none may stand too, such as an item of a ledger. */
  List<String> names(String key, TermKind... kinds) {
    return terms(key, false, kinds);
  }

  private List<String> terms(String key, boolean strict, TermKind... kinds) {
    List<String> parts = list(key);
    if (parts.isEmpty()) {
      return parts;
    }
    List<String> terms = new ArrayList<>(parts.size());
    for (String text : parts) {
      terms.add(term(key, text, strict, kinds));
    }
    return terms;
  }

  private String term(String key, String text, boolean strict, TermKind... kinds) {
    List<TermKind> wanted = Arrays.asList(kinds);
    int fitting = 0;
    String id = text;
    for (Term term : vocabulary.spelled(text)) {
      if (wanted.contains(term.kind())) {
        fitting++;
        id = term.id();
      }
    }
    if (fitting == 1) {
      return id;
    } else if (strict) {
      List<Object> known = new ArrayList<>();
      EnumSet.copyOf(wanted).forEach(kind -> known.add(kind.label()));
      Object near =
          Near.question(
              text,
              vocabulary.terms().stream()
                  .filter(term -> wanted.contains(term.kind()))
                  .map(term -> Near.spelling(term.label(), text)),
              faults);
      fault("UNKNOWN_TERM_IN_CELL", key, text, text, known, near);
    }
    return text;
  }
}
