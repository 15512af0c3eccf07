package dev.plumbline.dsl.parse;

import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Source;
import dev.plumbline.dsl.Limits;
import dev.plumbline.dsl.syntax.Line;
import dev.plumbline.dsl.syntax.SyntaxFile;
import dev.plumbline.dsl.syntax.Word;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Text to syntax. */
public final class Parsing {

  /** What was read, and what is wrong with it; a wrong line is there without its form. */
  public record Parsed(SyntaxFile file, List<Diagnostic> diagnostics) {}

  private Parsing() {}

  /**
   * Reads a whole file.
   *
   * @param source its text
   * @param vocabulary the terms its header brings into scope
   * @param header what {@link Header#of} found
   * @param limits how much to take on
   */
  public static Parsed parse(Source source, Vocabulary vocabulary, Header header, Limits limits) {
    Complaints complaints = new Complaints(source);
    if (source.length() > limits.characters()) {
      complaints.error("TOO_LONG", source.span(0, 0), List.of(), limits.characters());
      return new Parsed(
          new SyntaxFile(source, List.of(), List.of(), source.text()), complaints.diagnostics());
    }
    Dialect dialect = new Dialect(source, vocabulary, header.declared(), complaints);
    List<Word> words = dialect.read();
    if (words.size() > limits.words()) {
      complaints.error("TOO_MANY_WORDS", source.span(0, 0), List.of(), limits.words());
      return new Parsed(
          new SyntaxFile(source, List.of(), words, dialect.tail()), complaints.diagnostics());
    }
    Set<String> known = known(vocabulary, header);
    List<Line> lines = new LineTree(words, source, limits, complaints, known).lines();
    return new Parsed(
        new SyntaxFile(source, lines, words, dialect.tail()), complaints.diagnostics());
  }

  /** What a slip may have meant, the likeliest first: most sentences are about activities. */
  private static Set<String> known(Vocabulary vocabulary, Header header) {
    Set<String> known = new LinkedHashSet<>(header.declared());
    for (boolean activities : new boolean[] {true, false}) {
      for (Term term : vocabulary.terms()) {
        if (activities == (term.kind() == TermKind.ACTIVITY)) {
          known.add(term.id());
          known.add(term.label().zh());
          known.addAll(term.spellings());
        }
      }
    }
    known.addAll(new TreeSet<>(Keywords.TABLE.spellings()));
    return known;
  }
}
