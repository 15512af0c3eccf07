package dev.plumbline.dsl.resolve;

import dev.plumbline.dsl.syntax.Word;

/** Which dialect a word is written in, so that what is offered is written in it too. */
final class Chinese {

  private static final int FIRST = 0x2E80;

  private Chinese() {}

  /** Whether the word, or the one before a number, is written in Chinese. */
  static boolean is(Word word) {
    return word.text().codePoints().anyMatch(point -> point >= FIRST);
  }
}
