package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.record.Unit;
import dev.plumbline.core.standard.Standard;
import java.time.LocalDate;
import java.util.List;

/**
 * The verdict on a unit's records on a day. Immutable; equal inputs give equal reports.
 *
 * <p>A plan's report judges what it is asked for: its findings without every item that is met, or
 * all of them. Until then it holds the records.
 *
 * @param standard the standard judged by
 * @param unit the unit judged
 * @param range the days judged: windows that begin in them
 * @param asOf the day of the judgement; records after it are left out and counted in the notes
 * @param verdicts one for each item, in the order of the checklist
 * @param notes what concerns the whole: lapsed waivers, records no duty uses, double entries
 */
public record Report(
    Standard standard,
    Unit unit,
    DateRange range,
    LocalDate asOf,
    List<Verdict> verdicts,
    List<Message> notes) {
  public Report {
    verdicts = verdicts instanceof Verdicts ? verdicts : List.copyOf(verdicts);
    notes = notes instanceof Lazily ? notes : List.copyOf(notes);
  }

  /** The misses a reader must act on, in order. */
  public List<Verdict> findings() {
    return verdicts instanceof Verdicts some
        ? some.findings()
        : verdicts.stream().filter(Verdict::isFinding).toList();
  }

  /** Whether nothing is missed that must not be. */
  public boolean conforms() {
    return verdicts instanceof Verdicts some
        ? some.conforms()
        : verdicts.stream().noneMatch(Verdict::isFinding);
  }
}
