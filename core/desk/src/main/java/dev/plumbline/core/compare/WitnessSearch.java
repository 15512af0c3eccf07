package dev.plumbline.core.compare;

import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Duty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for a year that satisfies some duties and breaks another, and has the checker confirm it.
 */
final class WitnessSearch {

  private static final int MAKE_UPS = 40;
  private static final int MOST_TRIALS = 4000;

  private final Side satisfied;
  private final Side broken;
  private final Duty target;
  private int trials;

  private WitnessSearch(Side satisfied, Side broken) {
    this.satisfied = satisfied;
    this.broken = broken;
    this.target = broken.duties().get(0);
  }

  /** The smallest year found that satisfies {@code satisfied} and breaks the duty of the other. */
  static Optional<Witness> find(Side satisfied, Side broken, Gravity gravity) {
    return gravity.binds(broken.duties().get(0))
        ? new WitnessSearch(satisfied, broken).search(gravity)
        : Optional.empty();
  }

  private Optional<Witness> search(Gravity gravity) {
    List<Duty> all = Stream.concat(satisfied.duties().stream(), Stream.of(target)).toList();
    List<Circumstance> makeUps =
        new Circumstances(
                new SearchDomains(all, broken.vocabulary()).domains(), broken.vocabulary())
            .some(MAKE_UPS, each -> each.holds(target.when()));
    for (Stage stage : Stage.of(satisfied.duties(), target)) {
      for (Circumstance makeUp : makeUps) {
        Sketch unit = MakeUp.of(makeUp, broken.vocabulary(), stage.satisfied().start());
        for (Sketch base : new Settings(stage, satisfied, broken).variants(unit)) {
          Optional<Witness> found = upon(base, stage, gravity);
          if (found.isPresent() || trials > MOST_TRIALS) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Witness> upon(Sketch base, Stage stage, Gravity gravity) {
    Optional<Witness> plain = confirmed(base.records(), stage, gravity);
    if (plain.isPresent()) {
      return plain;
    }
    Report bare = satisfied.check(base.records(), stage.satisfied(), stage.asOf());
    Report aim = broken.check(base.records(), stage.broken(), stage.asOf());
    List<Verdict> needs =
        bare.verdicts().stream().filter(verdict -> !done(verdict, gravity)).toList();
    List<Verdict> aims =
        aim.verdicts().stream().filter(v -> v.status() != Status.NOT_APPLICABLE).toList();
    if (needs.stream().anyMatch(need -> !answerable(need)) || aims.isEmpty()) {
      return Optional.empty();
    }
    for (Sketch candidate : new Schedules(base, stage, satisfied, broken).candidates(needs, aims)) {
      Optional<Witness> found = confirmed(candidate.records(), stage, gravity);
      if (found.isPresent() || trials > MOST_TRIALS) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean done(Verdict verdict, Gravity gravity) {
    return verdict.status() == Status.MET
        || verdict.status() == Status.NOT_APPLICABLE
        || (verdict.status() == Status.MISSED && gravity == Gravity.FINDING && verdict.advice());
  }

  private static boolean answerable(Verdict need) {
    return need.status() == Status.MISSED || need.status() == Status.ATTEST;
  }

  private Optional<Witness> confirmed(UnitRecords records, Stage stage, Gravity gravity) {
    trials++;
    return judged(records, stage, gravity).map(first -> smaller(first, stage, gravity));
  }

  private Optional<Witness> judged(UnitRecords records, Stage stage, Gravity gravity) {
    Optional<Verdict> breach = gravity.breach(broken.check(records, stage.broken(), stage.asOf()));
    return breach.isPresent()
            && gravity.satisfied(satisfied.check(records, stage.satisfied(), stage.asOf()))
        ? Optional.of(new Witness(records, stage, gravity, breach.get()))
        : Optional.empty();
  }

  /** Leaves out, one after the other, whatever the checker does not need to come to the same. */
  private Witness smaller(Witness witness, Stage stage, Gravity gravity) {
    Witness small = witness;
    for (Reductions.Part part : Reductions.Part.values()) {
      for (int i = part.size(small.records()) - 1; i >= 0; i--) {
        small = judged(part.without(small.records(), i), stage, gravity).orElse(small);
      }
    }
    return small;
  }
}
