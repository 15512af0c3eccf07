package dev.plumbline.core.assess;

import dev.plumbline.core.standard.Assessment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Draws the sample of a round. */
final class Drawing {

  private final Rulebook rules;

  Drawing(Rulebook rules) {
    this.rules = rules;
  }

  Outcome.Drawn draw(Course course, String seed, Turn turn) {
    new Rights(course).superior(turn.by());
    Order.accepted(course);
    if (course.sample().isPresent()) {
      throw new Refused("drawn-already");
    } else if (!Sampling.seal(seed).equals(course.seal())) {
      throw new Refused("seed-not-sealed", course.seal());
    }
    Optional<Assessment.Step> step = rules.step(Assessment.Kind.SPOT_CHECK);
    BigDecimal share = step.flatMap(Assessment.Step::share).orElse(BigDecimal.ONE);
    Assessment.Of of = step.flatMap(Assessment.Step::of).orElse(Assessment.Of.ACCEPTED);
    SortedMap<String, List<String>> candidates = candidates(course, of);
    List<Stratum> strata = Sampling.draw(seed, course.round(), share, candidates);
    if (strata.isEmpty()) {
      throw new Refused("nobody-to-check");
    }
    return new Outcome.Drawn(
        Sampling.METHOD, course.round(), seed, share, strata, checkers(course, strata));
  }

  /** In a round done over only the bodies that do it over are sampled. */
  private static SortedMap<String, List<String>> candidates(Course course, Assessment.Of of) {
    SortedMap<String, List<String>> candidates = new TreeMap<>();
    for (Enrolled branch : course.taking().values()) {
      Standing standing = course.accepted().get(branch.unit());
      boolean counted = standing != null && (standing.qualified() || of != Assessment.Of.ACCEPTED);
      if (counted && course.round(branch.body()) == course.round()) {
        candidates.computeIfAbsent(branch.body(), any -> new ArrayList<>()).add(branch.unit());
      }
    }
    return candidates;
  }

  /** The superior's officers take turns, each passing over branches it has judged itself. */
  private static Map<String, String> checkers(Course course, List<Stratum> strata) {
    List<String> officers =
        course.year().officers().stream()
            .filter(each -> each.role() == Officer.Role.SUPERIOR)
            .map(Officer::person)
            .toList();
    Map<String, String> checkers = new TreeMap<>();
    int turn = 0;
    for (Stratum stratum : strata) {
      for (String unit : stratum.chosen()) {
        for (int tried = 0; tried < officers.size(); tried++) {
          String officer = officers.get((turn + tried) % officers.size());
          if (!course.hasJudged(officer, unit)) {
            checkers.put(unit, officer);
            break;
          }
        }
        turn++;
      }
    }
    return checkers;
  }
}
