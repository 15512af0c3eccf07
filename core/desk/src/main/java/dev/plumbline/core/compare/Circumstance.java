package dev.plumbline.core.compare;

import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Condition;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A make-up of a unit, as far as conditions look at it; what it does not state is nothing or no.
 *
 * @param values what each aspect comes to
 * @param vocabulary the words the conditions use
 */
record Circumstance(Map<Aspect, BigDecimal> values, Vocabulary vocabulary)
    implements Condition.Visitor<Boolean> {

  BigDecimal value(Aspect aspect) {
    return values.getOrDefault(aspect, BigDecimal.ZERO);
  }

  boolean holds(Optional<Condition> when) {
    return when.map(condition -> condition.accept(this)).orElse(true);
  }

  @Override
  public Boolean compare(Condition.Compare condition) {
    return holds(Aspects.compared(condition, vocabulary), condition.bounds());
  }

  private boolean holds(Aspect aspect, Bounds bounds) {
    return aspect.sort() == Aspect.Sort.HIDDEN
        ? value(aspect).signum() > 0
        : bounds.contains(value(aspect));
  }

  @Override
  public Boolean exists(Condition.Exists condition) {
    return value(Aspect.of(Aspect.Sort.COUNT, condition.term())).signum() > 0
        || (condition.term().equals("branch")
            && vocabulary.term("branch").filter(t -> t.kind() == TermKind.BODY).isPresent());
  }

  @Override
  public Boolean is(Condition.Is condition) {
    return value(Aspect.of(Aspect.Sort.TRAIT, condition.trait())).signum() > 0;
  }

  @Override
  public Boolean declared(Condition.Declared condition) {
    return condition
        .answer()
        .orElseGet(() -> value(Aspect.of(Aspect.Sort.ANSWER, condition.parameter())).signum() > 0);
  }

  @Override
  public Boolean vetoed(Condition.Vetoed condition) {
    return value(Aspects.VETOED).signum() > 0;
  }

  @Override
  public Boolean concealed(Condition.Concealed condition) {
    return value(Aspects.CONCEALED).signum() > 0;
  }

  @Override
  public Boolean and(Condition.And condition) {
    return condition.parts().stream().allMatch(part -> part.accept(this));
  }

  @Override
  public Boolean or(Condition.Or condition) {
    return condition.parts().stream().anyMatch(part -> part.accept(this));
  }

  @Override
  public Boolean not(Condition.Not condition) {
    return !condition.part().accept(this);
  }
}
