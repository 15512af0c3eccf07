package dev.plumbline.dsl.parse;

import dev.plumbline.core.source.Fix;
import dev.plumbline.core.source.Span;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that officials write and that have more than one reading, or no number at all: asked about,
 * each with the sentences it may mean, never guessed.
 */
final class Questions {

  private static final Map<Lexeme, String> CODES =
      Map.ofEntries(
          Map.entry(Lexeme.VAGUE_TIME, "VAGUE_TIME"),
          Map.entry(Lexeme.YEAR_ENDING, "VAGUE_TIME"),
          Map.entry(Lexeme.VAGUE_OFTEN, "VAGUE_WORD"),
          Map.entry(Lexeme.VAGUE_NUMBER, "VAGUE_NUMBER"),
          Map.entry(Lexeme.VAGUE_CONDITION, "VAGUE_CONDITION"),
          Map.entry(Lexeme.VAGUE_PAIRS, "VAGUE_PAIRS"),
          Map.entry(Lexeme.VAGUE_VETO, "VAGUE_VETO"),
          Map.entry(Lexeme.VAGUE_SHARE, "VAGUE_SHARE"),
          Map.entry(Lexeme.VAGUE_FOLLOWS, "VAGUE_FOLLOWS"),
          Map.entry(Lexeme.VAGUE_ABSENT, "VAGUE_ABSENT"),
          Map.entry(Lexeme.FIRST_WEEK, "VAGUE_WEEK"));

  /** What each word is most often meant to say, Chinese and English by turns. */
  private static final Map<String, List<String>> READINGS =
      Map.ofEntries(
          Map.entry("年底", List.of("12月", "第四季度", "12月31日前")),
          Map.entry("年末", List.of("12月", "第四季度", "12月31日前")),
          Map.entry("年初", List.of("1月", "第一季度", "1月31日前")),
          Map.entry("次年初", List.of("自12月1日至1月31日")),
          Map.entry("年底或次年初", List.of("自12月1日至1月31日")),
          Map.entry("年中", List.of("6月", "6月、7月")),
          Map.entry("季度末", List.of("3月、6月、9月、12月")),
          Map.entry("季末", List.of("3月、6月、9月、12月")),
          Map.entry("月底", List.of("最后一天")),
          Map.entry("月初", List.of("1日")),
          Map.entry("前后", List.of("自6月24日至7月8日")),
          Map.entry("year-end", List.of("in December", "in Q4", "by 12-31")),
          Map.entry("year-start", List.of("in January", "by 01-31")),
          Map.entry("mid-year", List.of("in June", "in June, July")),
          Map.entry("quarter-end", List.of("in March, June, September, December")),
          Map.entry("around", List.of("from 06-24 to 07-08")),
          Map.entry("定期", List.of("每季度", "每月", "每半年", "每年")),
          Map.entry("不定期", List.of("每年", "可")),
          Map.entry("适时", List.of("每年", "可")),
          Map.entry("经常", List.of("每月", "每季度")),
          Map.entry("经常性", List.of("每月", "每季度")),
          Map.entry("常态化", List.of("每月", "每季度")),
          Map.entry("regularly", List.of("every quarter", "every month", "every year")),
          Map.entry("periodically", List.of("every quarter", "every year")),
          Map.entry("often", List.of("every month", "every quarter")),
          Map.entry("第一周", List.of("第一个")),
          Map.entry("第二周", List.of("第二个")),
          Map.entry("第三周", List.of("第三个")),
          Map.entry("第四周", List.of("第四个")),
          Map.entry("first week", List.of("first")),
          Map.entry("实行否决", List.of("一票否决 事项", "一票否决 章", "一票否决 等次")),
          Map.entry("予以否决", List.of("一票否决 事项", "一票否决 章", "一票否决 等次")),
          Map.entry("取消资格", List.of("一票否决 等次")),
          Map.entry("清零", List.of("一票否决 事项", "一票否决 章")),
          Map.entry("disqualified", List.of("veto items", "veto section", "veto grade")),
          Map.entry("不涉及不扣分", List.of("无此项的按满分计", "重新分摊 是")),
          Map.entry("不涉及的不扣分", List.of("无此项的按满分计", "重新分摊 是")),
          Map.entry(
              "not applicable not deducted", List.of("not applicable counts full", "reshare yes")),
          Map.entry("参照", List.of("依据")),
          Map.entry("参照执行", List.of("依据")),
          Map.entry("by reference to", List.of("extends")));

  private static final Set<Lexeme> ROUNDED = EnumSet.of(Lexeme.PERCENTAGE_POINT, Lexeme.MONEY);
  private static final Set<Lexeme> PARTS =
      EnumSet.of(Lexeme.WHOLE_STEPS, Lexeme.PART_STEPS, Lexeme.IN_PROPORTION);

  private final Complaints complaints;

  Questions(Complaints complaints) {
    this.complaints = complaints;
  }

  /** Asks what word {@code i} of the line means, if that has to be asked. */
  boolean asks(List<Word> words, int i) {
    Word word = words.get(i);
    return switch (word.lexeme()) {
      case EVERY -> months(words, i);
      case EVERY_OTHER_YEAR -> false;
      case HALF_MONTH -> halfMonth(words, i);
      case ANNOUNCED -> notice(words, i);
      case EACH_SHORT, EACH_OVER -> partSteps(words, i);
      default -> vague(words, i);
    };
  }

