package dev.plumbline.dsl.syntax;

import java.util.List;
import java.util.Optional;

/**
 * One line, and the lines in the block it opens.
 *
 * @param words every word of it, braces of its block left out
 * @param form what it says; empty when it could not be read, which has been reported
 * @param opening the brace that opens its block, if it has one
 * @param block the lines in its block
 * @param closing the brace that closes it, if it was found
 */
public record Line(
    List<Word> words,
    Optional<Node> form,
    Optional<Word> opening,
    List<Line> block,
    Optional<Word> closing) {

  public Line {
    words = List.copyOf(words);
    block = List.copyOf(block);
  }
}
