package dev.plumbline.core.packed;

import dev.plumbline.core.check.Roll;
import dev.plumbline.core.check.Subject;
import dev.plumbline.core.record.UnitRecords;
import java.util.Optional;

/**
 * One unit's records as a plan counts them: numbers by duty, in the order of dates. Immutable; safe
 * to share between threads, and good for every day of judgement of the plan that packed it.
 */
public final class PackedUnit {

  /** The duty is left to the object door. */
  static final int LEFT = 0;

  /** Records of the unit itself: one int each, its day. */
  static final int UNIT = 1;

  /** Records of one subject each: its number in the upper 16 bits, the day in the lower. */
  static final int SINGLE = 2;

  /** Records of several subjects each: a day, and a bit for every subject. */
  static final int SHARED = 3;

  /** The duty's condition never holds of the unit. */
  static final int NEVER = 4;

  /** A number that changes on some days. */
  static final int NUMBER = 5;

  /** Where a block's first list begins, after the numbers that {@link Cells} writes before it. */
  static final int HEAD = 7;

  private final String id;
  private final int fixedDay;
  private final int[] cells;
  private final long[] masks;
  private final Roll[] rolls;
  private final Optional<UnitRecords> records;

  PackedUnit(
      String id,
      int fixedDay,
      int[] cells,
      long[] masks,
      Roll[] rolls,
      Optional<UnitRecords> records) {
    this.id = id;
    this.fixedDay = fixedDay;
    this.cells = cells;
    this.masks = masks;
    this.rolls = rolls;
    this.records = records;
  }

  /** The unit's local id. */
  public String id() {
    return id;
  }

  /** Its records, when some duty has to be judged by them. */
  public Optional<UnitRecords> records() {
    return records;
  }

  /** How many bytes its numbers take, without ids and records. */
  public int size() {
    return 4 * cells.length + 8 * masks.length;
  }

  /** The same unit, and its records. */
  PackedUnit with(UnitRecords all) {
    return new PackedUnit(id, fixedDay, cells, masks, rolls, Optional.of(all));
  }

  /** Whether an instruction's duty is packed, not left to the object door. */
  boolean has(int instruction) {
    return cells[instruction] != LEFT;
  }

  int fixedDay() {
    return fixedDay;
  }

  int[] cells() {
    return cells;
  }

  long[] masks() {
    return masks;
  }

  Subject subject(int instruction, int number) {
    return rolls[instruction].subject(number);
  }

  int instructions() {
    return rolls.length;
  }

  int subjects(int instruction) {
    return rolls[instruction].size();
  }
}
