package dev.plumbline.format.pages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * HTML being written. What comes from data goes through {@link #text} or an attribute's value and
 * is escaped there; tags and the names of attributes are our own. Not thread-safe.
 */
final class Html {

  private static final Set<String> INLINE =
      Set.of("a", "b", "bdi", "i", "span", "strong", "small", "svg", "use", "time", "code", "abbr");

  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes are names and values in turn. */
  Html open(String tag, String... attributes) {
    start(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Closes the element opened last. */
  Html close() {
    String tag = open.pop();
    out.append("</").append(tag).append('>');
    if (!INLINE.contains(tag)) {
      out.append('\n');
    }
    return this;
  }

  /** An element that holds this text and nothing else. */
  Html leaf(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** An element that can hold nothing. */
  Html empty(String tag, String... attributes) {
    start(tag, attributes);
    out.append('\n');
    return this;
  }

  /** Text, which stays text whatever is in it. */
  Html text(String text) {
    escape(text);
    return this;
  }

  /** Our own markup, never anything that came from data. */
  Html ours(String markup) {
    out.append(markup);
    return this;
  }

  private void start(String tag, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalStateException("an attribute of " + tag + " lacks its value");
    }
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
  }

  private void escape(String text) {
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(Plain.isPlain(point) ? point : Plain.STRANGE);
              }
            });
  }

  /** All that was written; every element must be closed. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("elements left open: " + open);
    }
    return out.toString();
  }
}
