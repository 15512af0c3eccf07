package dev.plumbline.core.assess;

import dev.plumbline.core.standard.Assessment;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Branches apply. */
final class Declaring {

  private Declaring() {}

  static Outcome.Declared declare(Course course, Collection<String> units) {
    int all = course.population().size();
    for (String unit : units) {
      if (!course.population().containsKey(unit)) {
        throw new Refused("no-such-unit", unit);
      }
    }
    boolean begun = !course.selfAssessed().isEmpty() || !course.accepted().isEmpty();
    if (begun) {
      throw new Refused("declared-too-late");
    } else if (units.isEmpty()) {
      throw new Refused("nobody-declared");
    }
    int needed =
        course
            .stage(Assessment.Kind.DECLARE)
            .flatMap(Stage::share)
            .map(share -> Sampling.size(share, all))
            .orElse(0);
    return new Outcome.Declared(List.copyOf(new TreeSet<>(units)), needed);
  }
}
