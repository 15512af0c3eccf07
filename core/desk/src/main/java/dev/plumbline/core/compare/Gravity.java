package dev.plumbline.core.compare;

import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Modality;
import java.util.Optional;

/** How grave a miss must be to count as breaking a duty. */
public enum Gravity {
  /** Only a finding: a miss of a "must" of the unit's own. */
  FINDING,
  /** Any miss, advice included. */
  ADVICE;

  /** Whether a miss of {@code duty} can ever be so grave. */
  boolean binds(Duty duty) {
    return this == FINDING
        ? duty.modality() == Modality.MUST && duty.actor().isEmpty()
        : duty.modality() != Modality.MAY;
  }

  /** The first verdict that breaks what was asked, if one does. */
  Optional<Verdict> breach(Report report) {
    return report.verdicts().stream()
        .filter(verdict -> verdict.status() == Status.MISSED)
        .filter(verdict -> this == ADVICE || !verdict.advice())
        .findFirst();
  }

  /** Whether everything asked is known to be satisfied. */
  boolean satisfied(Report report) {
    return report.verdicts().stream().allMatch(this::satisfied);
  }

  private boolean satisfied(Verdict verdict) {
    return switch (verdict.status()) {
      case MET, NOT_APPLICABLE -> true;
      case MISSED -> this == FINDING && verdict.advice();
      case PENDING, UPCOMING, WAIVED, UNKNOWN, UNBOUND, ATTEST, ERROR -> false;
    };
  }
}
