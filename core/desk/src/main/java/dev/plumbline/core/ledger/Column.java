package dev.plumbline.core.ledger;

import dev.plumbline.core.message.Label;
import java.util.Locale;

/**
 * A column of a sheet.
 *
 * @param key its name in JSON, such as {@code termYears}
 * @param heading its heading in both languages
 * @param type what its cells hold
 * @param required whether every row must fill it
 */
public record Column(String key, Label heading, Type type, boolean required) {

  /** What the cells of a column hold. */
  public enum Type {
    /** Any short text. */
    TEXT,
    /** A local id, unique in its sheet. */
    ID,
    /** The id of a person. */
    PERSON,
    /** Ids of persons. */
    PERSONS,
    /** The id of a body. */
    BODY,
    /** Ids of persons, bodies, organs or sets of people. */
    PARTIES,
    /** A day. */
    DATE,
    /** A number. */
    NUMBER,
    /** A whole number. */
    WHOLE,
    /** Yes or no. */
    YES_NO,
    /** A term of the vocabulary. */
    TERM,
    /** Terms of the vocabulary, or names. */
    TERMS
  }

  /** Whether {@code heading} names this column, in either language or by its key. */
  public boolean isNamed(String heading) {
    String plain = heading.strip().toLowerCase(Locale.ROOT);
    return plain.equals(key.toLowerCase(Locale.ROOT))
        || plain.equals(this.heading.zh())
        || plain.equals(this.heading.en().toLowerCase(Locale.ROOT));
  }
}