  private boolean vague(List<Word> words, int i) {
    Word word = words.get(i);
    String code = CODES.get(word.lexeme());
    boolean halfAndEnd = word.is(Lexeme.YEAR_ENDING) && i > 1 && is(words, i - 2, Lexeme.HALF_YEAR);
    if (code == null || halfAndEnd) {
      return false;
    }
    // “七一”前后 is one word of time.
    Span span =
        is(words, i - 1, Lexeme.STRING) ? words.get(i - 1).span().to(word.span()) : word.span();
    List<Fix> fixes =
        READINGS.getOrDefault(word.value(), List.of()).stream()
            .map(each -> complaints.fix("fix.reading", Fix.Confidence.LIKELY, span, each))
            .toList();
    complaints.error(code, span, fixes, word.text());
    return true;
  }

  /** 每三个月 may mean a quarter of the calendar, or never more than three months between two. */
  private boolean months(List<Word> words, int i) {
    boolean months = is(words, i + 1, Lexeme.NUMBER) && is(words, i + 2, Lexeme.MONTH);
    if (!months || words.get(i + 1).value().equals("1")) {
      return false;
    }
    Word every = words.get(i);
    String number = words.get(i + 1).value();
    Span span = every.span().to(words.get(i + 2).span());
    boolean zh = chinese(every);
    List<Fix> fixes = new ArrayList<>();
    String calendar =
        switch (number) {
          case "3" -> zh ? "每季度" : "every quarter";
          case "6" -> zh ? "每半年" : "every half-year";
          case "12" -> zh ? "每年" : "every year";
          default -> zh ? "每" + number + "个日历月" : "every " + number + " calendar-months";
        };
    fixes.add(complaints.fix("fix.calendar", Fix.Confidence.LIKELY, span, calendar));
    String gap = zh ? "间隔不超过" + number + "个月" : "at most " + number + " months apart";
    fixes.add(complaints.fix("fix.gap", Fix.Confidence.LIKELY, span, gap));
    complaints.error("AMBIGUOUS_PERIOD", span, fixes, number);
    return true;
  }

  /** 半月一次 may mean the halves of the calendar month, or a fortnight. */
  private boolean halfMonth(List<Word> words, int i) {
    boolean said = is(words, i - 1, Lexeme.EVERY) || is(words, i - 1, Lexeme.NUMBER);
    if (said) {
      return false;
    }
    Word word = words.get(i);
    boolean zh = chinese(word);
    complaints.error(
        "AMBIGUOUS_FORTNIGHT",
        word.span(),
        List.of(
            complaints.fix(
                "fix.calendar",
                Fix.Confidence.LIKELY,
                word.span(),
                zh ? "每半月" : "every half-month"),
            complaints.fix(
                "fix.gap",
                Fix.Confidence.LIKELY,
                word.span(),
                zh ? "间隔不超过14天" : "at most 14 days apart")));
    return true;
  }

  /** 会前提前三天通知: days of the calendar, or days worked? */
  private boolean notice(List<Word> words, int i) {
    int number = is(words, i + 1, Lexeme.AHEAD) ? i + 2 : i + 1;
    Optional<Word> day = at(words, number + 1).filter(word -> word.is(Lexeme.DAY));
    if (day.isEmpty() || !is(words, number, Lexeme.NUMBER)) {
      return false;
    }
    boolean zh = chinese(day.get());
    complaints.error(
        "AMBIGUOUS_DAYS",
        day.get().span(),
        List.of(
            complaints.fix(
                "fix.reading",
                Fix.Confidence.LIKELY,
                day.get().span(),
                zh ? "个自然日" : "calendar-days"),
            complaints.fix(
                "fix.reading",
                Fix.Confidence.LIKELY,
                day.get().span(),
                zh ? "个工作日" : "working-days")));
    return true;
  }

  /** 每低1个百分点扣2分: does half a point lose one, two or nothing? */
  private boolean partSteps(List<Word> words, int i) {
    boolean rounded = at(words, i + 2).filter(word -> ROUNDED.contains(word.lexeme())).isPresent();
    boolean settled =
        words.subList(i, words.size()).stream().anyMatch(word -> PARTS.contains(word.lexeme()));
    if (!rounded || settled) {
      return false;
    }
    int last = i;
    while (last + 1 < words.size() && !words.get(last).is(Lexeme.POINTS)) {
      last++;
    }
    Span span = words.get(i).span().to(words.get(last).span());
    boolean zh = chinese(words.get(i));
    Span end = Mistakes.end(words.get(last).span());
    List<Fix> fixes = new ArrayList<>();
    for (String reading :
        zh
            ? List.of("，不足的不计", "，不足的按1个计", "，按比例")
            : List.of(", whole steps only", ", part steps count", ", in proportion")) {
      fixes.add(complaints.fix("fix.reading", Fix.Confidence.LIKELY, end, reading));
    }
    complaints.error("AMBIGUOUS_STEPS", span, fixes);
    return true;
  }

  static boolean chinese(Word word) {
    return word.text().codePointAt(0) > 0x2E80;
  }

  private static boolean is(List<Word> words, int i, Lexeme lexeme) {
    return at(words, i).filter(word -> word.is(lexeme)).isPresent();
  }

  private static Optional<Word> at(List<Word> words, int i) {
    return i >= 0 && i < words.size() ? Optional.of(words.get(i)) : Optional.empty();
  }
}
