package dev.plumbline.dsl.resolve;

import dev.plumbline.core.period.Length;
import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Condition;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Setting;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Puts the values a standard sets into the duties it inherits, where they were left open. */
final class Bindings {

  private final Scope scope;
  private final Amounts amounts;

  Bindings(Scope scope) {
    this.scope = scope;
    this.amounts = new Amounts(scope);
  }

  /** The duty with what is set now; the same duty if nothing of it was open. */
  Duty bound(Duty duty) {
    Ask ask = ask(duty.ask());
    Optional<Condition> when = duty.when().map(this::condition);
    return ask.equals(duty.ask()) && when.equals(duty.when())
        ? duty
        : new Duty(
            duty.id(),
            duty.label(),
            duty.section(),
            duty.actor(),
            duty.modality(),
            ask,
            duty.subjects(),
            duty.exempt(),
            when,
            duty.period(),
            duty.scoring(),
            duty.citation(),
            duty.layer(),
            duty.history(),
            duty.span(),
            duty.text());
  }

  private Ask ask(Ask ask) {
    if (ask instanceof Ask.Hold hold) {
      Amount amount = hold.amount();
      return new Ask.Hold(
          hold.anyOf(),
          recurrence(hold.recurrence()),
          new Amount(
              amount.measure(), bounds(amount.bounds()), amount.hoursPerDay(), amount.instead()),
          hold.criteria(),
          hold.mayCombineWith());
    } else if (ask instanceof Ask.Keep keep) {
      return new Ask.Keep(
          keep.measure(),
          bounds(keep.norm()),
          keep.never().map(this::bounds),
          keep.of(),
          keep.horizon().map(this::length),
          keep.odd());
    } else if (ask instanceof Ask.Exist exist) {
      return new Ask.Exist(exist.what(), bounds(exist.number()), exist.chosenBy(), exist.heldBy());
    } else if (ask instanceof Ask.Settle settle) {
      return new Ask.Settle(settle.event(), settle.within().map(this::length));
    } else if (ask instanceof Ask.Issue issue) {
      return new Ask.Issue(
          issue.document(), recurrence(issue.recurrence()), issue.contents(), issue.to());
    } else if (ask instanceof Ask.Confirm confirm) {
      return new Ask.Confirm(
          confirm.statement(), confirm.evidence(), recurrence(confirm.recurrence()));
    }
    return ask;
  }

  private Recurrence recurrence(Recurrence recurrence) {
    if (recurrence instanceof Recurrence.AtMostApart apart) {
      return new Recurrence.AtMostApart(length(apart.gap()));
    } else if (recurrence instanceof Recurrence.UponEach upon) {
      return new Recurrence.UponEach(
          upon.trigger(), upon.side(), upon.within().map(this::length), upon.ahead(), upon.clear());
    }
    return recurrence;
  }

  private Setting<Length> length(Setting<Length> setting) {
    Optional<Node> value = value(setting).flatMap(node -> node.first(Rule.LENGTH));
    return value.flatMap(amounts::length).orElse(setting);
  }

  private Bounds bounds(Bounds bounds) {
    return new Bounds(bounds.low().map(this::end), bounds.high().map(this::end));
  }

  private Bounds.End end(Bounds.End end) {
    Optional<Word> number =
        value(end.at())
            .flatMap(node -> node.word(Lexeme.NUMBER).or(() -> node.word(Lexeme.PERCENT)));
    return number
        .<Setting<BigDecimal>>map(word -> Setting.of(Amounts.number(word)))
        .map(at -> new Bounds.End(at, end.included()))
        .orElse(end);
  }

  private <T> Optional<Node> value(Setting<T> setting) {
    return setting instanceof Setting.Open<T> open
        ? Optional.ofNullable(scope.values().get(open.parameter()))
        : Optional.empty();
  }

  private Condition condition(Condition condition) {
    if (condition instanceof Condition.And and) {
      return new Condition.And(all(and.parts()));
    } else if (condition instanceof Condition.Or or) {
      return new Condition.Or(all(or.parts()));
    } else if (condition instanceof Condition.Not not) {
      return new Condition.Not(condition(not.part()));
    } else if (condition instanceof Condition.Declared declared && declared.answer().isEmpty()) {
      return new Condition.Declared(
          declared.parameter(),
          Optional.ofNullable(scope.values().get(declared.parameter())).map(Conditions::isYes));
    }
    return condition;
  }

  private List<Condition> all(List<Condition> parts) {
    return parts.stream().map(this::condition).toList();
  }
}
