package dev.plumbline.core.source;

import java.util.Arrays;

/** A text with a name, addressed in code points. Immutable and thread-safe. */
public final class Source {

  private final String name;
  private final String text;
  private final int[] points;
  private final int[] lineStarts;

  /**
   * Holds {@code text} under {@code name}.
   *
   * @param name what a reader knows it by, such as a file name
   * @param text the whole text; any line ends
   */
  public Source(String name, String text) {
    this.name = name;
    this.text = text;
    this.points = text.codePoints().toArray();
    this.lineStarts = lineStarts(points);
  }

  /** What a reader knows the text by. */
  public String name() {
    return name;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** How many code points it has. */
  public int length() {
    return points.length;
  }

  /** How many lines it has; an empty text has one. */
  public int lines() {
    return lineStarts.length;
  }

  /** The stretch from code point {@code start} to before {@code end}. */
  public Span span(int start, int end) {
    int line = lineAt(start);
    return new Span(name, start, end, line, start - lineStarts[line - 1] + 1);
  }

  /** The text of a stretch. */
  public String text(Span span) {
    return new String(points, span.start(), span.end() - span.start());
  }

  /** The text of line {@code line}, counted from 1, without its line end. */
  public String line(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : points.length;
    while (end > start && (points[end - 1] == '\n' || points[end - 1] == '\r')) {
      end--;
    }
    return new String(points, start, end - start);
  }

  /** The line of code point {@code point}, from 1. */
  public int lineAt(int point) {
    int found = Arrays.binarySearch(lineStarts, point);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private static int[] lineStarts(int[] points) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < points.length; i++) {
      boolean ends = points[i] == '\n' || (points[i] == '\r' && !(next(points, i) == '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static int next(int[] points, int i) {
    return i + 1 < points.length ? points[i + 1] : -1;
  }
}
