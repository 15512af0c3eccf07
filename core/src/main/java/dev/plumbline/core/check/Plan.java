package dev.plumbline.core.check;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** A standard made ready to check by. Immutable and thread-safe. */
public final class Plan {

  private final Standard standard;
  private final DutyJudges extended;
  private final Screen screen;

  private Plan(Standard standard, DutyJudges extended, Screen screen) {
    this.standard = standard;
    this.extended = extended;
    this.screen = screen;
  }

  /** A plan of {@code standard}, without duty kinds of plugins. */
  public static Plan of(Standard standard) {
    return of(standard, DutyJudges.NONE);
  }

  /** A plan of {@code standard} with the duty kinds {@code extended} judges. */
  public static Plan of(Standard standard, DutyJudges extended) {
    return new Plan(standard, extended, Screen.NONE);
  }

  /** The same plan, whose findings {@code ahead} finds before anything is judged. */
  public Plan screened(Screen ahead) {
    return new Plan(standard, extended, ahead);
  }

  /** The standard checked by. */
  public Standard standard() {
    return standard;
  }

  /**
   * What is due in {@code range}, as far as the unit's profile tells. Events yet to come bring
   * items of their own when they are recorded.
   */
  public Checklist checklist(UnitRecords profile, DateRange range) {
    List<Item> items = new ArrayList<>();
    for (Verdict verdict : check(profile, range, range.start()).verdicts()) {
      if (verdict.status() != Status.NOT_APPLICABLE) {
        items.add(verdict.item());
      }
    }
    return new Checklist(standard, profile.unit(), range, items);
  }

  /** Judges the calendar year {@code asOf} lies in. */
  public Report check(UnitRecords records, LocalDate asOf) {
    LocalDate start = asOf.withDayOfYear(1);
    return check(records, new DateRange(start, start.plusYears(1)), asOf);
  }

  /**
   * Judges every window that begins in {@code range}, by the records up to {@code asOf}. An item is
   * judged when the report is first asked for it.
   *
   * @throws IllegalArgumentException if the range is empty
   * @throws CancellationException if the thread is interrupted, which it stays; so do the report's
   *     lists when they are first looked at
   */
  public Report check(UnitRecords records, DateRange range, LocalDate asOf) {
    if (range.isEmpty()) {
      throw new IllegalArgumentException("there is no day to judge in " + range);
    }
    Sitting.goOn();
    Sitting sitting = new Sitting(standard, extended, records, range, asOf);
    return new Report(
        standard,
        records.unit(),
        range,
        asOf,
        new Verdicts(sitting, screen),
        new Lazily<>(sitting::notes));
  }
}
