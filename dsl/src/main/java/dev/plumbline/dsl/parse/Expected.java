package dev.plumbline.dsl.parse;

import dev.plumbline.dsl.syntax.Lexeme;
import java.util.EnumSet;
import java.util.Set;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * What could have stood where a line went wrong.
 *
 * @param lexemes the words that could
 * @param end whether the line could have ended there
 */
record Expected(Set<Lexeme> lexemes, boolean end) {

  static Expected at(Parser parser, RecognitionException cause) {
    if (cause.getOffendingState() < 0) {
      return new Expected(EnumSet.noneOf(Lexeme.class), false);
    }
    IntervalSet set = parser.getATN().getExpectedTokens(cause.getOffendingState(), cause.getCtx());
    Set<Lexeme> lexemes = EnumSet.noneOf(Lexeme.class);
    boolean end = false;
    for (int type : set.toArray()) {
      end |= type <= 0;
      TokenTypes.lexeme(type).ifPresent(lexemes::add);
    }
    return new Expected(lexemes, end);
  }
}
