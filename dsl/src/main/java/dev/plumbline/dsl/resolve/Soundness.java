package dev.plumbline.dsl.resolve;

import dev.plumbline.core.period.CalendarUnit;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Condition;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Grade;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.dsl.syntax.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What can only be seen of a standard as a whole: steps that overlap, scores without a grade. */
final class Soundness {

  private final Standard standard;
  private final Scope scope;

  Soundness(Standard standard, Scope scope) {
    this.standard = standard;
    this.scope = scope;
  }

  void check() {
    semesters();
    steps();
    grades();
    gradesNamed();
  }

  private void gradesNamed() {
    List<Object> known = List.copyOf(standard.grades().stream().map(Grade::id).toList());
    for (Word named : scope.gradesNamed()) {
      if (!known.contains(named.value())) {
        scope.error("UNKNOWN_GRADE", named.span(), named.text(), known);
      }
    }
  }

  private void semesters() {
    if (!standard.calendar().semesters().isEmpty()) {
      return;
    }
    for (Duty duty : standard.duties()) {
      if (recurrence(duty.ask())
          .filter(Recurrence.EveryWindow.class::isInstance)
          .map(Recurrence.EveryWindow.class::cast)
          .filter(every -> every.period().unit() == CalendarUnit.SEMESTER)
          .isPresent()) {
        scope.error("SEMESTERS_UNKNOWN", duty.span());
      }
    }
  }

  private static Optional<Recurrence> recurrence(Ask ask) {
    if (ask instanceof Ask.Hold hold) {
      return Optional.of(hold.recurrence());
    } else if (ask instanceof Ask.Issue issue) {
      return Optional.of(issue.recurrence());
    } else if (ask instanceof Ask.Confirm confirm) {
      return Optional.of(confirm.recurrence());
    }
    return Optional.empty();
  }

  /** 50人以上、100人以下 beside 100人以上: a unit of exactly 100 would need both bodies. */
  private void steps() {
    List<Duty> required =
        standard.duties().stream().filter(duty -> step(duty).isPresent()).toList();
    for (int i = 0; i < required.size(); i++) {
      Condition.Compare one = step(required.get(i)).orElseThrow();
      for (Duty other : required.subList(i + 1, required.size())) {
        Condition.Compare two = step(other).orElseThrow();
        boolean same = one.measure().equals(two.measure()) && one.of().equals(two.of());
        boolean sameBody = required.get(i).ask().subject().equals(other.ask().subject());
        Optional<BigDecimal> both = touch(one.bounds(), two.bounds());
        if (same && !sameBody && both.isPresent()) {
          scope.error("AMBIGUOUS_STEP", other.span(), both.get(), required.get(i).span().place());
        }
      }
    }
  }

  private static Optional<Condition.Compare> step(Duty duty) {
    boolean exists =
        duty.ask() instanceof Ask.Exist exist
            && exist.number().openParameter().isEmpty()
            && !exist.number().contains(BigDecimal.ZERO);
    return duty.when()
        .filter(when -> exists && when instanceof Condition.Compare)
        .map(Condition.Compare.class::cast);
  }

  /** The one number two stretches share, if they share just one, at their ends. */
  private static Optional<BigDecimal> touch(Bounds one, Bounds two) {
    return meet(one, two).or(() -> meet(two, one));
  }

  private static Optional<BigDecimal> meet(Bounds lower, Bounds upper) {
    Optional<BigDecimal> top = included(lower.high());
    return included(upper.low()).filter(low -> top.filter(t -> t.compareTo(low) == 0).isPresent());
  }

  private static Optional<BigDecimal> included(Optional<Bounds.End> end) {
    return end.filter(Bounds.End::included).flatMap(e -> e.at().value());
  }

  /** 合格 60至89分 below 优秀 90分以上 leaves 89.5 without a grade. */
  private void grades() {
    for (int i = 1; i < standard.grades().size(); i++) {
      Optional<BigDecimal> low =
          scored(standard.grades().get(i - 1)).flatMap(b -> b.low()).flatMap(e -> e.at().value());
      Optional<Bounds.End> high = scored(standard.grades().get(i)).flatMap(Bounds::high);
      Optional<BigDecimal> top = high.flatMap(end -> end.at().value());
      if (low.isPresent() && top.isPresent() && top.get().compareTo(low.get()) < 0) {
        Bounds.End end = high.orElseThrow();
        scope
            .gradeSpan(standard.grades().get(i).id())
            .ifPresent(
                span -> scope.error("GRADE_GAP", span, end.at().value().orElseThrow(), low.get()));
      }
    }
  }

  private static Optional<Bounds> scored(Grade grade) {
    return grade
        .when()
        .filter(Condition.Compare.class::isInstance)
        .map(Condition.Compare.class::cast)
        .filter(compare -> compare.measure() instanceof Condition.Quantity.Score)
        .map(Condition.Compare::bounds);
  }
}
