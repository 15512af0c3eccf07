package dev.plumbline.core.score;

import dev.plumbline.core.standard.Condition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Whether a grade's condition holds; empty where only the records or an assessor could tell.
 * Concealment has not happened until an assessor says so.
 */
final class GradeCondition implements Condition.Visitor<Optional<Boolean>> {

  private final BigDecimal points;
  private final boolean vetoed;

  GradeCondition(BigDecimal points, boolean vetoed) {
    this.points = points;
    this.vetoed = vetoed;
  }

  @Override
  public Optional<Boolean> compare(Condition.Compare condition) {
    boolean told =
        condition.measure() instanceof Condition.Quantity.Score
            && condition.of().isEmpty()
            && condition.bounds().openParameter().isEmpty();
    return told ? Optional.of(condition.bounds().contains(points)) : Optional.empty();
  }

  @Override
  public Optional<Boolean> exists(Condition.Exists condition) {
    return Optional.empty();
  }

  @Override
  public Optional<Boolean> is(Condition.Is condition) {
    return Optional.empty();
  }

  @Override
  public Optional<Boolean> declared(Condition.Declared condition) {
    return condition.answer();
  }

  @Override
  public Optional<Boolean> vetoed(Condition.Vetoed condition) {
    return Optional.of(vetoed);
  }

  @Override
  public Optional<Boolean> concealed(Condition.Concealed condition) {
    return Optional.of(false);
  }

  @Override
  public Optional<Boolean> and(Condition.And condition) {
    return joined(condition.parts(), false);
  }

  @Override
  public Optional<Boolean> or(Condition.Or condition) {
    return joined(condition.parts(), true);
  }

  /** One part that is {@code deciding} decides alone; otherwise all must be known. */
  private Optional<Boolean> joined(List<Condition> parts, boolean deciding) {
    List<Optional<Boolean>> known = parts.stream().map(part -> part.accept(this)).toList();
    if (known.contains(Optional.of(deciding))) {
      return Optional.of(deciding);
    }
    return known.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(!deciding);
  }

  @Override
  public Optional<Boolean> not(Condition.Not condition) {
    return condition.part().accept(this).map(holds -> !holds);
  }
}
