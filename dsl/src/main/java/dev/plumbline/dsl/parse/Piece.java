package dev.plumbline.dsl.parse;

import dev.plumbline.dsl.syntax.Lexeme;

/**
 * A stretch of a run of characters that reads as one word.
 *
 * @param lexeme what it is; {@code UNKNOWN} if nothing known
 * @param start where it begins in the file, in code points
 * @param end one past its end
 * @param value what it says
 * @param filler whether it says nothing by itself
 */
record Piece(Lexeme lexeme, int start, int end, String value, boolean filler) {

  Piece(Lexeme lexeme, int start, int end, String value) {
    this(lexeme, start, end, value, false);
  }

  boolean is(Lexeme other) {
    return lexeme == other && !filler;
  }
}
