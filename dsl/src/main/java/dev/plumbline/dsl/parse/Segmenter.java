package dev.plumbline.dsl.parse;

import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.dsl.syntax.Lexeme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Cuts a run of characters without spaces into words: the cut that leaves least unknown, then has
 * fewest words, then the longest words first. Cost is linear in the run.
 */
final class Segmenter {

  private static final int UNKNOWN_COST = 1000;
  private static final int WORD_COST = 10;
  private static final int LONGEST = 24;

  private final Keywords keywords;
  private final Set<String> terms;
  private final Map<Character, Integer> longestFrom = new HashMap<>();

  /** Knows the words of the language and the terms of {@code vocabulary}. */
  Segmenter(Keywords keywords, Vocabulary vocabulary, Set<String> declared) {
    this.keywords = keywords;
    this.terms = new HashSet<>(vocabulary.spellings());
    declared.forEach(name -> terms.add(name.toLowerCase(Locale.ROOT)));
    terms.forEach(this::note);
    keywords.spellings().forEach(this::note);
  }

  /** Whether {@code word} is a term in scope. */
  boolean isTerm(String word) {
    return terms.contains(word.toLowerCase(Locale.ROOT));
  }

  private void note(String word) {
    if (!word.isEmpty()) {
      longestFrom.merge(word.charAt(0), Math.min(word.length(), 60), Math::max);
    }
  }

  /**
   * Cuts {@code run}.
   *
   * @param run the characters, folded; all in the basic plane or unknown
   * @param offset where it begins in the file
   * @param ties told of a stretch that could be cut in two equally good ways
   */
  List<Piece> cut(String run, int offset, Consumer<Piece> ties) {
    String text = run.toLowerCase(Locale.ROOT);
    int length = text.length();
    int[] cost = new int[length + 1];
    Piece[] choice = new Piece[length];
    for (int at = length - 1; at >= 0; at--) {
      cost[at] = Integer.MAX_VALUE;
      for (Piece piece : readings(text, run, at)) {
        int total =
            cost[piece.end()]
                + (piece.is(Lexeme.UNKNOWN)
                    ? UNKNOWN_COST * (piece.end() - at)
                    : piece.is(Lexeme.TERM) ? WORD_COST - 1 : WORD_COST);
        if (total < cost[at]) {
          cost[at] = total;
          choice[at] = piece;
        }
      }
    }
    List<Piece> pieces = new ArrayList<>();
    for (int at = 0; at < length; at = choice[at].end()) {
      Piece piece = choice[at];
      Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
      if (piece.is(Lexeme.UNKNOWN) && last != null && last.is(Lexeme.UNKNOWN)) {
        pieces.set(
            pieces.size() - 1,
            new Piece(
                Lexeme.UNKNOWN,
                last.start(),
                piece.end(),
                run.substring(last.start(), piece.end())));
      } else {
        reportTie(text, piece, ties, offset);
        pieces.add(piece);
      }
    }
    return pieces.stream()
        .map(
            p ->
                new Piece(
                    p.lexeme(),
                    offset + run.codePointCount(0, p.start()),
                    offset + run.codePointCount(0, p.end()),
                    p.value(),
                    p.filler()))
        .toList();
  }

  /** Two terms that overlap, both as long: 支部委员|会 and 支部|委员会 leave the same unread. */
  private void reportTie(String text, Piece piece, Consumer<Piece> ties, int offset) {
    if (!piece.is(Lexeme.TERM) || text.charAt(piece.start()) < 0x3000) {
      return;
    }
    for (int cut = piece.start() + 1; cut < piece.end(); cut++) {
      String head = text.substring(piece.start(), cut);
      for (int end = piece.end() + 1; end <= Math.min(text.length(), cut + LONGEST); end++) {
        String tail = text.substring(cut, end);
        String rest = text.substring(piece.end(), end);
        if (terms.contains(head) && terms.contains(tail) && terms.contains(rest)) {
          ties.accept(
              new Piece(
                  Lexeme.TERM,
                  offset + piece.start(),
                  offset + end,
                  text.substring(piece.start(), piece.end())
                      + "|"
                      + rest
                      + " / "
                      + head
                      + "|"
                      + tail));
        }
      }
    }
  }

  private List<Piece> readings(String text, String run, int at) {
    List<Piece> readings = new ArrayList<>();
    char first = text.charAt(at);
    boolean latin = isLatin(first);
    boolean midWord = latin && at > 0 && isWordPart(text.charAt(at - 1));
    int longest = midWord ? 0 : longestFrom.getOrDefault(first, 0);
    for (int end = Math.min(text.length(), at + longest); end > at; end--) {
      if (latin && end < text.length() && isWordPart(text.charAt(end))) {
        continue;
      }
      String word = text.substring(at, end);
      int stop = end;
      if (terms.contains(word)) {
        readings.add(new Piece(Lexeme.TERM, at, stop, run.substring(at, stop)));
      } else if (keywords.isFiller(word)) {
        readings.add(new Piece(Lexeme.UNKNOWN, at, stop, word, true));
      } else {
        keywords.keyword(word).ifPresent(k -> readings.add(new Piece(k, at, stop, word)));
      }
    }
    if (!midWord) {
      Figures.at(text, at)
          .forEach(f -> readings.add(new Piece(f.lexeme(), at, at + f.length(), f.value())));
    }
    if (isDash(first) && at > 0 && at + 1 < text.length()) {
      readings.add(new Piece(Lexeme.TO, at, at + 1, "-"));
    }
    readings.add(
        new Piece(
            Lexeme.UNKNOWN,
            at,
            latin ? endOfWord(text, at) : at + 1,
            run.substring(at, latin ? endOfWord(text, at) : at + 1)));
    return readings;
  }

  private static int endOfWord(String text, int at) {
    int end = at + 1;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isWordPart(char c) {
    return isLatin(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '~';
  }
}
