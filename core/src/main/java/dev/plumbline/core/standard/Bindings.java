package dev.plumbline.core.standard;

import dev.plumbline.core.period.Length;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts values into a duty wherever it was left open, and nowhere else. */
final class Bindings implements Ask.Visitor<Ask> {

  private final Map<String, ParameterValue> values;

  Bindings(Map<String, ParameterValue> values) {
    this.values = values;
  }

  /** The duty with what is set now; the same duty if nothing of it was open. */
  Duty bound(Duty duty) {
    Ask ask = duty.ask().accept(this);
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

  @Override
  public Ask hold(Ask.Hold hold) {
    return new Ask.Hold(
        hold.anyOf(),
        recurrence(hold.recurrence()),
        amount(hold.amount()),
        hold.criteria(),
        hold.mayCombineWith());
  }

  @Override
  public Ask keep(Ask.Keep keep) {
    return new Ask.Keep(
        keep.measure(),
        bounds(keep.norm()),
        keep.never().map(this::bounds),
        keep.of(),
        keep.horizon().map(this::length),
        keep.odd());
  }

  @Override
  public Ask exist(Ask.Exist exist) {
    return new Ask.Exist(exist.what(), bounds(exist.number()), exist.chosenBy(), exist.heldBy());
  }

  @Override
  public Ask serve(Ask.Serve serve) {
    return new Ask.Serve(
        serve.term(), serve.years().map(this::bounds), serve.notice(), serve.extension());
  }

  @Override
  public Ask settle(Ask.Settle settle) {
    return new Ask.Settle(settle.event(), settle.within().map(this::length));
  }

  @Override
  public Ask have(Ask.Have have) {
    return have;
  }

  @Override
  public Ask issue(Ask.Issue issue) {
    return new Ask.Issue(
        issue.document(), recurrence(issue.recurrence()), issue.contents(), issue.to());
  }

  @Override
  public Ask adopt(Ask.Adopt adopt) {
    return adopt;
  }

  @Override
  public Ask confirm(Ask.Confirm confirm) {
    return new Ask.Confirm(
        confirm.statement(), confirm.evidence(), recurrence(confirm.recurrence()));
  }

  @Override
  public Ask extended(Ask.Extended extended) {
    return new Ask.Extended(
        extended.kind(), recurrence(extended.recurrence()), extended.amount().map(this::amount));
  }

  private Amount amount(Amount amount) {
    return new Amount(
        amount.measure(),
        bounds(amount.bounds()),
        amount.hoursPerDay(),
        amount.instead().map(this::amount));
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
    return setting instanceof Setting.Open<Length> open
            && values.get(open.parameter()) instanceof ParameterValue.Lasting set
        ? Setting.of(set.length())
        : setting;
  }

  private Bounds bounds(Bounds bounds) {
    return new Bounds(bounds.low().map(this::end), bounds.high().map(this::end));
  }

  private Bounds.End end(Bounds.End end) {
    return end.at() instanceof Setting.Open<BigDecimal> open
            && values.get(open.parameter()) instanceof ParameterValue.Numbered set
        ? new Bounds.End(Setting.of(set.number()), end.included())
        : end;
  }

  private Condition condition(Condition condition) {
    if (condition instanceof Condition.And and) {
      return new Condition.And(all(and.parts()));
    } else if (condition instanceof Condition.Or or) {
      return new Condition.Or(all(or.parts()));
    } else if (condition instanceof Condition.Not not) {
      return new Condition.Not(condition(not.part()));
    } else if (condition instanceof Condition.Compare compare) {
      return new Condition.Compare(compare.measure(), compare.of(), bounds(compare.bounds()));
    } else if (condition instanceof Condition.Declared declared
        && declared.answer().isEmpty()
        && values.get(declared.parameter()) instanceof ParameterValue.Answered set) {
      return new Condition.Declared(declared.parameter(), Optional.of(set.yes()));
    }
    return condition;
  }

  private List<Condition> all(List<Condition> parts) {
    return parts.stream().map(this::condition).toList();
  }
}
