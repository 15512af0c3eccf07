package dev.plumbline.dsl.parse;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.source.Fix;
import dev.plumbline.core.source.Span;
import dev.plumbline.dsl.Nearest;
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

  private static final int MOST_LISTED = 6;
  private static final Set<Lexeme> NAMES = EnumSet.of(Lexeme.TERM, Lexeme.QUOTED_NAME, Lexeme.NAME);

  private final Complaints complaints;
  private final Collection<String> known;

  Mistakes(Complaints complaints, Collection<String> known) {
    this.complaints = complaints;
    this.known = known;
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
      case OTHER_CHARACTER, SEMICOLON, COLON ->
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
      case EVERY -> {
        boolean months =
            i + 2 < words.size()
                && words.get(i + 1).is(Lexeme.NUMBER)
                && words.get(i + 2).is(Lexeme.MONTH);
        if (!months || words.get(i + 1).value().equals("1")) {
          return false;
        }
        everyMonths(word, words.get(i + 1), words.get(i + 2));
      }
      default -> {
        return false;
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
      complaints.error("UNKNOWN_WORD", word.span(), fixes, word.text());
    } else {
      complaints.error("UNKNOWN_TERM", word.span(), fixes, word.text(), List.copyOf(near));
    }
  }

  /** 每三个月 may mean a quarter of the calendar, or never more than three months between two. */
  private void everyMonths(Word every, Word number, Word month) {
    Span span = every.span().to(month.span());
    boolean zh = every.text().codePointAt(0) > 0x2E80;
    List<Fix> fixes = new ArrayList<>();
    String calendar =
        switch (number.value()) {
          case "3" -> zh ? "每季度" : "every quarter";
          case "6" -> zh ? "每半年" : "every half-year";
          case "12" -> zh ? "每年" : "every year";
          default -> "";
        };
    if (!calendar.isEmpty()) {
      fixes.add(complaints.fix("fix.calendar", Fix.Confidence.LIKELY, span, calendar));
    }
    String gap =
        zh ? "间隔不超过" + number.value() + "个月" : "at most " + number.value() + " months apart";
    fixes.add(complaints.fix("fix.gap", Fix.Confidence.LIKELY, span, gap));
    complaints.error("AMBIGUOUS_PERIOD", span, fixes, number.value());
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

  private static Span end(Span span) {
    int width = span.end() - span.start();
    return new Span(span.source(), span.end(), span.end(), span.line(), span.column() + width);
  }
}
