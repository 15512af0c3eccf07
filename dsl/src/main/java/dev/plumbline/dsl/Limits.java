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

  /**
   * Limits, each at least 1.
   *
   * @throws IllegalArgumentException if any is below 1
   */
  public Limits {
    if (Math.min(Math.min(characters, words), Math.min(depth, errors)) < 1) {
      throw new IllegalArgumentException("a limit is at least 1");
    }
  }

  /** These limits, with at most {@code most} diagnostics shown. */
  public Limits showing(int most) {
    return new Limits(characters, words, depth, most);
  }

  /** The wider of each limit: texts that are installed may be of the usual size in any case. */
  public Limits orWider(Limits other) {
    return new Limits(
        Math.max(characters, other.characters),
        Math.max(words, other.words),
        Math.max(depth, other.depth),
        Math.max(errors, other.errors));
  }

  /** Enough for any real standard: ten thousand duties and more. */
  public static final Limits USUAL = new Limits(4_000_000, 1_000_000, 40, 50);
}
