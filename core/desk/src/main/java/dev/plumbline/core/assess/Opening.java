package dev.plumbline.core.assess;

import dev.plumbline.core.standard.Assessment;
import java.time.Year;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Opens a year. */
final class Opening {

  private final Rulebook rules;
  private final Year year;

  Opening(Rulebook rules, Year year) {
    this.rules = rules;
    this.year = year;
  }

  Outcome.Opened open(
      Course course,
      List<Enrolled> population,
      List<Officer> officers,
      List<Catalogue> standards,
      String seed,
      Optional<String> after,
      Turn turn) {
    if (course.opened().isPresent()) {
      throw new Refused("opened-already", year.getValue());
    } else if (population.isEmpty()) {
      throw new Refused("nobody");
    }
    seed(seed);
    Set<String> seen = new HashSet<>();
    for (Enrolled branch : population) {
      if (!seen.add(branch.unit())) {
        throw new Refused("unit-twice", branch.unit());
      }
    }
    List<Stage> stages = rules.stages(year);
    stages.stream()
        .filter(stage -> stage.kind() == Assessment.Kind.SELF_ASSESS)
        .filter(stage -> turn.on().isAfter(stage.through()))
        .findFirst()
        .ifPresent(
            stage -> {
              throw new Refused("seed-too-late", stage.through(), turn.on());
            });
    List<Enrolled> sorted =
        population.stream().sorted(Comparator.comparing(Enrolled::unit)).toList();
    Outcome.Opened opened =
        new Outcome.Opened(sorted, officers, stages, standards, Sampling.seal(seed), after);
    boolean superior =
        officers.stream()
            .anyMatch(
                each -> each.role() == Officer.Role.SUPERIOR && each.person().equals(turn.by()));
    if (!officers.isEmpty() && !superior) {
      throw new Refused("needs-superior", turn.by(), "");
    }
    return opened;
  }

  static void seed(String seed) {
    if (seed.codePointCount(0, seed.length()) < Sampling.SHORTEST_SEED) {
      throw new Refused("seed-short", Sampling.SHORTEST_SEED);
    } else if (seed.chars().anyMatch(Character::isISOControl)) {
      throw new Refused("seed-lines");
    }
  }
}
