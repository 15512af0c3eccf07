package dev.plumbline.core.message;

import java.util.Arrays;

/** What somebody else wrote, made fit to be repeated to a reader. */
public final class Legible {

  private static final int LONGEST = 80;

  private Legible() {}

  /**
   * Whether {@code text} holds nothing that acts on what shows it: no control characters but line
   * ends and tabs, no marks that turn the direction of writing, no halves of characters.
   */
  public static boolean isLegible(String text) {
    return text.codePoints().noneMatch(Legible::acts);
  }

  private static boolean acts(int point) {
    boolean plain = point == '\n' || point == '\r' || point == '\t';
    boolean turns = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return (Character.isISOControl(point) && !plain) || turns || half;
  }

  /** The beginning of {@code text}, on one line, with a sign for each character that acts. */
  public static String brief(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .map(point -> acts(point) ? 0xFFFD : Character.isWhitespace(point) ? ' ' : point)
        .forEach(shown::appendCodePoint);
    return text.codePointCount(0, text.length()) > LONGEST
        ? shown.append('…').toString()
        : shown.toString();
  }

  /** Arguments of a message, those that are texts made {@link #brief(String)}. */
  public static Object[] brief(Object... arguments) {
    return Arrays.stream(arguments)
        .map(each -> each instanceof String text ? brief(text) : each)
        .toArray();
  }
}
