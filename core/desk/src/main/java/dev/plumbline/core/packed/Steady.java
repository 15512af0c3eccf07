package dev.plumbline.core.packed;

import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.standard.Condition;
import java.util.Optional;

/** Whether a condition turns only on who and what there is, which changes on few days. */
record Steady(Vocabulary vocabulary) implements Condition.Visitor<Boolean> {

  @Override
  public Boolean compare(Condition.Compare condition) {
    return condition.bounds().openParameter().isEmpty()
        && counted(condition.measure())
        && condition.of().map(this::counted).orElse(true);
  }

  private boolean counted(Condition.Quantity quantity) {
    if (!(quantity instanceof Condition.Quantity.Of of)) {
      return false;
    }
    Optional<Term> term = vocabulary.term(of.term());
    return term.map(Term::kind)
            .filter(
                kind -> kind == TermKind.PEOPLE || kind == TermKind.POST || kind == TermKind.BODY)
            .isPresent()
        || term.map(Term::meaning)
            .filter(
                meaning ->
                    meaning instanceof Meaning.HeadCount
                        || meaning instanceof Meaning.BodyCount
                        || meaning instanceof Meaning.SeatCount)
            .isPresent();
  }

  @Override
  public Boolean exists(Condition.Exists condition) {
    return vocabulary
        .term(condition.term())
        .map(Term::kind)
        .filter(kind -> kind != TermKind.EVENT)
        .isPresent();
  }

  @Override
  public Boolean is(Condition.Is condition) {
    return true;
  }

  @Override
  public Boolean declared(Condition.Declared condition) {
    return true;
  }

  @Override
  public Boolean vetoed(Condition.Vetoed condition) {
    return false;
  }

  @Override
  public Boolean concealed(Condition.Concealed condition) {
    return false;
  }

  @Override
  public Boolean and(Condition.And condition) {
    return condition.parts().stream().allMatch(part -> part.accept(this));
  }

  @Override
  public Boolean or(Condition.Or condition) {
    return condition.parts().stream().allMatch(part -> part.accept(this));
  }

  @Override
  public Boolean not(Condition.Not condition) {
    return condition.part().accept(this);
  }
}
