package dev.plumbline.format.pages;

import java.util.ArrayList;
import java.util.List;

/** Markdown being written; what comes from data stays text. Not thread-safe. */
final class Markdown {

  private final StringBuilder out = new StringBuilder();

  /** {@code text} on one line, with nothing in it that Markdown or HTML would read as markup. */
  static String text(String text) {
    StringBuilder escaped = new StringBuilder();
    Plain.line(text)
        .strip()
        .codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default -> {
                  if (isMarkup(point)) {
                    escaped.append('\\');
                  }
                  escaped.appendCodePoint(point);
                }
              }
            });
    return unlinked(escaped.toString());
  }

  private static boolean isMarkup(int point) {
    return point < 128 && "\\`*_{}[]#|~".indexOf(point) >= 0;
  }

  /** Addresses that many readers would turn into links by themselves. */
  private static String unlinked(String text) {
    return text.replace("://", "&#58;//").replace("www.", "www&#46;").replace("@", "&#64;");
  }

  Markdown heading(int level, String text) {
    out.append("#".repeat(level)).append(' ').append(text(text)).append("\n\n");
    return this;
  }

  Markdown paragraph(String text) {
    out.append(lineStart(text(text))).append("\n\n");
    return this;
  }

  /** A line of a list, {@code depth} levels in. */
  Markdown point(int depth, String text) {
    out.append("  ".repeat(depth)).append("- ").append(lineStart(text(text))).append('\n');
    return this;
  }

  Markdown strong(int depth, String text) {
    out.append("  ".repeat(depth)).append("- **").append(text(text)).append("**\n");
    return this;
  }

  Markdown end() {
    out.append('\n');
    return this;
  }

  Markdown table(List<String> headings, List<List<String>> rows) {
    row(headings);
    out.append("|").append(" --- |".repeat(headings.size())).append('\n');
    rows.forEach(this::row);
    out.append('\n');
    return this;
  }

  private void row(List<String> cells) {
    List<String> texts = new ArrayList<>();
    cells.forEach(cell -> texts.add(text(cell)));
    out.append("| ").append(String.join(" | ", texts)).append(" |\n");
  }

  /** At the start of a line a number, a plus or a dash would begin a list. */
  private static String lineStart(String text) {
    return text.replaceFirst("^(\\d+)([.)])", "$1\\\\$2").replaceFirst("^([-+=])", "\\\\$1");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
