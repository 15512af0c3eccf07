package dev.plumbline.core.message;

import java.util.List;
import java.util.Locale;

/**
 * Something to say, as a value: a key of a phrase book and the arguments its text needs.
 *
 * <p>Arguments may be strings, numbers, dates, {@link Label}s, other messages, or lists of these;
 * they are put into the text as they are and never read as a template again.
 *
 * @param phrases the book that holds the text
 * @param key the key in that book
 * @param arguments what fills the places {@code {0}}, {@code {1}}, … of the text
 */
public record Message(Phrases phrases, String key, List<Object> arguments) {

  public Message {
    arguments = List.copyOf(arguments);
  }

  /** The text in the language of {@code locale}. */
  public String in(Locale locale) {
    return phrases.render(key, arguments, locale);
  }
}
