package dev.plumbline.core.ledger;

import java.util.ArrayList;
import java.util.List;

/** Lists as people write them in one cell: parted by commas, semicolons or line ends. */
final class Listed {

  private Listed() {}

  /** The parts that are not blank, without the space around what parts them. */
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || parts(text.charAt(at))) {
        add(text, from, at, parts);
        from = at + 1;
      }
    }
    return parts;
  }

  private static void add(String text, int from, int to, List<String> parts) {
    int first = from;
    int beyond = to;
    while (from > 0 && first < beyond && isSpace(text.charAt(first))) {
      first++;
    }
    while (to < text.length() && first < beyond && isSpace(text.charAt(beyond - 1))) {
      beyond--;
    }
    String part = text.substring(first, beyond);
    if (!part.isBlank()) {
      parts.add(part);
    }
  }

  private static boolean parts(char each) {
    return switch (each) {
      case ',', '，', '、', ';', '；', '\n' -> true;
      default -> false;
    };
  }

  private static boolean isSpace(char each) {
    return each == ' ' || (each >= '\t' && each <= '\r');
  }
}
