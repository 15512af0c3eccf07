package dev.plumbline.dsl.format;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.source.Source;
import dev.plumbline.dsl.Limits;
import dev.plumbline.dsl.parse.Header;
import dev.plumbline.dsl.parse.Parsing;
import dev.plumbline.dsl.resolve.Resolution;
import dev.plumbline.dsl.syntax.Line;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.SyntaxFile;
import dev.plumbline.dsl.syntax.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Canonical text of a file that has been read. */
public final class Formatting {

  private static final int CHINESE = 0x2E80;

  private final Resolution.Resolved resolved;
  private final Map<String, Label> named;
  private final Limits limits;

  /**
   * Formats one file.
   *
   * @param named the standards and vocabularies that can be named, by id
   */
  public Formatting(Resolution.Resolved resolved, Map<String, Label> named, Limits limits) {
    this.resolved = resolved;
    this.named = named;
    this.limits = limits;
  }

  /** The dialect most of the file's own words are written in. */
  public Tongue tongue() {
    int balance = 0;
    for (Word word : resolved.file().words()) {
      switch (word.lexeme()) {
        case NEWLINE, LBRACE, RBRACE, COMMA, STRING, NUMBER, NAME, COMPARE -> {
          // These are the same in both.
        }
        default -> balance += word.text().codePointAt(0) >= CHINESE ? 1 : -1;
      }
    }
    return balance > 0 ? Tongue.CHINESE : Tongue.ENGLISH;
  }

  /**
   * The text in {@code tongue}.
   *
   * <p>What is written is read again; a line that would not read back as itself is written with its
   * words apart, and failing that as it was.
   */
  public String in(Tongue tongue) {
    SyntaxFile file = resolved.file();
    List<Line> lines = flat(file.lines());
    List<Layout.Manner> manners =
        new ArrayList<>(Collections.nCopies(lines.size(), Layout.Manner.CLOSE));
    String text = "";
    for (int round = 0; round < Layout.Manner.values().length; round++) {
      Spelling spelling = spelling(tongue, resolved.termAt());
      text = new Layout(file, tongue, spelling, manners).text();
      if (!settle(lines, text, tongue, manners)) {
        return text;
      }
    }
    return text;
  }

  private Spelling spelling(Tongue tongue, Map<Integer, String> termAt) {
    return new Spelling(tongue, resolved.vocabulary(), resolved.inScope(), termAt, named);
  }

  /** Marks the lines that do not read back as themselves; whether there were any. */
  private boolean settle(
      List<Line> lines, String text, Tongue tongue, List<Layout.Manner> manners) {
    Source source = new Source(resolved.file().source().name(), text);
    Parsing.Parsed again = Parsing.parse(source, resolved.inScope(), Header.of(source), limits);
    List<Line> read = flat(again.file().lines());
    read.removeIf(Formatting::partOfCalendar);
    List<Line> written = new ArrayList<>(lines);
    boolean changed = false;
    Writer before = new Writer(tongue, spelling(tongue, resolved.termAt()), false);
    Writer after = new Writer(tongue, spelling(tongue, Map.of()), false);
    int at = 0;
    for (int i = 0; i < written.size(); i++) {
      Line line = written.get(i);
      if (partOfCalendar(line)) {
        continue;
      }
      Optional<Line> other = at < read.size() ? Optional.of(read.get(at++)) : Optional.empty();
      boolean same =
          line.form().isEmpty()
              || other
                  .flatMap(Line::form)
                  .filter(
                      form ->
                          Layout.isNaming(form)
                              || after.of(form).equals(before.of(line.form().orElseThrow())))
                  .isPresent();
      if (!same && manners.get(i) != Layout.Manner.VERBATIM) {
        manners.set(i, manners.get(i).next());
        changed = true;
      }
    }
    return changed;
  }

  private static boolean partOfCalendar(Line line) {
    return line.form().filter(form -> form.rule() == Rule.CALENDAR_LINE).isPresent();
  }

  /** Every line with those in its block after it, as they are laid out. */
  private static List<Line> flat(List<Line> lines) {
    List<Line> all = new ArrayList<>();
    for (Line line : lines) {
      if (!line.words().isEmpty() || line.opening().isPresent()) {
        all.add(line);
      }
      all.addAll(flat(line.block()));
    }
    return all;
  }
}
