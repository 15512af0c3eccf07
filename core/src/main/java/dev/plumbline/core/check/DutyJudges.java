package dev.plumbline.core.check;

import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Ask;
import java.time.LocalDate;

/** Judges the kinds of duty plugins add. Implementations are thread-safe. */
@FunctionalInterface
public interface DutyJudges {

  /** No kinds but the language's own. */
  DutyJudges NONE =
      (ask, item, records, asOf) -> {
        throw new IllegalStateException("no plugin judges it");
      };

  /**
   * Judges one item. Whatever it throws makes the item an error, never met.
   *
   * @param ask what the duty asks
   * @param item the item
   * @param records everything known of the unit, later records included
   * @param asOf the day of the judgement
   */
  Verdict judge(Ask.Extended ask, Item item, UnitRecords records, LocalDate asOf);
}
