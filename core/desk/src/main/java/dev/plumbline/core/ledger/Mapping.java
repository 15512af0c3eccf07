package dev.plumbline.core.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How somebody else's tables are to be read as a ledger, as a user wrote it once. Immutable.
 *
 * <p>The text has a section for each table, {@code [activities]}, with lines {@code column =
 * heading}. Where no heading fits stands a text in quotes, and several parts may be joined by
 * {@code +}. {@code column : theirs = ours} gives their words in ours.
 *
 * @param sections its sections in order; several may fill one sheet
 * @param faults what is wrong with the text
 */
public record Mapping(List<Section> sections, List<CellFault> faults) {

  public Mapping {
    sections = List.copyOf(sections);
    faults = List.copyOf(faults);
  }

  /**
   * Reads a mapping.
   *
   * @param name what a reader knows it by, such as its file's name
   * @param text its text; lines that begin with {@code #} are comments
   */
  public static Mapping read(String name, String text) {
    return new MappingReader(name).read(text);
  }

  /**
   * One table's worth.
   *
   * @param sheet what its rows become
   * @param table the table's name; when empty the only table there is, or the one named as the
   *     sheet, or a single row if every column is a text
   * @param headingRow the row its headings stand in; the first that is not blank when empty
   * @param columns what fills each column, by the column's key
   * @param words their words, what each is in ours, by the column's key
   * @param line where the section begins in the mapping's text
   * @param source the mapping's name
   */
  public record Section(
      Sheet sheet,
      Optional<String> table,
      Optional<Integer> headingRow,
      Map<String, List<Part>> columns,
      Map<String, Map<String, Word>> words,
      int line,
      String source) {

    public Section {
      columns = Map.copyOf(columns);
      words = Map.copyOf(words);
    }

    /** Whether nothing in it comes from a table. */
    boolean isFixed() {
      return columns.values().stream()
          .flatMap(List::stream)
          .allMatch(part -> part.kind() == Part.Kind.TEXT);
    }
  }

  /**
   * What a word of theirs is.
   *
   * @param ours the word in ours
   * @param line where the mapping says so
   */
  public record Word(String ours, int line) {}

  /**
   * A part of what fills a cell.
   *
   * @param kind where it comes from
   * @param text the heading, or the text itself; empty for the number of the row
   * @param line where the mapping says so
   */
  public record Part(Kind kind, String text, int line) {

    /** Where a part comes from. */
    public enum Kind {
      /** The column under this heading. */
      HEADING,
      /** This text itself. */
      TEXT,
      /** The number of the row. */
      ROW
    }
  }
}
