package dev.plumbline.core.check;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.period.CalendarUnit;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Length;
import dev.plumbline.core.period.Placement;
import dev.plumbline.core.period.Places;
import dev.plumbline.core.period.Shift;
import dev.plumbline.core.period.Window;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges what must be done so often: activities, contacts, documents. */
final class RecurrenceJudge implements Recurrence.Visitor<List<Verdict>> {

  private final Judgement judgement;
  private final Duty duty;
  private final List<String> kinds;
  private final Amount amount;
  private final List<Criterion> criteria;
  private final DateRange days;
  private final Tallying tallying;
  private final Map<Subject, List<Occurrence>> found = new HashMap<>();

  RecurrenceJudge(
      Judgement judgement,
      Duty duty,
      List<String> kinds,
      Amount amount,
      List<Criterion> criteria,
      DateRange days) {
    this.judgement = judgement;
    this.duty = duty;
    this.kinds = kinds;
    this.amount = amount;
    this.criteria = criteria;
    this.days = days;
    this.tallying = new Tallying(judgement);
  }

  @Override
  public List<Verdict> everyWindow(Recurrence.EveryWindow recurrence) {
    List<Verdict> verdicts = new ArrayList<>();
    if (recurrence.period().unit() == CalendarUnit.TERM_OF_OFFICE) {
      List<Window> terms = new OfficeTerms(judgement).all(days);
      if (terms.isEmpty()) {
        Item item = whole(judgement.all(days));
        return List.of(judgement.verdict(item, Status.UNKNOWN, Reasons.of("no-term-known")));
      }
      terms.forEach(window -> verdicts.addAll(inWindow(window, recurrence, false)));
      return verdicts;
    }
    for (Window window : judgement.windows(recurrence.period(), days)) {
      DateRange range = window.range();
      boolean part = !judgement.overarches(range) && !judgement.governs(duty, range);
      verdicts.addAll(inWindow(window, recurrence, part));
    }
    return verdicts;
  }

  private List<Verdict> inWindow(Window window, Recurrence.EveryWindow recurrence, boolean part) {
    Places places = places(window.range(), recurrence.shift());
    List<DateRange> allowed = places.of(recurrence.placements());
    boolean leftOut =
        allowed.isEmpty()
            && recurrence.placements().stream().anyMatch(p -> p instanceof Placement.InMonths);
    if (leftOut) {
      return List.of();
    }
    return forEach(window, allowed, due(window, allowed), part);
  }

  /** The verdict on one item, whose subject was there for all of its window. */
  Verdict item(Window window, Recurrence.EveryWindow recurrence, Subject subject) {
    List<DateRange> allowed =
        places(window.range(), recurrence.shift()).of(recurrence.placements());
    return count(judgement.item(duty, window, subject, due(window, allowed)), allowed, true);
  }

  private static LocalDate due(Window window, List<DateRange> allowed) {
    return allowed.isEmpty()
        ? window.range().last()
        : allowed.stream().map(DateRange::last).max(LocalDate::compareTo).orElseThrow();
  }

  private Places places(DateRange window, Shift shift) {
    Optional<Integer> fixed =
        Optional.ofNullable(judgement.view().records().unit().settings().get("fixed-day"))
            .filter(text -> text.matches("\\d{1,2}"))
            .map(Integer::valueOf)
            .filter(day -> day >= 1 && day <= 31);
    return new Places(window, judgement.calendar().holidays(), shift, fixed);
  }

  private List<Verdict> forEach(
      Window window, List<DateRange> allowed, LocalDate due, boolean part) {
    Candidates candidates = new Candidates(judgement.view(), window.range(), duty);
    List<Verdict> verdicts = new ArrayList<>();
    for (Candidates.Candidate candidate : duty.subjects().accept(candidates)) {
      Item item = judgement.item(duty, window, candidate.subject(), due);
      verdicts.add(count(item, allowed, candidate.whole() && !part));
    }
    return verdicts.isEmpty() ? List.of(nobody(window, due)) : verdicts;
  }

  private Verdict nobody(Window window, LocalDate due) {
    Item item = judgement.item(duty, window, new Subject.Unit(), due);
    return judgement.verdict(item, Status.NOT_APPLICABLE, Reasons.of("nobody"));
  }

  private Verdict count(Item item, List<DateRange> places, boolean whole) {
    List<Occurrence> all =
        found.computeIfAbsent(
            item.subject(), subject -> judgement.occurrences().of(kinds, subject));
    return count(item, places, all, whole);
  }

