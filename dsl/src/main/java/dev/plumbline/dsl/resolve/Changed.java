package dev.plumbline.dsl.resolve;

import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Citation;
import dev.plumbline.core.standard.Condition;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Modality;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A duty of the layer above with some of its words changed; what is not said stays. */
final class Changed {

  private Changed() {}

  static Optional<Duty> duty(Duty above, Standards.Change change, Scope scope) {
    Phrasing phrasing = new Phrasing(change.form(), scope);
    Optional<Ask> ask = ask(above.ask(), phrasing, scope);
    if (ask.isEmpty()) {
      scope.error("CANNOT_CHANGE", change.span(), change.target());
      return Optional.empty();
    }
    List<Duty.Change> history = new ArrayList<>(above.history());
    if (history.isEmpty()) {
      history.add(new Duty.Change(above.layer(), Duty.Change.Kind.SET, "", above.span()));
    }
    Duty.Change.Kind kind =
        change.relaxes() ? Duty.Change.Kind.RELAXED : Duty.Change.Kind.TIGHTENED;
    String layer = change.span().source();
    history.add(new Duty.Change(layer, kind, change.because(), change.span()));
    Optional<Condition> when =
        phrasing.first(Rule.WHEN).flatMap(new Conditions(scope)::when).or(above::when);
    Modality modality =
        phrasing
            .first(Rule.MODALITY)
            .map(node -> Modality.valueOf(node.head().lexeme().name()))
            .orElse(above.modality());
    Citation citation =
        change.form().all(Rule.CHANGE_PART).stream()
            .flatMap(part -> part.all(Rule.CITE).stream())
            .findFirst()
            .map(Changed::cited)
            .orElse(above.citation());
    return Optional.of(
        new Duty(
            above.id(),
            above.label(),
            above.section(),
            above.actor(),
            modality,
            ask.get(),
            new SubjectsReader(scope).read(phrasing).orElse(above.subjects()),
            above.exempt(),
            when,
            above.period(),
            above.scoring(),
            citation,
            layer,
            history,
            change.span(),
            Duties.text(change.line())));
  }

  private static Citation cited(Node cite) {
    return new Citation(cite.words(Lexeme.STRING).get(0).value(), List.of());
  }

  private static Optional<Ask> ask(Ask ask, Phrasing phrasing, Scope scope) {
    if (ask instanceof Ask.Hold hold) {
      Recurrence when = recurrence(hold.recurrence(), phrasing, scope);
      Amount amount =
          phrasing
              .first(Rule.AMOUNT)
              .map(
                  node -> Amount.of(hold.amount().measure(), new Amounts(scope).bounds(node, true)))
              .orElse(
                  Times.said(phrasing)
                      ? Amount.of(hold.amount().measure(), Bounds.atLeast(BigDecimal.ONE))
                      : hold.amount());
      return Optional.of(
          new Ask.Hold(hold.anyOf(), when, amount, hold.criteria(), hold.mayCombineWith()));
    } else if (ask instanceof Ask.Keep keep) {
      return phrasing
          .first(Rule.AMOUNT)
          .map(
              node ->
                  new Ask.Keep(
                      keep.measure(),
                      new Amounts(scope).bounds(node, false),
                      keep.never(),
                      keep.of(),
                      keep.horizon(),
                      keep.odd()));
    } else if (ask instanceof Ask.Serve serve) {
      return phrasing
          .first(Rule.SERVE)
          .map(node -> node.the(Rule.AMOUNT))
          .or(() -> phrasing.first(Rule.AMOUNT))
          .map(
              node ->
                  new Ask.Serve(
                      serve.term(),
                      Optional.of(new Amounts(scope).bounds(node, false)),
                      serve.notice(),
                      serve.extension()));
    }
    Ask changed = ask;
    if (ask instanceof Ask.Issue issue) {
      changed = issue(issue, phrasing, scope);
    } else if (ask instanceof Ask.Settle settle) {
      changed = settle(settle, phrasing, scope);
    } else if (ask instanceof Ask.Confirm confirm) {
      Recurrence when = recurrence(confirm.recurrence(), phrasing, scope);
      changed = new Ask.Confirm(confirm.statement(), confirm.evidence(), when);
    }
    boolean otherwise = phrasing.has(Rule.MODALITY) || phrasing.has(Rule.WHEN);
    return otherwise || !changed.equals(ask) ? Optional.of(changed) : Optional.empty();
  }

  private static Recurrence recurrence(Recurrence above, Phrasing phrasing, Scope scope) {
    return Times.said(phrasing)
        ? new Times(scope).recurrence(phrasing, false).orElse(above)
        : above;
  }

  private static Ask issue(Ask.Issue above, Phrasing phrasing, Scope scope) {
    Criteria criteria = new Criteria(scope);
    return new Ask.Issue(
        above.document(),
        recurrence(above.recurrence(), phrasing, scope),
        phrasing
            .first(Rule.HAS)
            .flatMap(node -> criteria.items(node.the(Rule.ITEMS), Optional.of(node)))
            .or(above::contents),
        phrasing.first(Rule.RECIPIENT).flatMap(criteria::recipient).or(above::to));
  }

  private static Ask settle(Ask.Settle above, Phrasing phrasing, Scope scope) {
    return phrasing
        .first(Rule.FILLED)
        .flatMap(node -> node.first(Rule.LENGTH))
        .or(() -> phrasing.first(Rule.DEADLINE).map(node -> node.the(Rule.LENGTH)))
        .flatMap(new Amounts(scope)::length)
        .<Ask>map(within -> new Ask.Settle(above.event(), Optional.of(within)))
        .orElse(above);
  }
}
