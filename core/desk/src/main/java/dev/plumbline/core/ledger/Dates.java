package dev.plumbline.core.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them in tables. */
final class Dates {

  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?");

  private Dates() {}

  /** The day {@code text} names: 2026-03-05, 2026/3/5, 2026.3.5 or 2026年3月5日. */
  static Optional<LocalDate> parse(String text) {
    if (isIso(text)) {
      return day(text.substring(0, 4), text.substring(5, 7), text.substring(8));
    }
    Matcher matcher = WRITTEN.matcher(text.strip());
    return matcher.matches()
        ? day(matcher.group(1), matcher.group(2), matcher.group(3))
        : Optional.empty();
  }

  /** Whether it is written as machines do, which most are: {@code 2026-03-05}. */
  private static boolean isIso(String text) {
    if (text.length() != 10) {
      return false;
    }
    for (int at = 0; at < 10; at++) {
      char each = text.charAt(at);
      boolean dash = at == 4 || at == 7;
      boolean digit = each >= '0' && each <= '9';
      if (dash ? each != '-' : !digit) {
        return false;
      }
    }
    return true;
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
