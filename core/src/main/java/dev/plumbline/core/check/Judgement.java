package dev.plumbline.core.check;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.message.Message;
import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Period;
import dev.plumbline.core.period.Window;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What every judge works with: the standard, the records, and the days judged.
 *
 * @param standard the standard
 * @param view the records up to the day
 * @param occurrences what was done
 * @param range the days judged
 */
record Judgement(Standard standard, UnitView view, Occurrences occurrences, DateRange range) {

  LocalDate asOf() {
    return view.asOf();
  }

  Calendar calendar() {
    return standard.calendar();
  }

  /** The days of {@code duty} among those judged: empty if it is not in force on any. */
  Optional<DateRange> days(Duty duty) {
    Optional<DateRange> valid = standard.valid().intersect(range);
    return duty.period().isPresent()
        ? valid.flatMap(days -> days.intersect(duty.period().get()))
        : valid;
  }

  /**
   * The windows judged of those that share a day with {@code days}: those that begin in the range.
   */
  List<Window> windows(Period period, DateRange days) {
    return calendar().windows(period, days).stream()
        .filter(window -> range.contains(window.range().start()) || overarches(window.range()))
        .toList();
  }

  /** Whether a window takes in all the days judged. */
  boolean overarches(DateRange window) {
    return !window.start().isAfter(range.start()) && !window.end().isBefore(range.end());
  }

  /** Whether nothing is asked yet: the window, or the text or phase in it, has not begun. */
  boolean isUpcoming(Duty duty, DateRange window) {
    LocalDate first = window.start();
    LocalDate inForce = standard.valid().start();
    LocalDate own = duty.period().map(DateRange::start).orElse(LocalDate.MIN);
    return asOf().isBefore(first) || asOf().isBefore(inForce) || asOf().isBefore(own);
  }

  /**
   * Whether this text and the duty's own days govern a whole window. A text amended in the middle
   * of a window governs those that began under it, to their end.
   */
  boolean governs(Duty duty, DateRange window) {
    return governs(standard, duty, window);
  }

  /** Why nothing is asked of a part of a window: the text is newer than it, or the subject. */
  Message partly(Duty duty, DateRange window) {
    return standard.valid().contains(window.start()) || duty.period().isPresent()
        ? Reasons.of("partly-there")
        : Reasons.of("older-text", standard.valid().start());
  }

  /** As {@link #governs(Duty, DateRange)}, for those who pack. */
  static boolean governs(Standard standard, Duty duty, DateRange window) {
    return standard.valid().contains(window.start())
        && duty.period().map(days -> days.covers(window)).orElse(true);
  }

  Item item(Duty duty, Window window, Subject subject, LocalDate due) {
    return new Item(duty.id() + "@" + window.id() + "/" + subject.id(), duty, window, subject, due);
  }

  /** The item of a duty that has no window of its own: the days judged. */
  Item item(Duty duty, DateRange days, Subject subject) {
    return item(duty, all(days), subject, days.last());
  }

  /** A duty with nobody to be about. */
  Verdict nobody(Duty duty, DateRange days) {
    Item item = item(duty, days, new Subject.Unit());
    return verdict(item, Status.NOT_APPLICABLE, Reasons.of("nobody"));
  }

  /** The day on which the state of things is judged. */
  LocalDate day(DateRange days) {
    return asOf().isBefore(days.start())
        ? days.start()
        : asOf().isAfter(days.last()) ? days.last() : asOf();
  }

  /** A window that is not of a calendar: a phase, the days judged, the time after an event. */
  static Window span(String id, Label label, DateRange range) {
    return new Window(id, label, range);
  }

  /** All the days judged, as one window. */
  Window all(DateRange days) {
    return whole(days);
  }

  /** Some days as one window. */
  static Window whole(DateRange days) {
    boolean year = days.start().getDayOfYear() == 1 && days.start().plusYears(1).equals(days.end());
    String id = year ? String.valueOf(days.start().getYear()) : days.start() + ".." + days.last();
    Label label =
        year
            ? new Label(id + "年", id)
            : new Label(days.start() + "至" + days.last(), days.start() + " to " + days.last());
    return new Window(id, label, days);
  }

  Object label(String id) {
    return view.vocabulary().term(id).map(Term::label).orElse(Label.same(id));
  }

  Verdict upcoming(Item item) {
    LocalDate start = item.window().range().start();
    return verdict(item, Status.UPCOMING, Reasons.of("upcoming", start));
  }

  Verdict verdict(Item item, Status status, Message reason) {
    return new Verdict(
        item, status, reason, Optional.empty(), List.of(), Optional.empty(), false, List.of());
  }

  Verdict verdict(
      Item item,
      Status status,
      Message reason,
      BigDecimal achieved,
      BigDecimal required,
      List<RecordRef> proof) {
    return new Verdict(
        item,
        status,
        reason,
        Optional.of(new Verdict.Tally(achieved, required)),
        proof,
        Optional.empty(),
        false,
        List.of());
  }
}
