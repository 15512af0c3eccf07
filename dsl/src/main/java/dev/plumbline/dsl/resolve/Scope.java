package dev.plumbline.dsl.resolve;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Severity;
import dev.plumbline.core.source.Span;
import dev.plumbline.core.standard.Parameter;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names a file can use, and the place its faults are told. One for each compilation. */
final class Scope {

  private static final Phrases PHRASES = Phrases.beside(Scope.class, "meaning");

  private final Vocabulary vocabulary;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final Map<String, Node> values = new LinkedHashMap<>();

  Scope(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  Map<String, Parameter> parameters() {
    return parameters;
  }

  /** What each bound parameter was set to, as written. */
  Map<String, Node> values() {
    return values;
  }

  void error(String code, Span span, Object... arguments) {
    tell(code, Severity.ERROR, span, List.of(), arguments);
  }

  void warn(String code, Span span, Object... arguments) {
    tell(code, Severity.WARNING, span, List.of(), arguments);
  }

  void advise(String code, Span span, Object... arguments) {
    tell(code, Severity.ADVICE, span, List.of(), arguments);
  }

  void tell(
      String code,
      Severity severity,
      Span span,
      List<Diagnostic.Related> related,
      Object... arguments) {
    diagnostics.add(
        new Diagnostic(
            code,
            severity,
            span,
            PHRASES.message(code, arguments),
            PHRASES.message(code + ".label"),
            related,
            List.of(),
            List.of()));
  }

  Message phrase(String key, Object... arguments) {
    return PHRASES.message(key, arguments);
  }

  /** The id of the term {@code ref} names, which must be of one of {@code kinds}. */
  Optional<String> id(Node ref, TermKind... kinds) {
    Word word = ref.head();
    if (word.is(Lexeme.QUOTED_NAME) || word.is(Lexeme.STRING)) {
      return Optional.of(word.value());
    }
    return term(word, kinds).map(Term::id);
  }

  /** The term {@code word} names, which must be of one of {@code kinds}; says so if it is not. */
  Optional<Term> term(Word word, TermKind... kinds) {
    List<Term> named = vocabulary.spelled(word.value());
    Set<TermKind> wanted = EnumSet.copyOf(Arrays.asList(kinds));
    List<Term> fitting = named.stream().filter(term -> wanted.contains(term.kind())).toList();
    if (fitting.size() == 1) {
      return Optional.of(fitting.get(0));
    } else if (fitting.isEmpty()) {
      List<Object> are = new ArrayList<>();
      named.forEach(term -> are.add(term.kind().label()));
      List<Object> should = new ArrayList<>();
      wanted.forEach(kind -> should.add(kind.label()));
      if (named.isEmpty()) {
        error("UNKNOWN_NAME", word.span(), word.text(), should);
      } else {
        error("WRONG_KIND", word.span(), word.text(), are, should);
      }
      return Optional.empty();
    }
    List<Object> ids = new ArrayList<>();
    fitting.forEach(term -> ids.add(term.id()));
    error("AMBIGUOUS_TERM", word.span(), word.text(), ids);
    return Optional.empty();
  }

  /** The terms of these kinds that {@code word} names; none is no fault. */
  List<Term> candidates(Word word, TermKind... kinds) {
    Set<TermKind> wanted = EnumSet.copyOf(Arrays.asList(kinds));
    return vocabulary.spelled(word.value()).stream()
        .filter(term -> wanted.contains(term.kind()))
        .toList();
  }
}
