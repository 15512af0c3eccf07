package dev.plumbline.dsl.resolve;

import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Given;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an example tells: which thing a sentence is about, and what it says of it. */
final class Givens {

  private static final TermKind[] DONE = {
    TermKind.ACTIVITY, TermKind.CONTACT, TermKind.EVENT, TermKind.DOCUMENT
  };
  private static final TermKind[] THERE = {
    TermKind.PEOPLE,
    TermKind.BODY,
    TermKind.POST,
    TermKind.PARTNER,
    TermKind.OFFICE_TERM,
    TermKind.FACILITY,
    TermKind.LEDGER,
    TermKind.POLICY
  };
  private static final TermKind[] COUNTED = {TermKind.MEASURE};
  private static final TermKind[] ALL = {
    TermKind.ACTIVITY,
    TermKind.CONTACT,
    TermKind.EVENT,
    TermKind.DOCUMENT,
    TermKind.PEOPLE,
    TermKind.BODY,
    TermKind.POST,
    TermKind.PARTNER,
    TermKind.OFFICE_TERM,
    TermKind.FACILITY,
    TermKind.LEDGER,
    TermKind.POLICY,
    TermKind.MEASURE
  };

  private final Scope scope;
  private final Expectations expectations;
  private final GivenParts parts;

  Givens(Scope scope, Expectations expectations) {
    this.scope = scope;
    this.expectations = expectations;
    this.parts = new GivenParts(scope);
  }

  /** The id of a term of any kind that records are of. */
  Optional<String> any(Node ref) {
    return scope.id(ref, ALL);
  }

  /** What one sentence tells; empty after a complaint. */
  Optional<Given> occurrence(Node form) {
    int before = scope.diagnostics().size();
    Telling telling = new Telling();
    form.first(Rule.NAMES).ifPresent(names -> telling.ids(GivenParts.names(names)));
    List<Node> repeats = new ArrayList<>();
    for (Node part : form.all(Rule.OCCURRENCE_PART)) {
      if (part.first(Rule.EVERY).isPresent()) {
        repeats.add(part);
      } else {
        parts.read(part, telling);
      }
    }
    repeats.forEach(part -> new Repeats(scope).read(part, telling));
    if (faultySince(before)) {
      return Optional.empty();
    }
    Optional<Term> term = term(form, telling);
    if (term.isEmpty()) {
      return Optional.empty();
    }
    Given.Told told = telling.of(term.get(), form.span());
    new Fitting(scope).check(told, term.get(), form);
    return faultySince(before) ? Optional.empty() : Optional.of(told);
  }

  private boolean faultySince(int before) {
    return scope.diagnostics().stream().skip(before).anyMatch(each -> each.isError());
  }

  private Optional<Term> term(Node form, Telling telling) {
    Word word = form.the(Rule.REF).head();
    if (form.has(Lexeme.LEDGER)) {
      return scope.term(word, TermKind.LEDGER);
    } else if (form.has(Lexeme.DOCUMENT)) {
      return scope.term(word, TermKind.DOCUMENT);
    } else if (form.has(Lexeme.POLICY)) {
      return scope.term(word, TermKind.POLICY);
    }
    List<TermKind[]> order =
        telling.dated() ? List.of(DONE, COUNTED, THERE) : List.of(THERE, COUNTED, DONE);
    for (TermKind[] kinds : order) {
      if (!scope.candidates(word, kinds).isEmpty()) {
        return scope.term(word, kinds);
      }
    }
    return scope.term(word, ALL);
  }

  /** What an officer confirmed of one duty. */
  List<Given> told(Node form) {
    Optional<Duty> duty = expectations.duty(form.words(Lexeme.STRING).get(0));
    boolean met = true;
    Optional<BigDecimal> points = Optional.empty();
    Optional<LocalDate> on = Optional.empty();
    Optional<String> officer = Optional.empty();
    Optional<String> subject = Optional.empty();
    for (Node part : form.all(Rule.TOLD_PART)) {
      if (part.has(Lexeme.DATE)) {
        on = part.word(Lexeme.DATE).map(Times::date);
      } else if (part.has(Lexeme.OFF_WORD) || part.has(Lexeme.NO)) {
        met = false;
      } else if (part.has(Lexeme.POINTS)) {
        points = part.word(Lexeme.NUMBER).map(Amounts::number);
      } else if (part.has(Lexeme.BY) || part.has(Lexeme.BY_ZH)) {
        officer = Optional.of(part.the(Rule.NAME).head().value());
      } else if (part.first(Rule.NAME).isPresent()) {
        subject = Optional.of(Expectations.subject(part));
      }
    }
    if (duty.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Given.Confirmed(duty.get().id(), met, points, on, officer, subject, form.span()));
  }
}
