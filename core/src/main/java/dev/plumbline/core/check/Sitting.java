package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Window;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * One unit before the judges on one day. Each duty is judged when it is first asked for, and not
 * again. Thread-safe.
 */
public final class Sitting {

  private final Standard standard;
  private final DutyJudges extended;
  private final UnitRecords records;
  private final DateRange range;
  private final LocalDate asOf;
  private final Map<Integer, Judged> judged = new HashMap<>();
  private Optional<Judgement> judgement = Optional.empty();

  /** The verdicts on one duty, and what is to be said of the whole because of them. */
  private record Judged(List<Verdict> verdicts, Set<Message> notes) {}

  Sitting(
      Standard standard,
      DutyJudges extended,
      UnitRecords records,
      DateRange range,
      LocalDate asOf) {
    this.standard = standard;
    this.extended = extended;
    this.records = records;
    this.range = range;
    this.asOf = asOf;
  }

  /** The records judged. */
  public UnitRecords records() {
    return records;
  }

  /** The days judged. */
  public DateRange range() {
    return range;
  }

  /** The day of the judgement. */
  public LocalDate asOf() {
    return asOf;
  }

  /** The verdicts on the items of a duty, by its number in the standard. */
  public List<Verdict> verdicts(int duty) {
    return judged(duty).verdicts();
  }

  private synchronized Judged judged(int duty) {
    Judged known = judged.get(duty);
    if (known == null) {
      known = judged(standard.duties().get(duty));
      judged.put(duty, known);
    }
    return known;
  }

  /**
   * Asked before each duty.
   *
   * @throws CancellationException if the thread is interrupted, which it stays
   */
  static void goOn() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted before everything was judged");
    }
  }

  private Judged judged(Duty duty) {
    goOn();
    Judgement ready = judgement();
    Optional<DateRange> days = ready.days(duty);
    Set<Message> said = new LinkedHashSet<>();
    List<Verdict> applied = new ArrayList<>();
    if (days.isPresent()) {
      Overlay overlay = new Overlay(ready, said);
      duty.ask()
          .accept(new DutyVerdicts(ready, duty, days.get(), extended))
          .forEach(verdict -> applied.add(overlay.over(verdict)));
    }
    return new Judged(applied, said);
  }

  /**
   * The verdict on one item of a duty that counts records in windows, or people, posts and bodies,
   * for a subject that was there all the time it is about.
   *
   * @param duty the duty's number in the standard
   * @param window one of the duty's windows, or the days judged
   * @param subject whom the item is about
   */
  public synchronized Verdict verdict(int duty, Window window, Subject subject) {
    Judgement ready = judgement();
    Duty asked = standard.duties().get(duty);
    DateRange days =
        ready
            .days(asked)
            .orElseThrow(() -> new IllegalStateException("not in force: " + asked.id()));
    Verdict verdict = asked.ask().accept(new OneVerdict(ready, asked, days, window, subject));
    return new Overlay(ready, new LinkedHashSet<>()).over(verdict);
  }

  /** The verdict on every item, in the order of the checklist. */
  List<Verdict> verdicts() {
    List<Verdict> all = new ArrayList<>();
    for (int duty = 0; duty < standard.duties().size(); duty++) {
      all.addAll(verdicts(duty));
    }
    return all;
  }

  /** What concerns the whole: lapsed waivers, records no duty uses, double entries. */
  synchronized List<Message> notes() {
    Set<Message> all = new LinkedHashSet<>();
    for (int duty = 0; duty < standard.duties().size(); duty++) {
      all.addAll(judged(duty).notes());
    }
    UnitView view = judgement().view();
    all.addAll(view.notes());
    UsedTerms.unused(standard, view).ifPresent(all::add);
    return List.copyOf(all);
  }

  private Judgement judgement() {
    if (judgement.isEmpty()) {
      UnitView view = new UnitView(records, standard.vocabulary(), asOf);
      judgement = Optional.of(new Judgement(standard, view, new Occurrences(view), range));
    }
    return judgement.get();
  }
}
