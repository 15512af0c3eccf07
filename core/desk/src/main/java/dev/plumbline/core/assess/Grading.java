package dev.plumbline.core.assess;

import dev.plumbline.core.standard.Assessment;
import dev.plumbline.core.standard.Grade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Settles the grades of a year. */
final class Grading {

  private final Rulebook rules;

  Grading(Rulebook rules) {
    this.rules = rules;
  }

  Outcome.Graded grade(
      Course course,
      Map<String, String> before,
      Map<String, Map<String, String>> proposed,
      Turn turn) {
    new Rights(course).superior(turn.by());
    Order.settled(course);
    if (course.graded().isPresent()) {
      throw new Refused("graded-already");
    }
    if (course.standing().isEmpty()) {
      throw new Refused("nobody-judged");
    }
    for (String unit : proposed.keySet()) {
      if (!course.population().containsKey(unit)) {
        throw new Refused("no-such-unit", unit);
      }
    }
    SortedMap<String, Standing> standing = course.standing();
    Map<String, String> given =
        Quotas.apply(rules.grades(), standing.values(), course.population().size());
    List<GradeGiven> grades = new ArrayList<>();
    standing.forEach(
        (unit, each) -> {
          Optional<String> grade = Optional.ofNullable(given.get(unit)).or(each::grade);
          boolean qualified = each.qualified() && grade.map(this::passes).orElse(true);
          grades.add(
              new GradeGiven(
                  unit,
                  each.points(),
                  each.grade(),
                  grade,
                  why(each, grade),
                  each.provisional(),
                  qualified,
                  level(unit, grade, qualified, before)));
        });
    grades.sort(Comparator.comparing(GradeGiven::unit));
    return new Outcome.Graded(grades, caps(grades, proposed));
  }

  private boolean passes(String grade) {
    List<Grade> grades = rules.grades();
    return grades.isEmpty() || !grades.get(grades.size() - 1).id().equals(grade);
  }

  private static GradeGiven.Why why(Standing standing, Optional<String> grade) {
    if (standing.grade().isEmpty()) {
      return GradeGiven.Why.NOT_RATED;
    } else if (!standing.grade().equals(grade)) {
      return GradeGiven.Why.QUOTA;
    }
    return standing.qualified() ? GradeGiven.Why.EARNED : GradeGiven.Why.NOT_ACCEPTED;
  }

  private Optional<String> level(
      String unit, Optional<String> grade, boolean qualified, Map<String, String> before) {
    Optional<String> held = Optional.ofNullable(before.get(unit));
    return rules
        .block()
        .ladder()
        .flatMap(ladder -> Climbing.next(ladder, held, rules.grades(), grade, qualified));
  }

  private List<CapResult> caps(List<GradeGiven> grades, Map<String, Map<String, String>> proposed) {
    List<CapResult> results = new ArrayList<>();
    for (GradeGiven given : grades) {
      for (Assessment.Cap cap : rules.block().caps()) {
        if (given.grade().isEmpty() || !below(given.grade().get(), cap.branch())) {
          continue;
        }
        Optional<String> wish =
            Optional.ofNullable(proposed.getOrDefault(given.unit(), Map.of()).get(cap.post()));
        boolean refused = wish.filter(grade -> !belowOrOther(grade, cap.below())).isPresent();
        results.add(new CapResult(given.unit(), cap.post(), cap.below(), wish, refused));
      }
    }
    return results;
  }

  /** Grades stand in the standard from the best down. */
  private boolean below(String grade, String other) {
    return rank(grade) > rank(other);
  }

  /** A post's grade outside the standard's own is only told from the one it may not have. */
  private boolean belowOrOther(String grade, String ceiling) {
    boolean ranked = rank(grade) < rules.grades().size() && rank(ceiling) < rules.grades().size();
    return ranked ? below(grade, ceiling) : !grade.equals(ceiling);
  }

  private int rank(String grade) {
    List<String> ids = rules.grades().stream().map(Grade::id).toList();
    return ids.contains(grade) ? ids.indexOf(grade) : ids.size();
  }
}
