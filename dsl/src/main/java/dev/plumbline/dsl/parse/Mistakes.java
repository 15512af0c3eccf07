package dev.plumbline.dsl.parse;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.message.Nearest;
import dev.plumbline.core.source.Fix;
import dev.plumbline.core.source.Span;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says what is wrong with a line in the words of its author: one cause, one complaint. */
final class Mistakes {

  private static final int LONGEST_SHOWN = 100;
  private static final int SHOWN_OF_A_LONG_ONE = 20;

  private static final int MOST_LISTED = 6;
  private static final Set<Lexeme> NAMES = EnumSet.of(Lexeme.TERM, Lexeme.QUOTED_NAME, Lexeme.NAME);

  private final Complaints complaints;
  private final Collection<String> known;
  private final Questions questions;

  Mistakes(Complaints complaints, Collection<String> known) {
    this.complaints = complaints;
    this.known = known;
    this.questions = new Questions(complaints);
  }

  /** Whether the line holds words or signs nobody can read; says so if it does. */
  boolean unreadable(List<Word> words) {
    boolean bad = false;
    for (int i = 0; i < words.size() && !bad; i++) {
      bad = unreadable(words, i);
    }
    return bad;
  }

  private boolean unreadable(List<Word> words, int i) {
    Word word = words.get(i);
    switch (word.lexeme()) {
      case UNKNOWN -> unknown(words, i);
      case UNCLOSED ->
          complaints.error(
              "UNCLOSED_QUOTE",
              word.span(),
              List.of(
                  complaints.fix(
                      "fix.close",
                      Fix.Confidence.LIKELY,
                      end(word.span()),
                      word.text().startsWith("「") ? "」" : "\"")));
      case OTHER_CHARACTER, COLON ->
          complaints.error(
              "STRANGE_SIGN",
              word.span(),
              List.of(complaints.fix("fix.remove", Fix.Confidence.LIKELY, word.span(), "")),
              word.text());
      case DATE -> {
        if (Figures.date(word.value()).isPresent()) {
          return false;
        }
        complaints.error("NO_SUCH_DAY", word.span(), List.of(), word.text());
      }
      case MONTH_DAY -> {
        if (Figures.monthDay(word.value()).isPresent()) {
          return false;
        }
        complaints.error("NO_SUCH_DAY", word.span(), List.of(), word.text());
      }
      default -> {
        return questions.asks(words, i);
      }
    }
    return true;
  }

  private void unknown(List<Word> words, int i) {
    Word word = words.get(i);
    List<String> near = Nearest.to(word.text(), known);
    List<Fix> fixes =
        near.stream()
            .map(each -> complaints.fix("fix.replace", Fix.Confidence.LIKELY, word.span(), each))
            .toList();
    if (near.isEmpty()) {
      complaints.error("UNKNOWN_WORD", word.span(), fixes, shown(word));
    } else {
      complaints.error("UNKNOWN_TERM", word.span(), fixes, shown(word), List.copyOf(near));
    }
  }

  /**
   * Says why the line stopped making sense at word {@code at}; past the last word, that it ends.
   */
  void explain(List<Word> words, int at, Expected expected) {
    boolean zh = words.stream().anyMatch(word -> word.text().codePointAt(0) > 0x2E80);
    Message may = complaints.phrase("may-be", listed(expected, zh));
    if (at >= words.size()) {
      Word last = words.get(words.size() - 1);
      complaints.error("LINE_UNFINISHED", end(last.span()), List.of(), last.text(), may);
      return;
    }
    Word word = words.get(at);
    boolean first = at == 0;
    if (word.is(Lexeme.COMPARE)) {
      complaints.error("COMPARE_OUTSIDE_CONDITION", word.span(), List.of(), word.text());
    } else if (first) {
      complaints.error("LINE_START", word.span(), List.of(), word.text());
    } else {
      complaints.error(
          "NOT_HERE", word.span(), List.of(), word.text(), words.get(at - 1).text(), may);
    }
  }

  private List<Object> listed(Expected expected, boolean zh) {
    List<Object> listed = new ArrayList<>();
    if (expected.lexemes().stream().anyMatch(NAMES::contains)) {
      listed.add(complaints.phrase("a-term"));
    }
    if (expected.lexemes().contains(Lexeme.NUMBER)) {
      listed.add(complaints.phrase("a-number"));
    }
    if (expected.lexemes().contains(Lexeme.STRING)) {
      listed.add(complaints.phrase("a-quoted-text"));
    }
    if (expected.lexemes().contains(Lexeme.DATE)) {
      listed.add(complaints.phrase("a-date"));
    }
    for (Lexeme lexeme : expected.lexemes()) {
      Keywords.TABLE
          .canonical(lexeme, zh)
          .filter(word -> listed.size() < MOST_LISTED)
          .ifPresent(word -> listed.add(zh ? word : word.toLowerCase(Locale.ROOT)));
    }
    if (listed.isEmpty()) {
      listed.add(complaints.phrase("line-end"));
    }
    return listed;
  }

  static Span end(Span span) {
    int width = span.end() - span.start();
    return new Span(span.source(), span.end(), span.end(), span.line(), span.column() + width);
  }

  /** A word as a message shows it: of one without an end, the beginning. */
  private static String shown(Word word) {
    String text = word.text();
    return text.length() > LONGEST_SHOWN
        ? text.substring(0, text.offsetByCodePoints(0, SHOWN_OF_A_LONG_ONE)) + "…"
        : text;
  }
}
