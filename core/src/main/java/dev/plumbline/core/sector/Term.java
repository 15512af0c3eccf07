package dev.plumbline.core.sector;

import dev.plumbline.core.message.Label;
import java.util.List;

/**
 * A word of the field and what it stands for.
 *
 * @param id its English word, unique in its vocabulary, such as {@code committee.meeting}
 * @param kind what sort of thing it names
 * @param label its name in both languages
 * @param spellings every other way it may be written, Chinese or English, plural forms included
 * @param meaning how it is found in the records
 * @param origin where it was declared: a plugin's id or a file's name
 */
public record Term(
    String id, TermKind kind, Label label, List<String> spellings, Meaning meaning, String origin) {

  /**
   * A term with its spellings.
   *
   * @throws IllegalArgumentException if {@code id} is blank
   */
  public Term {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a term needs an id");
    }
    spellings = List.copyOf(spellings);
  }
}
