package dev.plumbline.dsl.parse;

import dev.plumbline.core.source.Fix;
import dev.plumbline.core.source.Source;
import dev.plumbline.dsl.Limits;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Line;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the lines and blocks of a file by its line ends and braces alone. */
final class LineTree {

  /** Braces after these stay in their line. */
  private static final Set<Lexeme> INLINE =
      EnumSet.of(Lexeme.CALENDAR, Lexeme.RELAXES, Lexeme.TIGHTENS);

  private final List<Word> words;
  private final Complaints complaints;
  private final LineReader reader;
  private final Limits limits;
  private int at;

  LineTree(
      List<Word> words,
      Source source,
      Limits limits,
      Complaints complaints,
      Collection<String> known) {
    this.words = words;
    this.complaints = complaints;
    this.limits = limits;
    this.reader = new LineReader(source, complaints, known);
  }

  /** Every line of the file, each read. */
  List<Line> lines() {
    List<Line> lines = block(LineReader.Place.FILE, 0);
    while (at < words.size()) {
      Word extra = words.get(at++);
      complaints.error(
          "EXTRA_BRACE",
          extra.span(),
          List.of(complaints.fix("fix.remove", Fix.Confidence.LIKELY, extra.span(), "")));
      lines.addAll(block(LineReader.Place.FILE, 0));
    }
    return lines;
  }

  private List<Line> block(LineReader.Place place, int depth) {
    List<Line> lines = new ArrayList<>();
    while (at < words.size() && !words.get(at).is(Lexeme.RBRACE)) {
      if (words.get(at).is(Lexeme.NEWLINE)) {
        at++;
      } else {
        lines.add(line(place, depth));
      }
    }
    return lines;
  }

  private Line line(LineReader.Place place, int depth) {
    List<Word> head = new ArrayList<>();
    int parentheses = 0;
    while (at < words.size()) {
      Word word = words.get(at);
      boolean joined = parentheses > 0 || endsInComma(head);
      if (word.is(Lexeme.NEWLINE) && !joined) {
        break;
      } else if (word.is(Lexeme.LBRACE) && opensBlock(head)) {
        return withBlock(head, place, depth);
      } else if (word.is(Lexeme.RBRACE) && !openInline(head)) {
        break;
      } else if (!word.is(Lexeme.NEWLINE)) {
        parentheses += word.is(Lexeme.LPAREN) ? 1 : word.is(Lexeme.RPAREN) ? -1 : 0;
        head.add(word);
      }
      at++;
    }
    return new Line(
        head, reader.read(head, place, limits), Optional.empty(), List.of(), Optional.empty());
  }

  private Line withBlock(List<Word> head, LineReader.Place place, int depth) {
    Word opening = words.get(at++);
    Optional<Node> form = reader.read(head, place, limits);
    if (depth >= limits.depth()) {
      complaints.error("TOO_DEEP", opening.span(), List.of(), limits.depth());
      at = words.size();
      return new Line(head, form, Optional.of(opening), List.of(), Optional.empty());
    }
    List<Line> lines = block(LineReader.Place.inside(head), depth + 1);
    Optional<Word> closing = Optional.empty();
    if (at < words.size()) {
      closing = Optional.of(words.get(at++));
    } else {
      complaints.error("MISSING_BRACE", opening.span(), List.of());
    }
    return new Line(head, form, Optional.of(opening), lines, closing);
  }

  private static boolean endsInComma(List<Word> head) {
    return !head.isEmpty() && head.get(head.size() - 1).is(Lexeme.COMMA);
  }

  private boolean opensBlock(List<Word> head) {
    return head.isEmpty() || !INLINE.contains(head.get(0).lexeme()) || !closesOnThisLine();
  }

  private boolean closesOnThisLine() {
    for (int i = at; i < words.size() && !words.get(i).is(Lexeme.NEWLINE); i++) {
      if (words.get(i).is(Lexeme.RBRACE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean openInline(List<Word> head) {
    long open = head.stream().filter(word -> word.is(Lexeme.LBRACE)).count();
    return open > head.stream().filter(word -> word.is(Lexeme.RBRACE)).count();
  }
}
