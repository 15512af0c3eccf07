package dev.plumbline.dsl.parse;

import dev.plumbline.dsl.syntax.Lexeme;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises numbers, dates and named months where they begin, in figures or Chinese numerals. */
final class Figures {

  private static final String N = "(\\d{1,2}|[一二三四五六七八九十廿]{1,3})";
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?(%?)");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
  private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{2})(?![-\\d])");
  private static final Pattern ISO_PART = Pattern.compile("(\\d{4})-([QqHh])([1-4])(?!\\d)");
  private static final Pattern MONTH_DAY = Pattern.compile("(\\d{2})-(\\d{2})(?![-\\d])");
  private static final Pattern ZH_DATE = Pattern.compile("(\\d{4})年" + N + "月" + N + "[日号]");
  private static final Pattern ZH_MONTH_DAY = Pattern.compile(N + "月" + N + "[日号]");
  private static final Pattern ZH_YEAR_MONTH = Pattern.compile("(\\d{4})年" + N + "月份?");
  private static final Pattern ZH_MONTH = Pattern.compile(N + "月份?");
  private static final Pattern ZH_QUARTER = Pattern.compile("第?([一二三四1-4])季度");
  private static final Pattern ZH_YEAR_PART =
      Pattern.compile("(\\d{4})年(?:第?([一二三四1-4])季度|([上下])半年)");
  private static final Pattern ZH_DAY = Pattern.compile("(\\d{1,2})[日号](?!内|以内|之内|前|后)");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
  private static final Pattern EN_QUARTER = Pattern.compile("[qQ]([1-4])(?![\\w-])");
  private static final Pattern EN_WORD = Pattern.compile("[a-zA-Z]+(?![\\w.-])");
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Pattern ZH_WEEKDAY = Pattern.compile("(?:周|星期)([一二三四五六日天])(?!次)");
  private static final Pattern ZH_NTH = Pattern.compile("(?:第([一二三四五1-5])个|(最后一个))(?=周|星期)");
  private static final Pattern ZH_HALF = Pattern.compile("半(?=天|日|小时|学时|个工作日)");
  private static final Pattern FRACTION = Pattern.compile("(\\d{1,4})/(\\d{1,4})(?!\\d)");
  private static final List<String> NTHS =
      List.of("last", "", "first", "second", "third", "fourth", "fifth");
  private static final String CHINESE_DIGITS = "零一二三四五六七八九";
  private static final String BANKERS_DIGITS = "〇壹贰叁肆伍陆柒捌玖";
  private static final Pattern ZH_NUMBER = Pattern.compile("[零〇一二两三四五六七八九十百千廿卅壹贰叁肆伍陆柒捌玖拾佰仟]+");
  private static final Pattern ZH_SHARE =
      Pattern.compile("([零一二两三四五六七八九十百千]+)分之([零一二两三四五六七八九十百千]+|\\d+)");

  /** What a figure in Chinese can begin with; most characters cannot, and are not tried. */
  private static final String ZH_FIRST = "零〇一二两三四五六七八九十百千廿卅壹贰叁肆伍陆柒捌玖拾佰仟第周星最半";

  /** Something recognised. */
  record Figure(Lexeme lexeme, int length, String value) {}

  private Figures() {}

  /** Everything that can be read at {@code at}, the longest readings first of their kind. */
  static List<Figure> at(String text, int at) {
    List<Figure> found = new ArrayList<>();
    char first = text.charAt(at);
    boolean digit = first >= '0' && first <= '9';
    boolean chinese = first > 0x3000 && ZH_FIRST.indexOf(first) >= 0;
    if (digit) {
      figures(text, at, found);
    } else if (first >= 'a' && first <= 'z') {
      english(text, at, found);
    } else if (chinese) {
      chinese(text, at, found);
    }
    if (digit || chinese) {
      match(ZH_QUARTER, text, at)
          .filter(m -> first == '第' || at == 0 || text.charAt(at - 1) != '每')
          .ifPresent(
              m ->
                  found.add(
                      new Figure(
                          Lexeme.QUARTER_NAME,
                          m.group().length(),
                          String.valueOf(number(m.group(1))))));
      dates(text, at, found);
    }
    return found;
  }

  private static void english(String text, int at, List<Figure> found) {
    match(EN_QUARTER, text, at)
        .ifPresent(m -> found.add(new Figure(Lexeme.QUARTER_NAME, m.group().length(), m.group(1))));
    match(EN_WORD, text, at)
        .ifPresent(
            m -> {
              int month = MONTHS.indexOf(m.group().toLowerCase(Locale.ROOT)) + 1;
              int weekday = WEEKDAYS.indexOf(m.group().toLowerCase(Locale.ROOT)) + 1;
              int nth = m.group().isEmpty() ? -1 : NTHS.indexOf(m.group().toLowerCase(Locale.ROOT));
              if (nth >= 0) {
                String value = String.valueOf(nth - 1);
                found.add(new Figure(Lexeme.NTH, m.group().length(), value));
              } else if (month > 0) {
                found.add(new Figure(Lexeme.MONTH_NAME, m.group().length(), String.valueOf(month)));
              } else if (weekday > 0) {
                found.add(new Figure(Lexeme.WEEKDAY, m.group().length(), String.valueOf(weekday)));
              }
            });
  }

  private static void figures(String text, int at, List<Figure> found) {
    match(NUMBER, text, at)
        .ifPresent(
            m -> {
              boolean percent = !m.group(2).isEmpty();
              String digits = percent ? m.group().substring(0, m.group().length() - 1) : m.group();
              String value = percent ? share(digits) : digits;
              found.add(
                  new Figure(percent ? Lexeme.PERCENT : Lexeme.NUMBER, m.group().length(), value));
            });
    match(FRACTION, text, at)
        .filter(m -> Integer.parseInt(m.group(2)) > 0)
        .ifPresent(
            m -> {
              String value = share(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
              found.add(new Figure(Lexeme.PERCENT, m.group().length(), value));
            });
    match(ISO, text, at).ifPresent(m -> date(m, found));
    match(ISO_PART, text, at)
        .ifPresent(
            m -> {
              boolean quarter = m.group(2).equalsIgnoreCase("q");
              if (quarter || Integer.parseInt(m.group(3)) <= 2) {
                found.add(
                    new Figure(
                        quarter ? Lexeme.YEAR_QUARTER : Lexeme.YEAR_HALF,
                        m.group().length(),
                        m.group().toUpperCase(Locale.ROOT)));
              }
            });
    match(ISO_MONTH, text, at)
        .ifPresent(m -> found.add(new Figure(Lexeme.YEAR_MONTH, m.group().length(), m.group())));
    match(MONTH_DAY, text, at).ifPresent(m -> monthDay(m, found));
    match(ORDINAL, text, at)
        .ifPresent(m -> found.add(new Figure(Lexeme.DAY_OF_MONTH, m.group().length(), m.group(1))));
    match(ZH_DAY, text, at)
        .ifPresent(m -> found.add(new Figure(Lexeme.DAY_OF_MONTH, m.group().length(), m.group(1))));
  }

  private static void dates(String text, int at, List<Figure> found) {
    match(ZH_DATE, text, at).ifPresent(m -> date(m, found));
    match(ZH_MONTH_DAY, text, at).ifPresent(m -> monthDay(m, found));
    match(ZH_YEAR_PART, text, at)
        .ifPresent(
            m -> {
              boolean quarter = m.group(2) != null;
              String part =
                  quarter ? "-Q" + number(m.group(2)) : m.group(3).equals("上") ? "-H1" : "-H2";
              found.add(
                  new Figure(
                      quarter ? Lexeme.YEAR_QUARTER : Lexeme.YEAR_HALF,
                      m.group().length(),
                      m.group(1) + part));
            });
    match(ZH_YEAR_MONTH, text, at)
        .ifPresent(
            m -> {
              String value = m.group(1) + "-" + two(number(m.group(2)));
              found.add(new Figure(Lexeme.YEAR_MONTH, m.group().length(), value));
            });
    match(ZH_MONTH, text, at)
        .ifPresent(
            m -> {
              int month = number(m.group(1));
              if (month >= 1 && month <= 12) {
                found.add(new Figure(Lexeme.MONTH_NAME, m.group().length(), String.valueOf(month)));
              }
            });
  }

  private static void chinese(String text, int at, List<Figure> found) {
    match(ZH_SHARE, text, at)
        .ifPresent(
            m ->
                found.add(
                    new Figure(
                        Lexeme.PERCENT,
                        m.group().length(),
                        share(number(m.group(2)), number(m.group(1))))));
    match(ZH_NUMBER, text, at)
        .ifPresent(
            m ->
                found.add(
                    new Figure(
                        Lexeme.NUMBER, m.group().length(), String.valueOf(number(m.group())))));
    match(ZH_WEEKDAY, text, at)
        .ifPresent(
            m ->
                found.add(
                    new Figure(
                        Lexeme.WEEKDAY,
                        m.group().length(),
                        String.valueOf(Math.min("一二三四五六日天".indexOf(m.group(1)) + 1, 7)))));
    if (text.startsWith("一半", at) || text.startsWith("半数", at)) {
      found.add(new Figure(Lexeme.PERCENT, 2, "0.5"));
    }
    match(ZH_HALF, text, at).ifPresent(m -> found.add(new Figure(Lexeme.NUMBER, 1, "0.5")));
    match(ZH_NTH, text, at)
        .ifPresent(
            m ->
                found.add(
                    new Figure(
                        Lexeme.NTH,
                        m.group().length(),
                        m.group(2) != null ? "-1" : String.valueOf(number(m.group(1))))));
  }

  private static void date(Matcher m, List<Figure> found) {
    int year = Integer.parseInt(m.group(1));
    String value = year + "-" + two(number(m.group(2))) + "-" + two(number(m.group(3)));
    found.add(new Figure(Lexeme.DATE, m.group().length(), value));
  }

  private static void monthDay(Matcher m, List<Figure> found) {
    String value = two(number(m.group(1))) + "-" + two(number(m.group(2)));
    found.add(new Figure(Lexeme.MONTH_DAY, m.group().length(), value));
  }

  /** The date {@code value} names, if there is such a day. */
  static Optional<LocalDate> date(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  /** The day of the year {@code value} names, if there is one. */
  static Optional<MonthDay> monthDay(String value) {
    try {
      return Optional.of(MonthDay.parse("--" + value));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static Optional<Matcher> match(Pattern pattern, String text, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }

  private static String share(String percent) {
    return new BigDecimal(percent).movePointLeft(2).toPlainString();
  }

  /** As exact as the checker divides, so that exactly two thirds are two thirds. */
  private static String share(int part, int whole) {
    return BigDecimal.valueOf(part)
        .divide(BigDecimal.valueOf(Math.max(whole, 1)), MathContext.DECIMAL128)
        .toPlainString();
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  /** The value of figures or Chinese numerals below ten thousand. */
  static int number(String numeral) {
    if (numeral.charAt(0) <= '9') {
      return Integer.parseInt(numeral);
    }
    int total = 0;
    int digit = 0;
    for (int i = 0; i < numeral.length(); i++) {
      char c = numeral.charAt(i);
      int unit =
          switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            case '廿' -> 20;
            case '卅' -> 30;
            default -> 0;
          };
      if (unit == 20 || unit == 30) {
        total += unit;
      } else if (unit > 0) {
        total += Math.max(digit, 1) * unit;
        digit = 0;
      } else {
        int plain = CHINESE_DIGITS.indexOf(c == '两' ? '二' : c);
        digit = digit * 10 + Math.max(Math.max(plain, BANKERS_DIGITS.indexOf(c)), 0);
      }
    }
    return total + digit;
  }
}
