package dev.plumbline.spi;

import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Ask;
import java.time.LocalDate;

/**
 * A kind of duty a plugin judges. The grammar does not grow: a sentence whose subject is a {@code
 * duty-kind} term may say when, how much and of whom, as any duty may, and each item of it comes
 * here. Thread-safe.
 */
public interface DutyKind {

  /** The id of the duty-kind term it judges. */
  String id();

  /**
   * Judges one item; whatever it throws makes the item an error, never met.
   *
   * @param ask when and how much the sentence asks
   * @param item the window and the subject judged; {@link Item} and {@link Verdict} say how a
   *     verdict on it is made
   * @param records everything known of the unit, what plugins work out included; records after
   *     {@code asOf} too
   * @param asOf the day of the judgement
   */
  Verdict judge(Ask.Extended ask, Item item, UnitRecords records, LocalDate asOf);
}
