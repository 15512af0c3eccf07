package dev.plumbline.core.source;

/**
 * A stretch of a text, counted in code points so that a rare Chinese character counts once.
 *
 * @param source the name of the text, as a reader knows it: a file name or {@code plugin:hospital}
 * @param start the first code point, from 0
 * @param end one past the last code point, at least {@code start}
 * @param line the line of {@code start}, from 1
 * @param column the column of {@code start} in code points, from 1
 */
public record Span(String source, int start, int end, int line, int column) {

  /**
   * A stretch of a text.
   *
   * @throws IllegalArgumentException if it ends before it starts, or line or column is below 1
   */
  public Span {
    if (start < 0 || end < start || line < 1 || column < 1) {
      throw new IllegalArgumentException("no such stretch: " + start + ".." + end);
    }
  }

  /** The place as {@code file:line:column}. */
  public String place() {
    return source + ":" + line + ":" + column;
  }

  /** From the start of this span to the end of {@code last}, which must not end before it. */
  public Span to(Span last) {
    return new Span(source, start, last.end, line, column);
  }
}
