package dev.plumbline.dsl.resolve;

import dev.plumbline.core.period.CalendarUnit;
import dev.plumbline.core.period.Length;
import dev.plumbline.core.period.Period;
import dev.plumbline.core.period.Shift;
import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Contents;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Setting;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a duty asks, found from what it is about and the phrases beside it. */
final class Asks {

  private static final Recurrence YEARLY =
      new Recurrence.EveryWindow(Period.each(CalendarUnit.YEAR), List.of(), Shift.NONE);

  private final Scope scope;
  private final Amounts amounts;
  private final Times times;
  private final Criteria criteria;

  Asks(Scope scope) {
    this.scope = scope;
    this.amounts = new Amounts(scope);
    this.times = new Times(scope);
    this.criteria = new Criteria(scope);
  }

  /** What the duty asks; empty after a complaint. */
  Optional<Ask> ask(Phrasing phrasing, boolean inPhase) {
    Optional<Node> attest = phrasing.first(Rule.ATTEST);
    if (attest.isPresent()) {
      return Optional.of(confirm(phrasing, attest.get(), inPhase));
    }
    Optional<Node> subject = phrasing.first(Rule.SUBJECT);
    if (subject.isEmpty()) {
      scope.error("NO_SUBJECT", phrasing.whole().span());
      return Optional.empty();
    }
    Node about = subject.get();
    if (about.has(Lexeme.DOCUMENT)) {
      return issue(phrasing, about, inPhase);
    } else if (about.has(Lexeme.POLICY) || phrasing.has(Rule.IN_FORCE)) {
      return scope.id(about.the(Rule.REF), TermKind.POLICY).map(Ask.Adopt::new);
    } else if (about.has(Lexeme.LEDGER)) {
      return have(phrasing, about, TermKind.LEDGER);
    } else if (phrasing.has(Rule.EXIST)) {
      return exist(phrasing, about);
    } else if (phrasing.has(Rule.FILLED)) {
      return settle(phrasing, about);
    }
    return byKind(phrasing, about, inPhase);
  }

  private Optional<Ask> byKind(Phrasing phrasing, Node about, boolean inPhase) {
    Word word = about.the(Rule.REF).head();
    if (is(word, TermKind.OFFICE_TERM) || phrasing.has(Rule.SERVE)) {
      return serve(phrasing, about);
    } else if (phrasing.has(Rule.NEXT_TERM)) {
      scope.error("NOT_A_TERM", phrasing.first(Rule.NEXT_TERM).get().span());
      return Optional.empty();
    } else if (phrasing.has(Rule.HAS)) {
      return have(phrasing, about, TermKind.FACILITY, TermKind.LEDGER);
    } else if (is(word, TermKind.ACTIVITY, TermKind.CONTACT)
        && (Times.said(phrasing) || inPhase || !is(word, TermKind.BODY))) {
      return hold(phrasing, about, inPhase);
    } else if (is(word, TermKind.DOCUMENT)) {
      return issue(phrasing, about, inPhase);
    } else if (is(word, TermKind.POLICY)) {
      return scope.id(about.the(Rule.REF), TermKind.POLICY).map(Ask.Adopt::new);
    } else if (is(word, TermKind.FACILITY, TermKind.LEDGER)) {
      return have(phrasing, about, TermKind.FACILITY, TermKind.LEDGER);
    } else if (is(word, TermKind.EVENT)) {
      return phrasing.has(Rule.AMOUNT) ? keep(phrasing, about) : settle(phrasing, about);
    } else if (is(word, TermKind.MEASURE, TermKind.PEOPLE)) {
      return keep(phrasing, about);
    } else if (is(word, TermKind.BODY, TermKind.POST, TermKind.PARTNER)) {
      return exist(phrasing, about);
    } else if (is(word, TermKind.DUTY_KIND)) {
      return extended(phrasing, about, inPhase);
    }
    scope.term(
        word,
        TermKind.ACTIVITY,
        TermKind.CONTACT,
        TermKind.MEASURE,
        TermKind.BODY,
        TermKind.POST,
        TermKind.FACILITY,
        TermKind.LEDGER,
        TermKind.DOCUMENT,
        TermKind.POLICY);
    return Optional.empty();
  }

