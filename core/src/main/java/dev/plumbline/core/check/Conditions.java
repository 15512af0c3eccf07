package dev.plumbline.core.check;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Condition;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Judges a condition on one day, for one subject. */
final class Conditions implements Condition.Visitor<Truth> {

  private final UnitView view;
  private final Measures measures;
  private final LocalDate day;
  private final Optional<String> subject;

  Conditions(UnitView view, LocalDate day, Optional<String> subject) {
    this.view = view;
    this.measures = new Measures(view);
    this.day = day;
    this.subject = subject;
  }

  @Override
  public Truth compare(Condition.Compare condition) {
    Optional<String> open = condition.bounds().openParameter();
    if (open.isPresent()) {
      return Truth.unbound(Reasons.of("open-parameter", label(open.get())));
    }
    Measures.Value value = quantity(condition.measure());
    if (value.number().isEmpty()) {
      return Truth.unknown(value.why().orElseThrow());
    }
    BigDecimal number = value.number().get();
    if (condition.of().isPresent()) {
      Measures.Value whole = quantity(condition.of().get());
      if (whole.number().isEmpty()) {
        return Truth.unknown(whole.why().orElseThrow());
      } else if (whole.number().get().signum() == 0) {
        return Truth.unknown(Reasons.of("zero-denominator"));
      }
      number = number.divide(whole.number().get(), MathContext.DECIMAL128);
    }
    return Truth.of(condition.bounds().contains(number));
  }

  private Measures.Value quantity(Condition.Quantity quantity) {
    if (quantity instanceof Condition.Quantity.Of of) {
      return measures.value(of.term(), day, measures.bodyOf(of.term(), subject));
    }
    return new Measures.Value(Optional.empty(), Optional.of(Reasons.of("score-only")));
  }

  @Override
  public Truth exists(Condition.Exists condition) {
    Optional<Term> term = view.vocabulary().term(condition.term());
    TermKind kind = term.map(Term::kind).orElse(TermKind.BODY);
    return switch (kind) {
      case FACILITY ->
          Truth.of(
              view.records().facilities().stream()
                  .anyMatch(
                      f ->
                          f.kind().equals(condition.term())
                              && Roster.range(f.from(), f.until()).contains(day)));
      case LEDGER ->
          Truth.of(
              view.records().ledgers().stream()
                  .anyMatch(
                      l ->
                          l.kind().equals(condition.term())
                              && Roster.range(l.from(), l.until()).contains(day)));
      case POLICY ->
          Truth.of(
              view.records().policies().stream()
                  .anyMatch(
                      p ->
                          p.kind().equals(condition.term())
                              && Roster.range(p.from(), p.until()).contains(day)));
      case EVENT -> Truth.of(measures.happened(condition.term(), day, Optional.empty()) > 0);
      default -> Truth.of(!view.roster().on(condition.term(), day).isEmpty());
    };
  }

  @Override
  public Truth is(Condition.Is condition) {
    List<String> meant = subject.map(List::of).orElseGet(() -> named(condition));
    return Truth.of(
        view.records().unit().traits().contains(condition.trait())
            || meant.stream()
                .flatMap(id -> view.roster().body(id).flatMap(Body::trait).stream())
                .anyMatch(condition.trait()::equals));
  }

  /** Of the unit as a whole, a trait of some body holds when any such body has it. */
  private List<String> named(Condition.Is condition) {
    return condition.of().map(kind -> view.roster().on(kind, day)).orElse(List.of());
  }

  @Override
  public Truth declared(Condition.Declared condition) {
    Optional<Boolean> answer =
        condition
            .answer()
            .or(
                () ->
                    Optional.ofNullable(view.records().unit().settings().get(condition.parameter()))
                        .map(
                            text -> text.equals("yes") || text.equals("是") || text.equals("true")));
    return answer
        .map(Truth::of)
        .orElseGet(() -> Truth.unbound(Reasons.of("open-parameter", label(condition.parameter()))));
  }

  private Object label(String parameter) {
    return view.vocabulary().term(parameter).<Object>map(Term::label).orElse(Label.same(parameter));
  }

  @Override
  public Truth vetoed(Condition.Vetoed condition) {
    return Truth.unknown(Reasons.of("score-only"));
  }

  @Override
  public Truth concealed(Condition.Concealed condition) {
    return Truth.unknown(Reasons.of("score-only"));
  }

  @Override
  public Truth and(Condition.And condition) {
    return Truth.all(parts(condition.parts()));
  }

  @Override
  public Truth or(Condition.Or condition) {
    return Truth.any(parts(condition.parts()));
  }

  @Override
  public Truth not(Condition.Not condition) {
    return condition.part().accept(this).not();
  }

  private List<Truth> parts(List<Condition> parts) {
    return parts.stream().map(part -> part.accept(this)).toList();
  }
}
