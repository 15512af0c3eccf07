package dev.plumbline.dsl.format;

import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Line;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.SyntaxFile;
import dev.plumbline.dsl.syntax.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lays lines out: one sentence a line, two spaces a block, comments where they stood. */
final class Layout {

  /** How a line is written. */
  enum Manner {
    /** Chinese words close together. */
    CLOSE,
    /** Every word apart. */
    SPACED,
    /** As it was. */
    VERBATIM;

    Manner next() {
      return this == CLOSE ? SPACED : VERBATIM;
    }
  }

  private static final Set<Rule> NAMING =
      EnumSet.of(Rule.SECTORS, Rule.USES, Rule.PARENTS, Rule.ACTOR);

  private final SyntaxFile file;
  private final Tongue tongue;
  private final Spelling spelling;
  private final List<Manner> manners;
  private final TreeMap<Integer, String> comments = new TreeMap<>();
  private final StringBuilder text = new StringBuilder();
  private int index;
  private int done;

  /**
   * Lays out one file.
   *
   * @param manners how each line is written, in the order of lines
   */
  Layout(SyntaxFile file, Tongue tongue, Spelling spelling, List<Manner> manners) {
    this.file = file;
    this.tongue = tongue;
    this.spelling = spelling;
    this.manners = manners;
  }

  /** The whole text, ending in one line end. */
  String text() {
    gatherComments();
    file.lines().forEach(line -> line(line, 0));
    between(Integer.MAX_VALUE, 0);
    return text.toString().stripLeading();
  }

  private void gatherComments() {
    int last = 1;
    for (Word word : file.words()) {
      comment(word.before(), word.span().line());
      last = word.span().line() + (word.is(Lexeme.NEWLINE) ? 1 : 0);
    }
    comment(file.tail(), last);
  }

  private void comment(String trivia, int line) {
    int hash = trivia.indexOf('#');
    if (hash >= 0) {
      comments.merge(line, trivia.substring(hash).strip(), (a, b) -> a + " " + b);
    }
  }

  private void line(Line line, int depth) {
    if (line.words().isEmpty() && line.opening().isEmpty()) {
      return;
    }
    Word first = line.words().isEmpty() ? line.opening().orElseThrow() : line.words().get(0);
    between(first.span().line(), depth);
    int at = index++;
    String written = written(line, manners.get(at));
    Word last = line.opening().orElseGet(() -> line.words().get(line.words().size() - 1));
    inner(first.span().line(), last.span().line(), depth);
    text.append("  ".repeat(depth)).append(written);
    boolean inlineCalendar = isCalendar(line) && line.opening().isEmpty();
    if (inlineCalendar) {
      text.append(" {\n");
      calendarParts(line, depth + 1);
      text.append("  ".repeat(depth)).append("}");
    } else if (line.opening().isPresent()) {
      text.append(written.isEmpty() ? "{" : " {");
    }
    trailing(last.span().line());
    text.append("\n");
    done = Math.max(done, last.span().line());
    if (line.opening().isPresent()) {
      line.block().forEach(inner -> line(inner, depth + 1));
      line.closing()
          .ifPresent(
              closing -> {
                between(closing.span().line(), depth + 1);
                text.append("  ".repeat(depth)).append("}");
                trailing(closing.span().line());
                text.append("\n");
                done = Math.max(done, closing.span().line());
              });
    }
  }

  /** Comments on lines of their own, and one empty line where there was at least one. */
  private void between(int line, int depth) {
    boolean gap = false;
    int at = done + 1;
    while (!comments.isEmpty() && comments.firstKey() < line) {
      Map.Entry<Integer, String> next = comments.pollFirstEntry();
      gap = next.getKey() > at;
      text.append(gap && !text.isEmpty() ? "\n" : "");
      text.append("  ".repeat(depth)).append(next.getValue()).append("\n");
      at = next.getKey() + 1;
    }
    boolean opened = text.length() > 1 && text.charAt(text.length() - 2) == '{';
    if (line != Integer.MAX_VALUE && line > at && !text.isEmpty() && !opened) {
      text.append(isClosing(line) ? "" : "\n");
    }
    done = Math.max(done, at - 1);
  }

  private boolean isClosing(int line) {
    return file.words().stream()
        .filter(word -> word.span().line() == line && !word.is(Lexeme.NEWLINE))
        .findFirst()
        .filter(word -> word.is(Lexeme.RBRACE))
        .isPresent();
  }

  /** Comments inside a sentence that ran over several lines go before it. */
  private void inner(int first, int last, int depth) {
    while (!comments.isEmpty() && comments.firstKey() >= first && comments.firstKey() < last) {
      text.append("  ".repeat(depth)).append(comments.pollFirstEntry().getValue()).append("\n");
    }
  }

  private void trailing(int line) {
    String comment = comments.remove(line);
    if (comment != null) {
      text.append("  ").append(comment);
    }
  }

  private static boolean isCalendar(Line line) {
    return line.form()
        .map(Node::only)
        .filter(node -> node.rule() == Rule.ENTRY)
        .map(Node::only)
        .filter(node -> node.rule() == Rule.CALENDAR)
        .isPresent();
  }

  private void calendarParts(Line line, int depth) {
    Node calendar = line.form().orElseThrow().only().only();
    Writer writer = new Writer(tongue, spelling, false);
    calendar
        .all(Rule.CALENDAR_PART)
        .forEach(part -> text.append("  ".repeat(depth)).append(writer.of(part)).append("\n"));
  }

  private String written(Line line, Manner manner) {
    if (line.form().isEmpty() || manner == Manner.VERBATIM) {
      return verbatim(line.words());
    } else if (isCalendar(line)) {
      return spelling.keyword(Lexeme.CALENDAR);
    }
    Writer writer = new Writer(tongue, spelling, manner == Manner.SPACED);
    Node form = line.form().get();
    if (isNaming(form)) {
      return naming(form.only().only(), writer);
    }
    List<String> parts = new ArrayList<>();
    form.parts().forEach(part -> parts.add(writer.of(part)));
    return String.join(" ", parts);
  }

  /** Whether a line names standards, vocabularies or an organ by names that differ by dialect. */
  static boolean isNaming(Node form) {
    return form.only().rule() == Rule.ENTRY && NAMING.contains(form.only().only().rule());
  }

  /** The names of standards, vocabularies and organs have both languages. */
  private String naming(Node node, Writer writer) {
    List<String> names =
        node.all(Rule.NAME).stream().map(name -> spelling.known(name.head())).toList();
    return writer.keyword(node.head().lexeme()) + " " + String.join(tongue.of(", ", "、"), names);
  }

  static String verbatim(List<Word> words) {
    StringBuilder raw = new StringBuilder();
    for (Word word : words) {
      String before = word.before();
      boolean comment = before.indexOf('#') >= 0;
      raw.append(raw.isEmpty() ? "" : comment ? " " : before).append(word.text());
    }
    return raw.toString();
  }
}
