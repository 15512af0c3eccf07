package dev.plumbline.core.ledger;

/** What may stand as an id in a ledger. */
final class LocalIds {

  private static final int LONGEST = 64;
  private static final int LONGEST_PERSON = 32;

  /** So many digits in a row may be somebody's identity or phone number. */
  private static final int IDENTITY_DIGITS = 11;

  private LocalIds() {}

  /** Letters and digits, then also dots, slashes, dashes and underlines; at most 64. */
  static boolean isId(String text) {
    int length = 0;
    for (int at = 0; at < text.length(); length++) {
      int point = text.codePointAt(at);
      boolean mark = point == '.' || point == '_' || point == '/' || point == '-';
      if (!isLetterOrNumber(point) && !(mark && at > 0)) {
        return false;
      }
      at += Character.charCount(point);
    }
    return length > 0 && length <= LONGEST && !hasIdentity(text);
  }

  private static boolean isLetterOrNumber(int point) {
    if (point < 0x80) {
      return isAsciiLetter(point) || (point >= '0' && point <= '9');
    }
    return switch (Character.getType(point)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(point);
    };
  }

  private static boolean isAsciiLetter(int point) {
    return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
  }

  /** A Latin letter, then letters, digits, dashes and underlines; at most 32. */
  static boolean isPerson(String text) {
    if (text.isEmpty() || text.length() > LONGEST_PERSON || !isAsciiLetter(text.charAt(0))) {
      return false;
    }
    for (int at = 1; at < text.length(); at++) {
      char each = text.charAt(at);
      boolean digit = each >= '0' && each <= '9';
      if (!isAsciiLetter(each) && !digit && each != '_' && each != '-') {
        return false;
      }
    }
    return !hasIdentity(text);
  }

  private static boolean hasIdentity(String text) {
    int digits = 0;
    for (int at = 0; at < text.length() && digits < IDENTITY_DIGITS; at++) {
      char each = text.charAt(at);
      digits = each >= '0' && each <= '9' ? digits + 1 : 0;
    }
    return digits == IDENTITY_DIGITS;
  }
}
