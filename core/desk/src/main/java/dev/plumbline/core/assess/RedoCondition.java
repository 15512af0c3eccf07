package dev.plumbline.core.assess;

import dev.plumbline.core.standard.Condition;

/** Whether a body's checks bring about what a redo waits for. What checks do not tell is false. */
final class RedoCondition implements Condition.Visitor<Boolean> {

  private final ErrorRate rate;
  private final boolean concealed;

  RedoCondition(ErrorRate rate, boolean concealed) {
    this.rate = rate;
    this.concealed = concealed;
  }

  @Override
  public Boolean compare(Condition.Compare condition) {
    return condition.measure() instanceof Condition.Quantity.ErrorRate
        && condition.bounds().contains(rate.rate());
  }

  @Override
  public Boolean exists(Condition.Exists condition) {
    return false;
  }

  @Override
  public Boolean is(Condition.Is condition) {
    return false;
  }

  @Override
  public Boolean declared(Condition.Declared condition) {
    return condition.answer().orElse(false);
  }

  @Override
  public Boolean vetoed(Condition.Vetoed condition) {
    return false;
  }

  @Override
  public Boolean concealed(Condition.Concealed condition) {
    return concealed;
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
