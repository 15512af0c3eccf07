package dev.plumbline.core.message;

import java.util.Locale;

/**
 * The name of a thing in both languages.
 *
 * @param zh the Chinese name, not blank
 * @param en the English name, not blank
 */
public record Label(String zh, String en) {

  /**
   * A name in both languages; {@link #same} where there is only one.
   *
   * @throws IllegalArgumentException if either is blank
   */
  public Label {
    if (zh.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException(
          "a label needs a name in both languages: " + zh + " / " + en);
    }
  }

  /** One name that stands in both languages, such as an id or a word its author gave only once. */
  public static Label same(String name) {
    return new Label(name, name);
  }

  /** The name in the language of {@code locale}: Chinese for {@code zh}, English for all others. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("zh") ? zh : en;
  }
}
