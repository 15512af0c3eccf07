package dev.plumbline.core.compare;

import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.standard.Condition;
import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The aspects conditions look at, each with the numbers at which they change their answer. */
final class Aspects implements Condition.Visitor<Aspects> {

  static final Aspect VETOED = Aspect.of(Aspect.Sort.HIDDEN, "veto");
  static final Aspect CONCEALED = Aspect.of(Aspect.Sort.HIDDEN, "concealment");

  private final Vocabulary vocabulary;
  private final NavigableMap<Aspect, NavigableSet<BigDecimal>> ends = new TreeMap<>();

  Aspects(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Each aspect and its ends, in a fixed order. */
  Map<Aspect, NavigableSet<BigDecimal>> ends() {
    return ends;
  }

  Aspects note(Optional<Condition> when) {
    when.ifPresent(condition -> condition.accept(this));
    return this;
  }

  Aspects note(Aspect aspect, Iterable<BigDecimal> at) {
    NavigableSet<BigDecimal> known = ends.computeIfAbsent(aspect, any -> new TreeSet<>());
    at.forEach(known::add);
    return this;
  }

  /** What a comparison looks at. */
  static Aspect compared(Condition.Compare condition, Vocabulary vocabulary) {
    Aspect hidden = Aspect.of(Aspect.Sort.HIDDEN, condition.toString());
    boolean open = condition.bounds().openParameter().isPresent();
    if (!open && condition.measure() instanceof Condition.Quantity.Of measure) {
      if (condition.of().isEmpty()) {
        return Aspect.counted(measure.term(), vocabulary);
      } else if (condition.of().get() instanceof Condition.Quantity.Of whole) {
        return new Aspect(Aspect.Sort.SHARE, measure.term(), whole.term());
      }
    }
    return hidden;
  }

  @Override
  public Aspects compare(Condition.Compare condition) {
    return note(compared(condition, vocabulary), NumberSet.endsOf(condition.bounds()));
  }

  @Override
  public Aspects exists(Condition.Exists condition) {
    return note(Aspect.of(Aspect.Sort.COUNT, condition.term()), new TreeSet<>());
  }

  @Override
  public Aspects is(Condition.Is condition) {
    return note(Aspect.of(Aspect.Sort.TRAIT, condition.trait()), new TreeSet<>());
  }

  @Override
  public Aspects declared(Condition.Declared condition) {
    return condition.answer().isPresent()
        ? this
        : note(Aspect.of(Aspect.Sort.ANSWER, condition.parameter()), new TreeSet<>());
  }

  @Override
  public Aspects vetoed(Condition.Vetoed condition) {
    return note(VETOED, new TreeSet<>());
  }

  @Override
  public Aspects concealed(Condition.Concealed condition) {
    return note(CONCEALED, new TreeSet<>());
  }

  @Override
  public Aspects and(Condition.And condition) {
    condition.parts().forEach(part -> part.accept(this));
    return this;
  }

  @Override
  public Aspects or(Condition.Or condition) {
    condition.parts().forEach(part -> part.accept(this));
    return this;
  }

  @Override
  public Aspects not(Condition.Not condition) {
    return condition.part().accept(this);
  }
}
