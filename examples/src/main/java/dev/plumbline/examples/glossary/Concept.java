package dev.plumbline.examples.glossary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A concept of the framework itself, beside the words of the field.
 *
 * @param zh its Chinese word
 * @param en its English word
 * @param id the word as code and results have it
 * @param where the file of the repository that defines it
 */
public record Concept(String zh, String en, String id, String where) {

  /**
   * Every concept, in the order of the list.
   *
   * @throws IOException if the list cannot be read
   */
  public static List<Concept> all() throws IOException {
    try (InputStream bytes = Concept.class.getResourceAsStream("concepts.tsv")) {
      if (bytes == null) {
        throw new IOException("the list of concepts is not packed");
      }
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).map(Concept::read).toList();
    }
  }

  private static Concept read(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4) {
      throw new IllegalStateException("a concept has four cells: " + line);
    }
    return new Concept(cells[0], cells[1], cells[2], cells[3]);
  }
}
