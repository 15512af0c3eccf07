package dev.plumbline.dsl.parse;

/** Reads full-width and typographic signs as the plain ones, one code point for one. */
final class Folding {

  private Folding() {}

  /** The code points of {@code text}, each folded; as many as there were. */
  static int[] fold(String text) {
    return text.codePoints().map(Folding::fold).toArray();
  }

  private static int fold(int point) {
    if (point >= 0xFF01 && point <= 0xFF5E) {
      return point == 0xFF5E ? '~' : point - 0xFEE0;
    }
    return switch (point) {
      case '“', '”', '„', '‟' -> '"';
      case '—', '–', '―', '−', '‐', '‑' -> '-';
      case '〜' -> '~';
      case '。' -> ';';
      case '≥', '≤' -> point;
      case '×' -> '*';
      default -> point;
    };
  }
}