  /** Where the answer is of the same kind as what asks for it, a record does not answer itself. */
  private Verdict answered(Item item, DateRange range, Trigger trigger) {
    List<Occurrence> others =
        judgement.occurrences().of(kinds, item.subject()).stream()
            .filter(each -> !each.ref().id().equals(trigger.record()))
            .toList();
    return count(item, List.of(range), others, true);
  }

  private Verdict count(Item item, List<DateRange> places, List<Occurrence> all, boolean whole) {
    return tallying.verdict(
        new Tallying.Count(item, places, kinds, all, amount, criteria, duty.exempt(), whole));
  }

  private Item whole(Window window) {
    return judgement.item(duty, window, new Subject.Unit(), window.range().last());
  }

  @Override
  public List<Verdict> atMostApart(Recurrence.AtMostApart recurrence) {
    Window window = judgement.all(days);
    Candidates candidates = new Candidates(judgement.view(), days, duty);
    List<Verdict> verdicts = new ArrayList<>();
    for (Candidates.Candidate candidate : duty.subjects().accept(candidates)) {
      Item item = judgement.item(duty, window, candidate.subject(), days.last());
      verdicts.add(
          new GapJudge(judgement, kinds, criteria).verdict(item, recurrence, candidate.whole()));
    }
    return verdicts.isEmpty() ? List.of(nobody(window, days.last())) : verdicts;
  }

  @Override
  public List<Verdict> once(Recurrence.Once recurrence) {
    DateRange span = duty.period().orElse(judgement.standard().valid());
    List<DateRange> allowed = places(bounded(span), Shift.NONE).of(recurrence.placements());
    LocalDate last =
        allowed.stream().map(DateRange::last).max(LocalDate::compareTo).orElse(days.last());
    // A phase has its own end, as any window has; a text's days are judged as far as asked.
    LocalDate due = duty.period().isEmpty() && last.isAfter(days.last()) ? days.last() : last;
    Window window =
        duty.period().isPresent()
            ? Judgement.span(
                duty.section().orElse("phase"),
                new Label(span.start() + "至" + span.last(), span.start() + " to " + span.last()),
                span)
            : judgement.all(days);
    return forEach(window, allowed, due, false);
  }

  private DateRange bounded(DateRange span) {
    LocalDate start = span.start().equals(LocalDate.MIN) ? judgement.range().start() : span.start();
    LocalDate end = span.end().equals(LocalDate.MAX) ? judgement.range().end() : span.end();
    return new DateRange(start, end);
  }

  @Override
  public List<Verdict> uponEach(Recurrence.UponEach recurrence) {
    List<Trigger> triggers = new Triggers(judgement).of(recurrence.trigger(), recurrence, days);
    if (triggers.isEmpty()) {
      Item item = whole(judgement.all(days));
      Object event = judgement.label(recurrence.trigger());
      return List.of(judgement.verdict(item, Status.NOT_APPLICABLE, Reasons.of("no-event", event)));
    }
    Optional<Setting<Length>> within = recurrence.within();
    List<Verdict> verdicts = new ArrayList<>();
    for (Trigger trigger : triggers) {
      DateRange range = trigger.answerIn(judgement, recurrence, days);
      Window window = Judgement.span(trigger.record(), trigger.label(judgement), range);
      Subject subject = new Subject.Happening(trigger.record(), trigger.of());
      Item item = judgement.item(duty, window, subject, range.last());
      if (within.isPresent() && within.get() instanceof Setting.Open<?> open) {
        verdicts.add(
            judgement.verdict(
                item, Status.UNBOUND, Reasons.of("unbound", judgement.label(open.parameter()))));
      } else {
        boolean alike = kinds.contains(recurrence.trigger());
        verdicts.add(alike ? answered(item, range, trigger) : count(item, List.of(range), true));
      }
    }
    return verdicts;
  }

  /** Terms of office known from the bodies' elections. */
  private record OfficeTerms(Judgement judgement) {

    List<Window> all(DateRange days) {
      List<Window> terms = new ArrayList<>();
      Set<DateRange> known = new HashSet<>();
      for (Body body : judgement.view().records().bodies()) {
        if (body.elected().isPresent() && body.termYears().isPresent()) {
          LocalDate start = body.elected().get();
          DateRange range = new DateRange(start, start.plusYears(body.termYears().get()));
          if (range.intersect(days).isPresent() && known.add(range)) {
            terms.add(
                Judgement.span(
                    "term-" + start + ".." + range.last(),
                    new Label(start + "起的一届", "the term from " + start),
                    range));
          }
        }
      }
      return terms;
    }
  }
}
