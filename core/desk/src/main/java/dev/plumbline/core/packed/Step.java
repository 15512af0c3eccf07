package dev.plumbline.core.packed;

import dev.plumbline.core.check.Status;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Window;
import dev.plumbline.core.standard.Standard;
import java.time.LocalDate;
import java.util.Optional;

/** One instruction laid for a day of judgement. Immutable and thread-safe. */
interface Step {

  /** The step of an instruction, unless its windows cannot be bits. */
  static Optional<? extends Step> laid(
      Standard standard, Instruction instruction, Span span, DateRange days) {
    return instruction.accept(
        new Instruction.Visitor<Optional<? extends Step>>() {
          @Override
          public Optional<? extends Step> tally(Instruction.Tally tally) {
            return TallyStep.of(standard, tally, span);
          }

          @Override
          public Optional<? extends Step> figure(Instruction.Figure figure) {
            return Optional.of(new FigureStep(standard, figure, span, days));
          }
        });
  }

  /** Tells the breaches of this instruction, the {@code number}th, in a unit. */
  void breaches(PackedUnit unit, int number, Counters counters, Breaches breaches);

  /** What each item of this instruction is. */
  void statuses(PackedUnit unit, int number, Counters counters, Statuses statuses);

  /** A window by its number. */
  Window window(PackedUnit unit, int number);

  /** The last day on which the item of a window can be met. */
  LocalDate due(PackedUnit unit, int number);

  /** Hears what every item is. */
  @FunctionalInterface
  interface Statuses {
    /** An item: its instruction, window and subject by their numbers, and what it is. */
    void item(int instruction, int window, int subject, Status status);
  }
}