  private boolean is(Word word, TermKind... kinds) {
    return !scope.candidates(word, kinds).isEmpty();
  }

  private Ask confirm(Phrasing phrasing, Node attest, boolean inPhase) {
    List<String> evidence = new ArrayList<>();
    phrasing
        .first(Rule.EVIDENCE)
        .ifPresent(
            node ->
                node.the(Rule.REFS)
                    .all(Rule.REF)
                    .forEach(ref -> scope.id(ref, TermKind.EVIDENCE).ifPresent(evidence::add)));
    Recurrence recurrence = times.recurrence(phrasing, inPhase).orElse(YEARLY);
    return new Ask.Confirm(attest.words(Lexeme.STRING).get(0).value(), evidence, recurrence);
  }

  private Optional<Ask> hold(Phrasing phrasing, Node about, boolean inPhase) {
    List<String> anyOf = new ArrayList<>();
    for (Node ref : about.all(Rule.REF)) {
      scope.id(ref, TermKind.ACTIVITY, TermKind.CONTACT).ifPresent(anyOf::add);
    }
    if (anyOf.size() < about.all(Rule.REF).size()) {
      return Optional.empty();
    }
    Optional<Recurrence> recurrence = times.recurrence(phrasing, inPhase);
    if (recurrence.isEmpty()) {
      if (!Times.said(phrasing)) {
        scope.error("HOW_OFTEN", about.span(), about.head().text());
      }
      return Optional.empty();
    }
    Amount amount =
        phrasing
            .first(Rule.AMOUNT)
            .map(node -> amount(node, phrasing))
            .orElse(Amount.of(Amount.Measure.TIMES, Bounds.atLeast(BigDecimal.ONE)));
    phrasing
        .first(Rule.ALTERNATIVE)
        .ifPresent(
            node ->
                node.all(Rule.REF)
                    .forEach(
                        ref ->
                            scope
                                .id(ref, TermKind.ACTIVITY, TermKind.CONTACT)
                                .ifPresent(anyOf::add)));
    return Optional.of(
        new Ask.Hold(
            anyOf,
            recurrence.get(),
            amount,
            criteria.of(phrasing),
            criteria.mayCombineWith(phrasing)));
  }

  private Optional<Ask> extended(Phrasing phrasing, Node about, boolean inPhase) {
    Optional<String> kind = scope.id(about.the(Rule.REF), TermKind.DUTY_KIND);
    Recurrence recurrence = times.recurrence(phrasing, inPhase).orElse(YEARLY);
    Optional<Amount> amount = phrasing.first(Rule.AMOUNT).map(node -> amount(node, phrasing));
    return kind.map(id -> new Ask.Extended(id, recurrence, amount));
  }

  private Amount amount(Node node, Phrasing phrasing) {
    Optional<BigDecimal> perDay =
        phrasing.all(Rule.CONVERSION).stream()
            .flatMap(conversion -> Conversions.hoursPerDay(conversion, scope).stream())
            .findFirst()
            .or(scope::hoursPerDay);
    Optional<Amount> instead =
        node.first(Rule.QUANTUM)
            .map(
                other ->
                    new Amount(
                        counted(other),
                        Bounds.atLeast(inDays(other, amounts.numbers(other).get(0))),
                        perDay,
                        Optional.empty()));
    Bounds bounds = amounts.bounds(node, true);
    boolean months = Amounts.unit(node).filter(Lexeme.MONTH::equals).isPresent();
    Bounds asked = months ? Bounds.atLeast(inDays(node, amounts.numbers(node).get(0))) : bounds;
    return new Amount(counted(node), asked, perDay, instead);
  }

  /** A month of study is counted as thirty days of it. */
  private static BigDecimal inDays(Node amount, BigDecimal number) {
    boolean months = Amounts.unit(amount).filter(Lexeme.MONTH::equals).isPresent();
    return months ? number.multiply(BigDecimal.valueOf(30)) : number;
  }

  private Amount.Measure counted(Node amount) {
    Lexeme unit = Amounts.unit(amount).orElse(Lexeme.TIMES);
    return switch (unit) {
      case TIMES, PIECES, CASE -> Amount.Measure.TIMES;
      case HOURS -> Amount.Measure.HOURS;
      case DAY, MONTH -> Amount.Measure.DAYS;
      default -> {
        scope.error("WRONG_UNIT", amount.span(), amount.head().text());
        yield Amount.Measure.TIMES;
      }
    };
  }

