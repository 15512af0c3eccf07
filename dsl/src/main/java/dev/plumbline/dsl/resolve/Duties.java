package dev.plumbline.dsl.resolve;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Citation;
import dev.plumbline.core.standard.Condition;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Modality;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Scoring;
import dev.plumbline.core.standard.Subjects;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Line;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One line that asks something, read as a duty. */
final class Duties {

  /** Where a duty stands. */
  record Place(
      Optional<String> section,
      Optional<String> actor,
      Optional<DateRange> period,
      boolean inPhase) {}

  private final Scope scope;
  private final String layer;
  private final Asks asks;
  private final Conditions conditions;
  private final Scorings scorings;
  private final Map<String, Integer> taken = new HashMap<>();

  Duties(Scope scope, String layer) {
    this.scope = scope;
    this.layer = layer;
    this.asks = new Asks(scope);
    this.conditions = new Conditions(scope);
    this.scorings = new Scorings(scope);
  }

  /** The duties the line states, its own first; none after a complaint. */
  List<Duty> duties(Node form, Line line, Place place) {
    int before = scope.diagnostics().size();
    Phrasing whole = new Phrasing(form, scope);
    Asides asides = new Asides(whole, scope);
    List<Duty> duties = new ArrayList<>();
    for (Asides.Sentence sentence : asides.sentences()) {
      duty(sentence.phrasing(), form, line, place)
          .map(duty -> sentence.pricing().map(scoring -> priced(duty, scoring)).orElse(duty))
          .ifPresent(duties::add);
    }
    asides.tallies().forEach(tally -> duties.add(tally(tally, whole, form, line, place)));
    boolean faulty =
        scope.diagnostics().stream().skip(before).anyMatch(diagnostic -> diagnostic.isError());
    return faulty ? List.of() : duties;
  }

  private Optional<Duty> duty(Phrasing phrasing, Node form, Line line, Place place) {
    int before = scope.diagnostics().size();
    Optional<Ask> ask = asks.ask(phrasing, place.inPhase());
    Optional<Condition> when = condition(phrasing);
    Optional<Subjects> subjects = ask.flatMap(asked -> subjects(phrasing, asked));
    List<String> exempt = new ArrayList<>();
    phrasing
        .all(Rule.EXEMPT)
        .forEach(
            node ->
                node.the(Rule.REFS)
                    .all(Rule.REF)
                    .forEach(ref -> scope.id(ref, TermKind.PEOPLE).ifPresent(exempt::add)));
    Modality modality = modality(phrasing);
    Scoring scoring = scorings.scoring(phrasing);
    boolean faulty =
        scope.diagnostics().stream().skip(before).anyMatch(diagnostic -> diagnostic.isError());
    if (faulty || ask.isEmpty() || subjects.isEmpty()) {
      return Optional.empty();
    }
    Label label = label(ask.get());
    return Optional.of(
        new Duty(
            id(phrasing, ask.get(), place),
            label,
            place.section(),
            place.actor(),
            modality,
            ask.get(),
            subjects.get(),
            exempt,
            when,
            place.period(),
            scoring,
            citation(phrasing),
            layer,
            List.of(),
            form.span(),
            text(line)));
  }

  /** Points lost or won for each time an event happened. */
  private Duty tally(Asides.Tally tally, Phrasing whole, Node form, Line line, Place place) {
    Bounds bounds =
        tally.scoring().bonus().isPresent()
            ? Bounds.atLeast(BigDecimal.ZERO)
            : Bounds.atMost(BigDecimal.ZERO);
    Ask ask =
        new Ask.Keep(
            tally.event().id(),
            bounds,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);
    return new Duty(
        id(whole.with(List.of()), ask, place),
        tally.event().label(),
        place.section(),
        place.actor(),
        Modality.MUST,
        ask,
        new Subjects.Whole(),
        List.of(),
        Optional.empty(),
        place.period(),
        tally.scoring(),
        citation(whole),
        layer,
        List.of(),
        form.span(),
        text(line));
  }

  private static Duty priced(Duty duty, Scoring scoring) {
    return new Duty(
        duty.id(),
        duty.label(),
        duty.section(),
        duty.actor(),
        duty.modality(),
        duty.ask(),
        duty.subjects(),
        duty.exempt(),
        duty.when(),
        duty.period(),
        scoring,
        duty.citation(),
        duty.layer(),
        duty.history(),
        duty.span(),
        duty.text());
  }

