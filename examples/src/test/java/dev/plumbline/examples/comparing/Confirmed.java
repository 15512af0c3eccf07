package dev.plumbline.examples.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.check.Plan;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.compare.Gravity;
import dev.plumbline.core.compare.Witness;
import dev.plumbline.core.standard.Standard;

/** Has the checker judge a witness by whole standards, apart from the search that found it. */
final class Confirmed {

  private Confirmed() {}

  static void by(Witness witness, Standard satisfied, Standard broken) {
    Report kept =
        Plan.of(satisfied)
            .check(witness.records(), witness.stage().satisfied(), witness.stage().asOf());
    assertThat(kept.verdicts()).noneMatch(verdict -> isMiss(verdict, witness.gravity()));
    Report missed =
        Plan.of(broken).check(witness.records(), witness.stage().broken(), witness.stage().asOf());
    assertThat(missed.verdicts()).anyMatch(verdict -> isMiss(verdict, witness.gravity()));
  }

  private static boolean isMiss(Verdict verdict, Gravity gravity) {
    return verdict.status() == Status.MISSED && (gravity == Gravity.ADVICE || !verdict.advice());
  }
}
