package dev.plumbline.format.pages;

import java.util.stream.Collectors;

/** Text from data without what could disturb a page: controls, lone surrogates, bidi overrides. */
final class Plain {

  /** What is shown in the place of a character that may not stand. */
  static final int STRANGE = 0xFFFD;

  private Plain() {}

  /** Whether the code point may stand in a page. */
  static boolean isPlain(int point) {
    int type = Character.getType(point);
    boolean bidi =
        (point >= 0x202A && point <= 0x202E)
            || (point >= 0x2066 && point <= 0x2069)
            || point == 0x200E
            || point == 0x200F
            || point == 0x061C;
    boolean control = type == Character.CONTROL && point != '\n' && point != '\t';
    boolean nothing =
        type == Character.SURROGATE
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR
            || (point & 0xFFFE) == 0xFFFE;
    return !bidi && !control && !nothing;
  }

  /** {@code text} on one line, with {@link #STRANGE} for what may not stand. */
  static String line(String text) {
    return text.replaceAll("\\R", " ")
        .codePoints()
        .map(point -> isPlain(point) ? point : STRANGE)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
