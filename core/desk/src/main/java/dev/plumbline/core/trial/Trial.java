package dev.plumbline.core.trial;

import dev.plumbline.core.check.DutyJudges;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.DutyListener;
import dev.plumbline.core.standard.Expectation;
import dev.plumbline.core.standard.Standard;
import java.util.ArrayList;
import java.util.List;

/**
 * A standard tried on its own examples. Immutable; equal standards give equal trials.
 *
 * @param standard the standard tried
 * @param results what came of each example, in order
 * @param unexercised the duties of its own no example expects anything of, in order
 * @param mutants small changes of each duty of its own, and of those it inherits that an example
 *     speaks of, and whether the examples notice them
 */
public record Trial(
    Standard standard, List<ExampleResult> results, List<Duty> unexercised, List<Mutant> mutants) {

  public Trial {
    results = List.copyOf(results);
    unexercised = List.copyOf(unexercised);
    mutants = List.copyOf(mutants);
  }

  /**
   * Tries {@code standard}, whose duty kinds {@code judges} judges.
   *
   * @param listener hears of every duty of the standard
   */
  public static Trial of(Standard standard, DutyJudges judges, DutyListener listener) {
    List<Staging> stagings =
        standard.examples().stream().map(example -> new Staging(example, standard)).toList();
    List<ExampleResult> results = new ArrayList<>();
    for (Staging staging : stagings) {
      results.add(new ExampleResult(staging.example(), staging.mismatches(standard, judges)));
    }
    List<Duty> unexercised = new ArrayList<>();
    List<Mutant> mutants = new ArrayList<>();
    for (Duty duty : standard.duties()) {
      List<Staging> about = stagings.stream().filter(each -> each.exercises(duty)).toList();
      boolean own = isOwn(duty, standard);
      if (about.isEmpty() && own) {
        unexercised.add(duty);
      }
      // What is inherited is shown by the examples of the standard it is written in.
      if (own || !about.isEmpty()) {
        mutants.addAll(new Mutations(standard, judges, duty, about).all());
      }
      listener.done(duty);
    }
    return new Trial(standard, results, unexercised, mutants);
  }

  /** Whether a duty is asked or changed by the text the standard's examples stand in. */
  private static boolean isOwn(Duty duty, Standard standard) {
    return duty.layer().equals(standard.id())
        || standard.examples().stream()
            .anyMatch(example -> example.span().source().equals(duty.span().source()));
  }

  /** How many duties were tried. */
  public int tried() {
    return (int) mutants.stream().map(Mutant::duty).distinct().count();
  }

  /** What a verdict is to an author of examples: a miss that only advises is told apart. */
  public static Expectation.Outcome outcome(Verdict verdict) {
    return Staging.outcome(verdict);
  }

  /** Whether every example came out as expected. */
  public boolean holds() {
    return results.stream().allMatch(ExampleResult::holds);
  }

  /** How many of the changes the examples notice. */
  public long noticed() {
    return mutants.stream().filter(Mutant::noticed).count();
  }

  /** The changes no example notices, in the order of the duties. */
  public List<Mutant> survivors() {
    return mutants.stream().filter(mutant -> !mutant.noticed()).toList();
  }
}
