package dev.plumbline.core.score;

import dev.plumbline.core.standard.Condition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Whether a grade's condition holds. What only records or assessors know does not hold here. */
final class GradeCondition implements Condition.Visitor<Boolean> {

  private final BigDecimal points;
  private final List<SectionScore> sections;
  private final boolean vetoed;

  GradeCondition(BigDecimal points, List<SectionScore> sections, boolean vetoed) {
    this.points = points;
    this.sections = sections;
    this.vetoed = vetoed;
  }

  @Override
  public Boolean compare(Condition.Compare condition) {
    Optional<BigDecimal> value = value(condition.measure());
    return value.filter(condition.bounds()::contains).isPresent();
  }

  private Optional<BigDecimal> value(Condition.Quantity quantity) {
    if (quantity instanceof Condition.Quantity.Score) {
      return Optional.of(points);
    } else if (quantity instanceof Condition.Quantity.SectionScore named) {
      return sections.stream()
          .filter(section -> section.section().id().equals(named.section()))
          .findFirst()
          .flatMap(SectionScore::points);
    } else if (quantity instanceof Condition.Quantity.Plain number) {
      return Optional.of(number.value());
    }
    return Optional.empty();
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
    return vetoed;
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
    return condition.parts().stream().anyMatch(part -> part.accept(this));
  }

  @Override
  public Boolean not(Condition.Not condition) {
    return !condition.part().accept(this);
  }
}
