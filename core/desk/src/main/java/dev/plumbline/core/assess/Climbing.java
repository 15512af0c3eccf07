package dev.plumbline.core.assess;

import dev.plumbline.core.standard.Assessment;
import dev.plumbline.core.standard.Grade;
import java.util.List;
import java.util.Optional;

/**
 * A branch's level on a ladder from year to year.
 *
 * <p>Its grade sets how high it aims: the worst grade at no level, each better one at a level more,
 * up to the top; a branch that is not qualified aims at none. Where the ladder is climbed stepwise
 * it rises one level a year at most; where it may not fall it keeps what it had.
 */
final class Climbing {

  private Climbing() {}

  static Optional<String> next(
      Assessment.Ladder ladder,
      Optional<String> held,
      List<Grade> grades,
      Optional<String> grade,
      boolean qualified) {
    List<String> levels = ladder.levels();
    int before = held.map(levels::indexOf).map(at -> at + 1).orElse(0);
    int aim = qualified ? aim(levels.size(), grades, grade) : 0;
    int next = ladder.stepwise() ? Math.min(aim, before + 1) : aim;
    int kept = ladder.falls() ? next : Math.max(next, before);
    return kept == 0 ? Optional.empty() : Optional.of(levels.get(kept - 1));
  }

  /** Without grades a qualified branch aims at the top. */
  private static int aim(int levels, List<Grade> grades, Optional<String> grade) {
    if (grades.isEmpty()) {
      return levels;
    }
    int at = grades.stream().map(Grade::id).toList().indexOf(grade.orElse(""));
    int fromBottom = at < 0 ? 0 : grades.size() - 1 - at;
    boolean best = at == 0;
    return best ? levels : Math.min(levels, fromBottom);
  }
}