  private Optional<Ask> keep(Phrasing phrasing, Node about) {
    Optional<String> measure =
        scope.id(about.the(Rule.REF), TermKind.MEASURE, TermKind.PEOPLE, TermKind.EVENT);
    Optional<Node> amount = phrasing.first(Rule.AMOUNT);
    boolean odd = phrasing.has(Rule.ODD);
    Optional<Bounds> never = phrasing.first(Rule.NEVER).map(this::never);
    if (amount.isEmpty() && !odd && never.isEmpty()) {
      scope.error("HOW_MANY", about.span(), about.head().text());
      return Optional.empty();
    }
    amount.ifPresent(node -> suspect(node, measure));
    Bounds norm =
        amount
            .map(node -> amounts.bounds(node, false))
            .orElse(new Bounds(Optional.empty(), Optional.empty()));
    Optional<String> of =
        amount
            .flatMap(Amounts::whole)
            .flatMap(
                ref ->
                    scope.id(
                        ref, TermKind.MEASURE, TermKind.PEOPLE, TermKind.BODY, TermKind.PARTNER));
    Optional<Setting<Length>> horizon =
        phrasing.first(Rule.DEADLINE).flatMap(node -> amounts.length(node.the(Rule.LENGTH)));
    return measure.map(id -> new Ask.Keep(id, norm, never, of, horizon, odd));
  }

  /** 五至七人 copied from a page may have lost its dash: 57人. */
  private void suspect(Node amount, Optional<String> measure) {
    boolean seats =
        measure
            .flatMap(id -> scope.vocabulary().term(id))
            .filter(term -> term.meaning() instanceof Meaning.SeatCount)
            .isPresent();
    List<Node> numbers = amount.all(Rule.NUMBER);
    if (!seats || numbers.size() != 1 || !numbers.get(0).head().value().matches("[3-8][4-9]")) {
      return;
    }
    Word word = numbers.get(0).head();
    char low = word.value().charAt(0);
    char high = word.value().charAt(1);
    if (low < high) {
      String range = Chinese.is(word) ? low + "至" + high : low + " to " + high;
      scope.ask(
          "NUMBER_SUSPECT",
          word.span(),
          List.of(Scope.fix("fix.reading", word.span(), range)),
          word.text());
    }
  }

  private Bounds never(Node never) {
    BigDecimal number = amounts.numbers(never).get(0);
    return never.has(Lexeme.NEVER_ABOVE) ? Bounds.atMost(number) : Bounds.atLeast(number);
  }

  private Optional<Ask> exist(Phrasing phrasing, Node about) {
    boolean none =
        phrasing.first(Rule.EXIST).filter(node -> node.has(Lexeme.FORBIDDEN)).isPresent();
    Word word = about.the(Rule.REF).head();
    boolean existing = is(word, TermKind.BODY, TermKind.POST, TermKind.PARTNER, TermKind.FACILITY);
    if (none && !existing && is(word, TermKind.ACTIVITY, TermKind.CONTACT)) {
      Amount zero = Amount.of(Amount.Measure.TIMES, Bounds.atMost(BigDecimal.ZERO));
      return scope
          .id(about.the(Rule.REF), TermKind.ACTIVITY, TermKind.CONTACT)
          .map(
              id ->
                  new Ask.Hold(
                      List.of(id),
                      times.recurrence(phrasing, false).orElse(YEARLY),
                      zero,
                      criteria.of(phrasing),
                      List.of()));
    } else if (none && !existing && is(word, TermKind.EVENT, TermKind.MEASURE)) {
      return scope
          .id(about.the(Rule.REF), TermKind.EVENT, TermKind.MEASURE)
          .map(
              id ->
                  new Ask.Keep(
                      id,
                      Bounds.atMost(BigDecimal.ZERO),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      false));
    }
    Optional<String> what =
        scope.id(
            about.the(Rule.REF), TermKind.BODY, TermKind.POST, TermKind.PARTNER, TermKind.FACILITY);
    Bounds number =
        phrasing
            .first(Rule.AMOUNT)
            .map(node -> amounts.bounds(node, false))
            .orElse(Bounds.atLeast(BigDecimal.ONE));
    boolean forbidden =
        phrasing.first(Rule.EXIST).filter(node -> node.has(Lexeme.FORBIDDEN)).isPresent();
    if (!phrasing.hasAny(Rule.EXIST, Rule.AMOUNT, Rule.CHOSEN)) {
      scope.error("WHAT_IS_ASKED", about.span(), about.head().text());
      return Optional.empty();
    }
    Bounds asked = forbidden ? Bounds.exactly(BigDecimal.ZERO) : number;
    return what.map(
        id ->
            new Ask.Exist(
                id,
                asked,
                chosen(phrasing, Lexeme.HELD_BY, Lexeme.HOLDS, false),
                chosen(phrasing, Lexeme.HELD_BY, Lexeme.HOLDS, true)));
  }

