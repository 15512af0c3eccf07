package dev.plumbline.core.score;

import dev.plumbline.core.standard.Condition;
import dev.plumbline.core.standard.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Which grade points give: the first that surely fits, or what a veto lets it fall to. */
final class GradeChoice {

  private final List<Grade> grades;
  private final boolean vetoed;

  GradeChoice(List<Grade> grades, boolean vetoed) {
    this.grades = grades;
    this.vetoed = vetoed;
  }

  /** The grade of so many points. A veto no grade speaks of leaves only the last grade. */
  Optional<Grade> of(BigDecimal points) {
    if (vetoed && !grades.isEmpty() && grades.stream().noneMatch(GradeChoice::speaksOfVeto)) {
      return Optional.of(grades.get(grades.size() - 1));
    }
    return grades.stream().filter(grade -> fits(grade, points).orElse(false)).findFirst();
  }

  /** Whether a better grade turns on what the report does not tell. */
  boolean doubtful(BigDecimal points) {
    for (Grade grade : grades) {
      Optional<Boolean> fits = fits(grade, points);
      if (fits.isEmpty() || fits.get()) {
        return fits.isEmpty();
      }
    }
    return false;
  }

  private Optional<Boolean> fits(Grade grade, BigDecimal points) {
    return grade.when().isEmpty()
        ? Optional.of(true)
        : grade.when().get().accept(new GradeCondition(points, vetoed));
  }

  private static boolean speaksOfVeto(Grade grade) {
    return grade.when().map(GradeChoice::mentions).orElse(false);
  }

  private static boolean mentions(Condition condition) {
    if (condition instanceof Condition.And and) {
      return and.parts().stream().anyMatch(GradeChoice::mentions);
    } else if (condition instanceof Condition.Or or) {
      return or.parts().stream().anyMatch(GradeChoice::mentions);
    } else if (condition instanceof Condition.Not not) {
      return mentions(not.part());
    }
    return condition instanceof Condition.Vetoed;
  }
}
