package dev.plumbline.testkit;

import dev.plumbline.core.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One thing a text says is expected of it: what follows {@code #!} on a line.
 *
 * @param line the line it stands on, from 1
 * @param text what is expected, blanks folded
 */
record Mark(int line, String text) {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]+");
  private static final Pattern DAY = Pattern.compile("as-of \\d{4}-\\d{2}-\\d{2}");

  /** Every mark of {@code source}, in order; several on a line are parted by commas. */
  static List<Mark> in(Source source) {
    List<Mark> marks = new ArrayList<>();
    for (int line = 1; line <= source.lines(); line++) {
      String text = source.line(line);
      int at = text.lastIndexOf("#!");
      if (at >= 0) {
        for (String part : text.substring(at + 2).split("[,，、]")) {
          String folded = part.strip().replaceAll("\\s+", " ");
          if (!folded.isEmpty()) {
            marks.add(new Mark(line, folded));
          }
        }
      }
    }
    return marks;
  }

  /** Whether a diagnostic is expected. */
  boolean isCode() {
    return CODE.matcher(text).matches();
  }

  /** Whether it is the day of judgement. */
  boolean isDay() {
    return DAY.matcher(text).matches();
  }
}