  private Optional<String> chosen(Phrasing phrasing, Lexeme en, Lexeme zh, boolean wanted) {
    return phrasing.all(Rule.CHOSEN).stream()
        .filter(node -> (node.has(en) || node.has(zh)) == wanted)
        .findFirst()
        .flatMap(
            node ->
                scope.id(
                    node.the(Rule.REF),
                    TermKind.ACTIVITY,
                    TermKind.ORGAN,
                    TermKind.POST,
                    TermKind.PEOPLE));
  }

  private Optional<Ask> serve(Phrasing phrasing, Node about) {
    Optional<String> term = scope.id(about.the(Rule.REF), TermKind.OFFICE_TERM);
    Optional<Bounds> years =
        phrasing
            .first(Rule.SERVE)
            .map(node -> node.the(Rule.AMOUNT))
            .or(() -> phrasing.first(Rule.AMOUNT))
            .map(node -> amounts.bounds(node, false));
    Optional<Length> notice =
        phrasing.first(Rule.NOTICE).flatMap(node -> known(node.the(Rule.LENGTH)));
    Optional<Length> extension =
        phrasing.first(Rule.EXTENSION).flatMap(node -> known(node.the(Rule.LENGTH)));
    return term.map(id -> new Ask.Serve(id, years, notice, extension));
  }

  private Optional<Length> known(Node length) {
    Optional<Setting<Length>> setting = amounts.length(length);
    if (setting.isPresent() && setting.get().value().isEmpty()) {
      scope.error("NEEDS_A_LENGTH", length.span(), length.head().text());
    }
    return setting.flatMap(Setting::value);
  }

  private Optional<Ask> settle(Phrasing phrasing, Node about) {
    Optional<Setting<Length>> within =
        phrasing
            .first(Rule.FILLED)
            .flatMap(node -> node.first(Rule.LENGTH))
            .or(() -> phrasing.first(Rule.DEADLINE).map(node -> node.the(Rule.LENGTH)))
            .flatMap(amounts::length);
    return scope.id(about.the(Rule.REF), TermKind.EVENT).map(id -> new Ask.Settle(id, within));
  }

  private Optional<Ask> have(Phrasing phrasing, Node about, TermKind... kinds) {
    Optional<String> what = scope.id(about.the(Rule.REF), kinds);
    Optional<Node> has = phrasing.first(Rule.HAS);
    Optional<Contents> contents =
        has.flatMap(node -> criteria.items(node.the(Rule.ITEMS), Optional.of(node)));
    return has.isPresent() && contents.isEmpty()
        ? Optional.empty()
        : what.map(id -> new Ask.Have(id, contents));
  }

  private Optional<Ask> issue(Phrasing phrasing, Node about, boolean inPhase) {
    Optional<String> document = scope.id(about.the(Rule.REF), TermKind.DOCUMENT);
    Recurrence recurrence = times.recurrence(phrasing, inPhase).orElse(YEARLY);
    Optional<Contents> contents =
        phrasing
            .first(Rule.HAS)
            .flatMap(node -> criteria.items(node.the(Rule.ITEMS), Optional.of(node)));
    Optional<String> to = phrasing.first(Rule.RECIPIENT).flatMap(criteria::recipient);
    return document.map(id -> new Ask.Issue(id, recurrence, contents, to));
  }

  /** The term the ask is about, if it is a term and not a quoted name. */
  Optional<Term> term(Ask ask) {
    return ask.subject().flatMap(id -> scope.vocabulary().term(id));
  }
}
