package dev.plumbline.dsl;

/**
 * How much the compiler takes on before it says so and stops.
 *
 * @param characters the longest text, in code points
 * @param words the most words in one text
 * @param depth the deepest blocks or parentheses
 * @param errors the most diagnostics shown; the rest are counted
 */
public record Limits(int characters, int words, int depth, int errors) {

  /** Enough for any real standard: ten thousand duties and more. */
  public static final Limits USUAL = new Limits(4_000_000, 1_000_000, 40, 50);
}