  private Optional<Condition> condition(Phrasing phrasing) {
    List<Condition> all = new ArrayList<>();
    phrasing.all(Rule.WHEN).forEach(node -> conditions.when(node).ifPresent(all::add));
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.size() == 1 ? all.get(0) : new Condition.And(all));
  }

  private Modality modality(Phrasing phrasing) {
    Optional<Node> said = phrasing.first(Rule.MODALITY);
    if (said.isEmpty()) {
      return Modality.MUST;
    }
    Modality modality = Modality.valueOf(said.get().head().lexeme().name());
    if (modality == Modality.SHOULD && phrasing.has(Rule.NEVER)) {
      // 一般3至5人，最多不超过7人: the range is the norm, the limit binds.
      return Modality.MUST;
    } else if (modality == Modality.SHOULD) {
      bothWays(said.get(), phrasing);
    }
    return modality;
  }

  /** 一般每月至少1次: advice, or a floor that binds? */
  private void bothWays(Node modality, Phrasing phrasing) {
    String word = modality.head().text();
    boolean loose = word.equals("一般") || word.equals("原则上");
    boolean firm =
        phrasing
            .first(Rule.AMOUNT)
            .flatMap(amount -> amount.first(Rule.LIMIT))
            .filter(limit -> limit.has(Lexeme.AT_LEAST))
            .isPresent();
    if (loose && firm) {
      scope.ask(
          "AMBIGUOUS_MODALITY",
          modality.span(),
          List.of(
              Scope.fix("fix.advice", modality.span(), "宜"),
              Scope.fix("fix.binding", modality.span(), "应")),
          word);
    }
  }

  private Optional<Subjects> subjects(Phrasing phrasing, Ask ask) {
    return SubjectsReader.said(phrasing)
        ? new SubjectsReader(scope).read(phrasing)
        : Optional.of(implied(ask));
  }

  /** A body's own meeting, and its number of seats, are asked of each such body. */
  private Subjects implied(Ask ask) {
    boolean held =
        ask instanceof Ask.Hold hold && !(hold.recurrence() instanceof Recurrence.UponEach);
    boolean each = held || ask instanceof Ask.Keep;
    Optional<Term> term = asks.term(ask);
    if (!each || term.isEmpty()) {
      return new Subjects.Whole();
    }
    Meaning meaning = term.get().meaning();
    Optional<String> body =
        meaning instanceof Meaning.Of of
            ? Optional.of(of.of())
            : meaning instanceof Meaning.SeatCount seats
                ? Optional.of(seats.body())
                : Optional.empty();
    return body.filter(
            id -> scope.vocabulary().term(id).filter(t -> t.kind() == TermKind.BODY).isPresent())
        .<Subjects>map(Subjects.Each::new)
        .orElseGet(Subjects.Whole::new);
  }

  private static Citation citation(Phrasing phrasing) {
    String clause =
        phrasing.first(Rule.CITE).map(node -> node.words(Lexeme.STRING).get(0).value()).orElse("");
    List<String> covers =
        phrasing
            .first(Rule.COVERS)
            .map(node -> node.all(Rule.NAME).stream().map(name -> name.head().value()).toList())
            .orElse(List.of());
    return clause.isEmpty() && covers.isEmpty() ? Citation.NONE : new Citation(clause, covers);
  }

  private Label label(Ask ask) {
    if (ask instanceof Ask.Confirm confirm) {
      return Label.same(confirm.statement());
    }
    return asks.term(ask).map(Term::label).orElseGet(() -> Label.same(ask.subject().orElse("?")));
  }

  private String id(Phrasing phrasing, Ask ask, Place place) {
    String own =
        phrasing
            .first(Rule.ALIAS)
            .map(node -> node.the(Rule.NAME).head().value())
            .orElseGet(() -> ask.subject().orElse("attest"));
    String id = place.section().map(section -> section + ".").orElse("") + own;
    int count = taken.merge(id, 1, Integer::sum);
    return count == 1 ? id : id + "-" + count;
  }

  /** The line on one line, without its comments. */
  static String text(Line line) {
    StringBuilder text = new StringBuilder();
    for (Word word : line.words()) {
      boolean first = text.isEmpty();
      String gap = word.before().strip();
      boolean spaced = !word.before().isEmpty() && !first;
      text.append(
          spaced && gap.isEmpty() ? " " : gap.startsWith("#") || first ? "" : word.before());
      text.append(word.text());
    }
    return text.toString();
  }
}
