package dev.plumbline.dsl.resolve;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.source.Span;
import dev.plumbline.core.standard.Example;
import dev.plumbline.core.standard.Expectation;
import dev.plumbline.core.standard.Given;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Line;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.SyntaxFile;
import dev.plumbline.dsl.syntax.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The examples of a file, read once its duties are known. */
final class Examples {

  private final Scope scope;
  private final Expectations expectations;
  private final Givens givens;
  private final Settings settings;
  private final Map<String, Span> titles = new HashMap<>();

  /** Reads examples of {@code standard}, which holds every duty, inherited ones too. */
  Examples(Scope scope, Standard standard) {
    this.scope = scope;
    this.expectations = new Expectations(scope, standard);
    this.givens = new Givens(scope, expectations);
    this.settings = new Settings(scope, standard);
  }

  /** Every example of the file, in order. */
  List<Example> read(SyntaxFile file) {
    List<Example> examples = new ArrayList<>();
    gather(file.lines(), examples);
    return examples;
  }

  private void gather(List<Line> lines, List<Example> examples) {
    for (Line line : lines) {
      Optional<Node> head =
          line.form()
              .map(Node::only)
              .filter(node -> node.rule() == Rule.ENTRY)
              .map(Node::only)
              .filter(node -> node.rule() == Rule.EXAMPLE);
      if (head.isPresent()) {
        examples.add(example(head.get(), line.block()));
      } else {
        gather(line.block(), examples);
      }
    }
  }

  private Example example(Node head, List<Line> block) {
    Word title = head.words(Lexeme.STRING).get(0);
    Span first = titles.putIfAbsent(title.value(), title.span());
    if (first != null) {
      scope.error("NAMED_TWICE", title.span(), title.text(), first.place());
    }
    List<Given> given = new ArrayList<>();
    List<Expectation> expected = new ArrayList<>();
    Optional<LocalDate> asOf = Optional.empty();
    boolean unread = false;
    for (Line line : block) {
      unread |= line.form().isEmpty() && !line.words().isEmpty();
      Optional<Node> form = line.form().map(Node::only);
      if (form.isEmpty()) {
        continue;
      }
      Node said = form.get();
      switch (said.rule()) {
        case EXPECTATION -> expected.addAll(expectations.read(said));
        case AS_OF -> {
          if (asOf.isPresent()) {
            scope.error("SAID_TWICE", said.span(), said.head().text(), said.head().text());
          }
          asOf = said.word(Lexeme.DATE).map(Times::date);
        }
        case KNOWN -> known(said).ifPresent(given::add);
        case FIXED -> {
          Word day = said.words(Lexeme.DAY_OF_MONTH).get(0);
          given.add(new Given.Declared("fixed-day", day.value(), said.span()));
        }
        case SETTING -> settings.bound(said).ifPresent(given::add);
        case TOLD -> given.addAll(givens.told(said));
        default -> givens.occurrence(said).ifPresent(given::add);
      }
    }
    if (expected.isEmpty() && !unread && said(block, Rule.EXPECTATION) == 0) {
      scope.error("EXPECTS_NOTHING", head.span(), title.value());
    }
    new Whereabouts(scope).check(given, expected);
    Contradictions.check(expected, scope);
    setOnce(given);
    return new Example(title.value(), given, expected, asOf, head.span());
  }

  private void setOnce(List<Given> givens) {
    Set<String> set = new HashSet<>();
    for (Given given : givens) {
      if (given instanceof Given.Bound bound && !set.add(bound.parameter())) {
        scope.error("SAID_TWICE", bound.span(), bound.parameter(), bound.parameter());
      }
    }
  }

  private static long said(List<Line> block, Rule rule) {
    return block.stream()
        .flatMap(line -> line.form().stream())
        .filter(form -> form.only().rule() == rule)
        .count();
  }

  private Optional<Given> known(Node said) {
    List<Word> dates = said.words(Lexeme.DATE);
    LocalDate from = Times.date(dates.get(0));
    LocalDate through = Times.date(dates.get(1));
    if (through.isBefore(from)) {
      scope.error("DATES_BACKWARDS", said.span());
      return Optional.empty();
    }
    List<String> terms = new ArrayList<>();
    said.first(Rule.REFS)
        .ifPresent(
            refs -> refs.all(Rule.REF).forEach(ref -> givens.any(ref).ifPresent(terms::add)));
    return Optional.of(new Given.Known(terms, DateRange.through(from, through), said.span()));
  }
}
