package dev.plumbline.dsl.syntax;

import dev.plumbline.core.source.Span;
import java.util.stream.Stream;

/**
 * One word or sign.
 *
 * @param lexeme what it is
 * @param text as written
 * @param value what it says: {@code 2} for 两, {@code 2026-01-01} for 2026年1月1日, {@code 0.02} for
 *     2%, the text between the quotes; else as written
 * @param span where
 * @param before what stood between it and the word before: spaces, comments, fillers, line ends
 */
public record Word(Lexeme lexeme, String text, String value, Span span, String before)
    implements Element {

  /** Whether it is this. */
  public boolean is(Lexeme other) {
    return lexeme == other;
  }

  @Override
  public Stream<Word> words() {
    return Stream.of(this);
  }
}
