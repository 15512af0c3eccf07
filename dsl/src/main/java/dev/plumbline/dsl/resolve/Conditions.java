package dev.plumbline.dsl.resolve;

import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Condition;
import dev.plumbline.core.standard.ParameterValue;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Conditions after {@code when} and {@code unless}. */
final class Conditions {

  private static final TermKind[] COUNTED = {
    TermKind.MEASURE, TermKind.PEOPLE, TermKind.BODY, TermKind.POST, TermKind.PARTNER
  };
  private static final TermKind[] FOUND = {
    TermKind.BODY,
    TermKind.POST,
    TermKind.FACILITY,
    TermKind.PARTNER,
    TermKind.LEDGER,
    TermKind.POLICY,
    TermKind.EVENT
  };

  private final Scope scope;
  private final Amounts amounts;

  Conditions(Scope scope) {
    this.scope = scope;
    this.amounts = new Amounts(scope);
  }

  /** The condition of a {@code when} or {@code unless}; empty if it names what is not known. */
  Optional<Condition> when(Node when) {
    Optional<Condition> condition = condition(when.the(Rule.CONDITION));
    return when.has(Lexeme.UNLESS) ? condition.map(Condition.Not::new) : condition;
  }

  Optional<Condition> condition(Node condition) {
    if (condition.first(Rule.TEST).isPresent()) {
      return test(condition.the(Rule.TEST));
    }
    List<Condition> parts = new ArrayList<>();
    for (Node part : condition.all(Rule.CONDITION)) {
      Optional<Condition> read = condition(part);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      parts.add(read.get());
    }
    if (condition.has(Lexeme.AND)) {
      return Optional.of(new Condition.And(parts));
    } else if (condition.has(Lexeme.OR)) {
      return Optional.of(new Condition.Or(parts));
    }
    return Optional.of(condition.has(Lexeme.NOT) ? new Condition.Not(parts.get(0)) : parts.get(0));
  }

  private Optional<Condition> test(Node test) {
    if (test.has(Lexeme.VETO)) {
      Condition vetoed = new Condition.Vetoed();
      return Optional.of(test.has(Lexeme.NO) ? new Condition.Not(vetoed) : vetoed);
    } else if (test.has(Lexeme.CONCEALMENT)) {
      return Optional.of(new Condition.Concealed());
    } else if (test.has(Lexeme.EXISTS)) {
      return scope.id(test.the(Rule.REF), FOUND).map(Condition.Exists::new);
    } else if (test.has(Lexeme.IS)) {
      List<Node> refs = test.all(Rule.REF);
      Optional<String> trait = scope.id(refs.get(1), TermKind.TRAIT);
      Word word = refs.get(0).head();
      List<Term> of = scope.candidates(word, TermKind.BODY, TermKind.PARTNER);
      String named = of.size() == 1 ? of.get(0).id() : word.value();
      return trait.map(t -> new Condition.Is(Optional.of(named), t));
    } else if (test.first(Rule.QUANTITY).isPresent()) {
      return comparison(test);
    }
    return fact(test.the(Rule.REF));
  }

  /** Whether a parameter was answered with yes. */
  static boolean isYes(Node value) {
    return !value.has(Lexeme.NO) && !value.has(Lexeme.OFF_WORD);
  }

  private Optional<Condition> comparison(Node test) {
    Node quantity = test.the(Rule.QUANTITY);
    Optional<Condition.Quantity> measure = quantity(quantity);
    if (measure.isEmpty()) {
      return Optional.empty();
    }
    Optional<Node> whole = test.first(Rule.AMOUNT).flatMap(Amounts::whole);
    List<Node> refs = quantity.all(Rule.REF);
    if (refs.size() == 2) {
      whole = Optional.of(refs.get(1));
    }
    Optional<Condition.Quantity> of =
        whole.flatMap(ref -> scope.id(ref, COUNTED)).map(Condition.Quantity.Of::new);
    if (whole.isPresent() && of.isEmpty()) {
      return Optional.empty();
    }
    Bounds bounds =
        test.word(Lexeme.COMPARE)
            .map(sign -> Amounts.compared(sign, amounts.numbers(test).get(0)))
            .orElseGet(
                () ->
                    amounts.bounds(
                        test.first(Rule.SCORED).orElseGet(() -> test.the(Rule.AMOUNT)), false));
    return Optional.of(new Condition.Compare(measure.get(), of, bounds));
  }

  private Optional<Condition.Quantity> quantity(Node quantity) {
    if (quantity.has(Lexeme.SCORE)) {
      return Optional.of(new Condition.Quantity.Score());
    } else if (quantity.has(Lexeme.ERROR_RATE)) {
      return Optional.of(new Condition.Quantity.ErrorRate());
    }
    return scope.id(quantity.the(Rule.REF), COUNTED).map(Condition.Quantity.Of::new);
  }

  /** A word alone: what the unit is, or what it answered with yes or no. */
  private Optional<Condition> fact(Node ref) {
    Word word = ref.head();
    List<Term> traits = scope.candidates(word, TermKind.TRAIT);
    if (traits.size() == 1) {
      return Optional.of(new Condition.Is(Optional.empty(), traits.get(0).id()));
    }
    Node value = scope.values().get(scope.parameter(word));
    Optional<Boolean> answer =
        Optional.ofNullable(value)
            .flatMap(new Values(scope)::value)
            .filter(ParameterValue.Answered.class::isInstance)
            .map(set -> ((ParameterValue.Answered) set).yes());
    return scope.id(ref, TermKind.PARAMETER).map(id -> new Condition.Declared(id, answer));
  }
}
