package dev.plumbline.dsl.syntax;

import dev.plumbline.core.source.Span;
import java.util.List;
import java.util.stream.Stream;

/** A part of a line: a word, or a form made of parts. */
public sealed interface Element permits Node, Word {

  /** Where it stands, from its first word to its last. */
  Span span();

  /** Its words in order. */
  Stream<Word> words();

  /** Its words in order, as a list. */
  default List<Word> wordList() {
    return words().toList();
  }
}
