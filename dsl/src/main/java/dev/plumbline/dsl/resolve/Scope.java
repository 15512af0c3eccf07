package dev.plumbline.dsl.resolve;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Fix;
import dev.plumbline.core.source.Severity;
import dev.plumbline.core.source.Span;
import dev.plumbline.core.standard.Parameter;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Word;
import java.math.BigDecimal;
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
  private final Map<String, Span> gradeSpans = new LinkedHashMap<>();
  private final List<Word> gradesNamed = new ArrayList<>();
  private final Map<Integer, String> termAt = new LinkedHashMap<>();
  private boolean anchored;
  private Optional<BigDecimal> hoursPerDay = Optional.empty();

  Scope(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The ids of the terms {@code word} is a name of, in either language. */
  List<String> named(String word) {
    return vocabulary.spelled(word).stream().map(Term::id).toList();
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

  /** Which term each word was found to mean, by where it begins. */
  Map<Integer, String> termAt() {
    return termAt;
  }

  /** The id of the parameter a word names, in whichever language; else the word as written. */
  String parameter(Word word) {
    List<Term> named = candidates(word, TermKind.PARAMETER);
    if (named.size() != 1) {
      return word.value();
    }
    termAt.putIfAbsent(word.span().start(), named.get(0).id());
    return named.get(0).id();
  }

  /** Whether the standard says from which day several years together are counted. */
  boolean anchored() {
    return anchored;
  }

  void anchor() {
    anchored = true;
  }

  /** Where a grade stands; empty for one that was inherited. */
  Optional<Span> gradeSpan(String grade) {
    return Optional.ofNullable(gradeSpans.get(grade));
  }

  /** The grades caps name, to be looked for once all grades are known. */
  List<Word> gradesNamed() {
    return gradesNamed;
  }

  void gradeNamed(Word grade) {
    gradesNamed.add(grade);
  }

  void grade(String grade, Span span) {
    gradeSpans.put(grade, span);
  }

  /** How many hours a day counts as, if the standard says. */
  Optional<BigDecimal> hoursPerDay() {
    return hoursPerDay;
  }

  void hoursPerDay(BigDecimal hours) {
    hoursPerDay = Optional.of(hours);
  }

  /** An error with the sentences that would be right. */
  void ask(String code, Span span, List<Fix> fixes, Object... arguments) {
    diagnostics.add(
        new Diagnostic(
            code,
            Severity.ERROR,
            span,
            PHRASES.message(code, arguments),
            PHRASES.message(code + ".label"),
            List.of(),
            List.of(),
            fixes));
  }

  /** A mend that puts {@code text} at {@code span}. */
  static Fix fix(String key, Span span, String text) {
    return new Fix(
        PHRASES.message(key, text), Fix.Confidence.LIKELY, List.of(new Fix.Edit(span, text)));
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
      termAt.putIfAbsent(word.span().start(), fitting.get(0).id());
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
