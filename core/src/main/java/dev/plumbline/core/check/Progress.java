package dev.plumbline.core.check;

import dev.plumbline.core.standard.Modality;

/**
 * How much is recorded, and how much is met: two figures that are never mixed. What does not apply,
 * is waived or need not be done is in neither, and a group of people stands for its number.
 *
 * @param recorded of the items that have begun, those of which something is on record
 * @param begun the items that have begun
 * @param met of the items that have come due, those that are met
 * @param due the items that have come due: met, missed, or not yet known for want of something
 */
public record Progress(int recorded, int begun, int met, int due) {

  /** The figures of a report. What is only advice is not due. */
  public static Progress of(Report report) {
    int recorded = 0;
    int begun = 0;
    int met = 0;
    int due = 0;
    for (Verdict verdict : report.verdicts()) {
      int count = verdict.item().subject().count();
      if (verdict.item().duty().modality() == Modality.MAY) {
        continue;
      }
      switch (verdict.status()) {
        case NOT_APPLICABLE, WAIVED, UPCOMING -> {
          continue;
        }
        case PENDING -> begun += count;
        case MET, MISSED, UNKNOWN, UNBOUND, ATTEST, ERROR -> {
          begun += count;
          due += verdict.advice() ? 0 : count;
        }
      }
      met += verdict.status() == Status.MET ? count : 0;
      recorded += onRecord(verdict) ? count : 0;
    }
    return new Progress(recorded, begun, met, due);
  }

  private static boolean onRecord(Verdict verdict) {
    boolean counted = verdict.tally().filter(t -> t.achieved().signum() > 0).isPresent();
    return counted || !verdict.proof().isEmpty() || verdict.status() == Status.MET;
  }
}
