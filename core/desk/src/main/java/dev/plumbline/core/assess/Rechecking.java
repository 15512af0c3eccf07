package dev.plumbline.core.assess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Looks at branches again, by their records as they are now. */
final class Rechecking {

  private final Appraisal appraisal;
  private final Judge judge;

  Rechecking(Rulebook rules, Judge judge) {
    this.appraisal = new Appraisal(rules);
    this.judge = judge;
  }

  /** Every branch that was judged is looked at; the qualified ones can fall. */
  Outcome.Rechecked recheck(Course course, Turn turn) {
    new Rights(course).superior(turn.by());
    Order.judged(course);
    Map<String, Standing> standings = new TreeMap<>();
    for (String unit : course.standing().keySet()) {
      Enrolled branch = course.population().get(unit);
      if (branch != null) {
        standings.put(unit, appraisal.of(judge.judge(branch, turn.on()), turn.by(), Map.of()));
      }
    }
    Set<String> qualified = new HashSet<>(course.qualified());
    List<String> fallen =
        standings.values().stream()
            .filter(each -> qualified.contains(each.unit()) && !each.qualified())
            .map(Standing::unit)
            .toList();
    List<Problem> opened = new ArrayList<>();
    List<Move> moves = new ArrayList<>();
    Rectification known = course.rectification();
    for (Problem problem : Problems.in(standings.values())) {
      known
          .problem(problem.id())
          .ifPresentOrElse(
              tracked -> {
                if (tracked.state() == Tracked.State.CLOSED) {
                  moves.add(move(Move.Kind.REOPEN, problem, turn));
                }
              },
              () -> opened.add(problem));
    }
    for (Tracked tracked : known.open()) {
      Standing standing = standings.get(tracked.problem().unit());
      if (standing != null && !Problems.persists(tracked.problem(), standing)) {
        moves.add(move(Move.Kind.CLOSE_BY_REPORT, tracked.problem(), turn));
      }
    }
    return new Outcome.Rechecked(List.copyOf(standings.values()), fallen, opened, moves);
  }

  private static Move move(Move.Kind kind, Problem problem, Turn turn) {
    return Move.by(kind, problem.id(), turn.on(), turn.by(), "recheck");
  }
}
