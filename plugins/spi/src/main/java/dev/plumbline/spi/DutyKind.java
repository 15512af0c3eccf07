package dev.plumbline.spi;

import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Ask;
import java.time.LocalDate;

/** A kind of duty a plugin judges. Thread-safe. */
public interface DutyKind {

  /** The id of the duty-kind term it judges. */
  String id();

  /** Judges one item; whatever it throws makes the item an error, never met. */
  Verdict judge(Ask.Extended ask, Item item, UnitRecords records, LocalDate asOf);
}
