package dev.plumbline.core.packed;

import dev.plumbline.core.check.Grounds;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Window;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Modality;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.core.standard.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days judged and the day of judgement.
 *
 * @param range the days judged
 * @param asOf the day of judgement
 */
record Span(DateRange range, LocalDate asOf) {

  /** The days judged on which a duty is in force; empty if on none. */
  Optional<DateRange> days(Standard standard, Duty duty) {
    Optional<DateRange> valid = standard.valid().intersect(range);
    return duty.period().isPresent()
        ? valid.flatMap(days -> days.intersect(duty.period().get()))
        : valid;
  }

  /** The windows a tally is judged in. */
  List<Window> windows(Standard standard, Instruction.Tally tally) {
    return days(standard, tally.duty())
        .map(days -> standard.calendar().windows(tally.recurrence().period(), days))
        .orElse(List.of())
        .stream()
        .filter(window -> range.contains(window.range().start()) || overarches(window.range()))
        .toList();
  }

  private boolean overarches(DateRange window) {
    return !window.start().isAfter(range.start()) && !window.end().isBefore(range.end());
  }

  /** Whether the text, or a duty's own days, have not begun on the day of judgement. */
  boolean notYet(Standard standard, Duty duty) {
    return asOf.isBefore(standard.valid().start())
        || duty.period().filter(own -> asOf.isBefore(own.start())).isPresent();
  }

  /** Whether a duty is in force on a part of a window only. */
  boolean partly(Standard standard, Duty duty, DateRange window) {
    return !overarches(window) && !Grounds.governs(standard, duty, window);
  }

  /** Whether a waiver in force sets a duty aside in a window. */
  boolean waived(Standard standard, Duty duty, DateRange window) {
    for (Waiver waiver : standard.waivers()) {
      boolean meant =
          waiver.duty().equals(duty.id())
              || duty.ask().subject().filter(waiver.duty()::equals).isPresent();
      if (meant
          && window.intersect(waiver.windows()).isPresent()
          && !asOf.isAfter(waiver.until())) {
        return true;
      }
    }
    return false;
  }

  /** The day on which the state of things is judged. */
  LocalDate day(DateRange days) {
    return asOf.isBefore(days.start())
        ? days.start()
        : asOf.isAfter(days.last()) ? days.last() : asOf;
  }

  /** Whether missing a duty is a finding, not advice. */
  static boolean binds(Duty duty) {
    return duty.modality() != Modality.SHOULD
        && duty.modality() != Modality.MAY
        && duty.actor().isEmpty();
  }
}
