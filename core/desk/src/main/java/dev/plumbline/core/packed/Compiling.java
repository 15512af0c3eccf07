package dev.plumbline.core.packed;

import dev.plumbline.core.period.CalendarUnit;
import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Subjects;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Makes duties small, those that can be: the others are for the object door. */
final class Compiling implements Ask.Visitor<Optional<Instruction>> {

  private static final Amount ONE = Amount.of(Amount.Measure.TIMES, Bounds.atLeast(BigDecimal.ONE));

  private final Vocabulary vocabulary;
  private final Duty duty;

  private Compiling(Vocabulary vocabulary, Duty duty) {
    this.vocabulary = vocabulary;
    this.duty = duty;
  }

  static Optional<Instruction> of(Duty duty, Vocabulary vocabulary) {
    boolean steady = duty.when().map(each -> each.accept(new Steady(vocabulary))).orElse(true);
    return steady ? duty.ask().accept(new Compiling(vocabulary, duty)) : Optional.empty();
  }

  @Override
  public Optional<Instruction> hold(Ask.Hold ask) {
    return tally(ask.anyOf(), ask.criteria(), ask.recurrence(), ask.amount());
  }

  @Override
  public Optional<Instruction> issue(Ask.Issue ask) {
    List<Criterion> criteria = new ArrayList<>();
    ask.contents().ifPresent(contents -> criteria.add(new Criterion.Recording(contents)));
    ask.to().ifPresent(to -> criteria.add(new Criterion.To(to)));
    return tally(List.of(ask.document()), criteria, ask.recurrence(), ONE);
  }

  private Optional<Instruction> tally(
      List<String> kinds, List<Criterion> criteria, Recurrence recurrence, Amount amount) {
    boolean plain =
        amount.instead().isEmpty()
            && amount.hoursPerDay().isEmpty()
            && new HashSet<>(kinds).size() == kinds.size();
    if (!plain
        || !(recurrence instanceof Recurrence.EveryWindow every)
        || every.period().unit() == CalendarUnit.TERM_OF_OFFICE) {
      return Optional.empty();
    }
    int scale = amount.measure() == Amount.Measure.HOURS ? 2 : 0;
    return Limits.of(amount.bounds(), scale)
        .map(
            limits ->
                new Instruction.Tally(duty, kinds, criteria, every, amount.measure(), limits));
  }

  @Override
  public Optional<Instruction> keep(Ask.Keep ask) {
    boolean pairs = duty.subjects() instanceof Subjects.EachPair;
    if (pairs || ask.of().isPresent() || ask.horizon().isPresent() || !counted(ask.measure())) {
      return Optional.empty();
    }
    Optional<Limits> never =
        ask.never().isPresent() ? Limits.of(ask.never().get(), 0) : Limits.of(ask.norm(), 0);
    return Limits.of(ask.norm(), 0)
        .flatMap(
            norm ->
                never.map(
                    hard -> new Instruction.Figure(duty, ask.measure(), norm, hard, ask.odd())));
  }

  private boolean counted(String id) {
    Optional<Term> term = vocabulary.term(id);
    return term.map(Term::kind).filter(Compiling::counted).isPresent()
        || term.map(Term::meaning)
            .filter(
                meaning ->
                    meaning instanceof Meaning.HeadCount
                        || meaning instanceof Meaning.BodyCount
                        || meaning instanceof Meaning.SeatCount)
            .isPresent();
  }

  private static boolean counted(TermKind kind) {
    return kind == TermKind.PEOPLE || kind == TermKind.POST || kind == TermKind.BODY;
  }

  @Override
  public Optional<Instruction> exist(Ask.Exist ask) {
    boolean whole = duty.subjects() instanceof Subjects.Whole;
    boolean named = ask.chosenBy().isPresent() || ask.heldBy().isPresent();
    if (!whole || named || !counted(ask.what())) {
      return Optional.empty();
    }
    return Limits.of(ask.number(), 0)
        .map(limits -> new Instruction.Figure(duty, ask.what(), limits, limits, false));
  }

  @Override
  public Optional<Instruction> serve(Ask.Serve ask) {
    return Optional.empty();
  }

  @Override
  public Optional<Instruction> settle(Ask.Settle ask) {
    return Optional.empty();
  }

  @Override
  public Optional<Instruction> have(Ask.Have ask) {
    return Optional.empty();
  }

  @Override
  public Optional<Instruction> adopt(Ask.Adopt ask) {
    return Optional.empty();
  }

  @Override
  public Optional<Instruction> confirm(Ask.Confirm ask) {
    return Optional.empty();
  }

  @Override
  public Optional<Instruction> extended(Ask.Extended ask) {
    return Optional.empty();
  }
}
