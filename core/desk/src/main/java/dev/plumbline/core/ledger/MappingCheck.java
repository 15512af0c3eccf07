package dev.plumbline.core.ledger;

import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Finds where a mapping does not fit the tables it is for, and tells it by the mapping's lines. */
final class MappingCheck {

  private static final Phrases PHRASES = Phrases.beside(MappingCheck.class);

  /** So far down a heading is looked for that does not stand where it should. */
  private static final int DEEPEST_HEADING = 20;

  /** Columns of several terms where a word that is no term means nothing. */
  private static final Set<String> TERMS_ONLY = Set.of("kinds", "traits");

  private final Vocabulary vocabulary;
  private final List<CellFault> faults;

  MappingCheck(Vocabulary vocabulary, List<CellFault> faults) {
    this.vocabulary = vocabulary;
    this.faults = faults;
  }

  void noTable(Mapping.Section section, List<Table> tables) {
    List<Object> known = new ArrayList<>(tables.stream().map(Table::name).toList());
    Object wanted = section.table().<Object>map(name -> name).orElse(section.sheet().label());
    Object near =
        Near.question(section.table().orElse(""), tables.stream().map(Table::name), faults);
    fault("MAPPING_NO_TABLE", section, section.line(), "", wanted, known, near);
  }

  void noHeadings(Mapping.Section section, Table table, int row) {
    fault("MAPPING_ROW_BLANK", section, section.line(), "", table.name(), row);
  }

  /** Tells words that stand for none of ours, or for a column that is not filled. */
  void words(Mapping.Section section) {
    for (Column column : section.sheet().columns()) {
      Map<String, Mapping.Word> words = section.words().getOrDefault(column.key(), Map.of());
      for (Mapping.Word word : words.values()) {
        if (!section.columns().containsKey(column.key())) {
          fault("MAPPING_WORD_ALONE", section, word.line(), word.ours(), column.heading());
          break;
        } else if (isTerm(column) && vocabulary.spelled(word.ours()).isEmpty()) {
          Object near =
              Near.question(
                  word.ours(),
                  vocabulary.terms().stream().map(term -> Near.spelling(term.label(), word.ours())),
                  faults);
          fault("MAPPING_WORD", section, word.line(), word.ours(), word.ours(), near);
        }
      }
    }
  }

  private static boolean isTerm(Column column) {
    return column.type() == Column.Type.TERM || TERMS_ONLY.contains(column.key());
  }

  /** Whether rows can be made of a table: all headings named are there, once, and all needed. */
  boolean columns(Mapping.Section section, Table table) {
    if (isHeadedBelow(section, table)) {
      return false;
    }
    boolean good = true;
    for (Column column : section.sheet().columns()) {
      List<Mapping.Part> parts = section.columns().get(column.key());
      boolean there = parts != null;
      if (parts == null && column.required()) {
        fault(
            "MAPPING_COLUMN_MISSING",
            section,
            section.line(),
            "",
            section.sheet().label(),
            column.heading());
      }
      for (Mapping.Part part : parts == null ? List.<Mapping.Part>of() : parts) {
        there &= part.kind() != Mapping.Part.Kind.HEADING || heading(section, table, part);
      }
      good &= there || !column.required();
    }
    return good;
  }

  /** A table with a title above its headings is told of once, not for each of its headings. */
  private boolean isHeadedBelow(Mapping.Section section, Table table) {
    for (Column column : section.sheet().columns()) {
      for (Mapping.Part part : section.columns().getOrDefault(column.key(), List.of())) {
        boolean gone =
            part.kind() == Mapping.Part.Kind.HEADING
                && places(table.headings(), part.text()).isEmpty();
        OptionalInt below = gone ? below(table, part.text()) : OptionalInt.empty();
        if (below.isPresent()) {
          told("MAPPING_HEADING_BELOW", section, part, table.name(), part.text(), below.getAsInt());
          return true;
        }
      }
    }
    return false;
  }

  private static OptionalInt below(Table table, String heading) {
    return table.rows().stream()
        .limit(DEEPEST_HEADING)
        .filter(row -> !places(row.cells(), heading).isEmpty())
        .mapToInt(Table.Row::number)
        .findFirst();
  }

  private boolean heading(Mapping.Section section, Table table, Mapping.Part part) {
    List<Integer> places = places(table.headings(), part.text());
    if (places.size() == 1) {
      return true;
    } else if (places.size() > 1) {
      List<Object> letters = new ArrayList<>();
      places.forEach(place -> letters.add(CellFault.letters(place)));
      told("MAPPING_HEADING_TWICE", section, part, table.name(), part.text(), letters);
      return false;
    }
    List<String> headings = table.headings().stream().filter(each -> !each.isBlank()).toList();
    Object near = Near.question(part.text(), headings.stream().map(String::strip), faults);
    List<Object> known = new ArrayList<>(headings);
    told("MAPPING_NO_HEADING", section, part, table.name(), part.text(), known, near);
    return false;
  }

  /** Where a heading stands among others; spaces within it may differ. */
  static List<Integer> places(List<String> headings, String heading) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).strip().replaceAll("\\s+", " ").equals(heading)) {
        places.add(i);
      }
    }
    return places;
  }

  private void told(String code, Mapping.Section section, Mapping.Part part, Object... arguments) {
    fault(code, section, part.line(), part.text(), arguments);
  }

  private void fault(
      String code, Mapping.Section section, int line, String found, Object... arguments) {
    faults.add(
        new CellFault(
            code,
            Severity.ERROR,
            section.source(),
            line,
            "",
            found,
            PHRASES.message(code, arguments)));
  }
}
