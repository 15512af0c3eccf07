package dev.plumbline.core.paper;

import java.util.List;

/**
 * A result laid out for reading, in one language. Immutable.
 *
 * @param name what its first page is called, in short
 * @param title its title
 * @param lines what is to be known before the tables: unit, day, verdict, score
 * @param parts its tables, in order
 * @param closing what stands below: notes
 * @param signatures who signs, each with room for a name and a date
 */
public record Paper(
    String name,
    String title,
    List<String> lines,
    List<Part> parts,
    List<String> closing,
    List<String> signatures) {

  public Paper {
    lines = List.copyOf(lines);
    parts = List.copyOf(parts);
    closing = List.copyOf(closing);
    signatures = List.copyOf(signatures);
  }

  /**
   * One table.
   *
   * @param name its short name, unique in the paper
   * @param title its title, with figures if any
   * @param columns its columns
   * @param rows its rows, each as long as there are columns
   */
  public record Part(String name, String title, List<Column> columns, List<List<String>> rows) {
    public Part {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A column.
   *
   * @param heading what stands above it
   * @param width how wide it is, in Latin letters
   * @param figures whether numbers stand in it
   */
  public record Column(String heading, int width, boolean figures) {}
}
