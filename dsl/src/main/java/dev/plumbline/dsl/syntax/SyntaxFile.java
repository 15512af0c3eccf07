package dev.plumbline.dsl.syntax;

import dev.plumbline.core.source.Source;
import java.util.List;

/**
 * A file as written.
 *
 * @param source its text
 * @param lines its lines, in order
 * @param words every word of the file, in order
 * @param tail what stands after the last word
 */
public record SyntaxFile(Source source, List<Line> lines, List<Word> words, String tail) {

  public SyntaxFile {
    lines = List.copyOf(lines);
    words = List.copyOf(words);
  }

  /** The text again, put together from the words: equal to the source's, always. */
  public String print() {
    StringBuilder text = new StringBuilder(source.text().length());
    words.forEach(word -> text.append(word.before()).append(word.text()));
    return text.append(tail).toString();
  }
}
