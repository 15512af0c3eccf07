package dev.plumbline.core.packed;

import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Recurrence;
import java.util.List;

/** One duty made small. */
sealed interface Instruction {

  /** The duty. */
  Duty duty();

  /** What its numbers are held against. */
  Limits limits();

  /** Calls the method of {@code visitor} for this case. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Count records in each window of a calendar.
   *
   * @param duty the duty
   * @param kinds the terms that count
   * @param criteria what makes a record count
   * @param recurrence when
   * @param measure what is counted
   * @param limits how much of it; hours in hundredths
   */
  record Tally(
      Duty duty,
      List<String> kinds,
      List<Criterion> criteria,
      Recurrence.EveryWindow recurrence,
      Amount.Measure measure,
      Limits limits)
      implements Instruction {
    public Tally {
      kinds = List.copyOf(kinds);
      criteria = List.copyOf(criteria);
    }

    /** Whether one record is enough and none is too many. */
    boolean once() {
      return measure == Amount.Measure.TIMES
          && limits.low() == 1
          && limits.high() == Integer.MAX_VALUE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.tally(this);
    }
  }

  /**
   * Compare how many there are on the day.
   *
   * @param duty the duty
   * @param term what is counted
   * @param limits the norm
   * @param never the hard limit beyond the norm, the norm itself if there is none
   * @param odd whether the number must be odd
   */
  record Figure(Duty duty, String term, Limits limits, Limits never, boolean odd)
      implements Instruction {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.figure(this);
    }
  }

  /** One method a case, none with a default. */
  interface Visitor<R> {
    R tally(Tally instruction);

    R figure(Figure instruction);
  }
}
