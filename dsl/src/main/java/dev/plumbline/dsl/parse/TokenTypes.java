package dev.plumbline.dsl.parse;

import dev.plumbline.dsl.syntax.Lexeme;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which token of the grammar each lexeme is, and back. */
final class TokenTypes {

  private static final Map<Lexeme, Integer> TYPES = types();

  private TokenTypes() {}

  static int of(Lexeme lexeme) {
    Integer type = TYPES.get(lexeme);
    if (type == null) {
      throw new IllegalStateException("the grammar has no token " + lexeme);
    }
    return type;
  }

  /** The lexeme of a token type; empty for the end of the line. */
  static Optional<Lexeme> lexeme(int type) {
    if (type <= 0) {
      return Optional.empty();
    }
    return Optional.of(Lexeme.valueOf(PlumblineLexer.VOCABULARY.getSymbolicName(type)));
  }

  private static Map<Lexeme, Integer> types() {
    Map<Lexeme, Integer> types = new EnumMap<>(Lexeme.class);
    for (int type = 1; type <= PlumblineLexer.VOCABULARY.getMaxTokenType(); type++) {
      String name = PlumblineLexer.VOCABULARY.getSymbolicName(type);
      boolean hidden = name.equals("COMMENT") || name.equals("SPACE") || name.equals("RUN");
      if (!hidden && !name.equals("FILLER")) {
        types.put(Lexeme.valueOf(name), type);
      }
    }
    return types;
  }
}
