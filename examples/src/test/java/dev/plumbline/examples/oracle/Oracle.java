package dev.plumbline.examples.oracle;

import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Subject;
import dev.plumbline.core.period.CalendarUnit;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Length;
import dev.plumbline.core.period.Placement;
import dev.plumbline.core.period.Shift;
import dev.plumbline.core.record.Attestation;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Cover;
import dev.plumbline.core.record.Event;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Contents;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Modality;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Setting;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.core.standard.Subjects;
import dev.plumbline.core.standard.Waiver;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What every item of a standard is, written straight from what a standard means and without haste:
 * day by day, record by record, and with nothing of the checker's own.
 */
final class Oracle {

  private final Standard standard;
  private final DateRange range;
  private final LocalDate asOf;
  private final UnitRecords records;
  private final Roll roll;
  private final Almanac almanac;
  private final Deeds deeds;
  private final Map<String, Said> items = new LinkedHashMap<>();

  /**
   * What one item is.
   *
   * @param duty whose item it is
   * @param status what it is
   * @param advice whether a miss of it is only advice
   * @param achieved how much was counted, where that is counted
   * @param required how much was asked
   * @param judged what an assessor gave
   */
  record Said(
      Duty duty,
      Status status,
      boolean advice,
      Optional<BigDecimal> achieved,
      Optional<BigDecimal> required,
      Optional<BigDecimal> judged) {

    Said now(Status other) {
      return new Said(duty, other, false, achieved, required, judged);
    }

    Said softly() {
      return new Said(duty, status, true, achieved, required, judged);
    }
  }

  private Oracle(Standard standard, UnitRecords records, DateRange range, LocalDate asOf) {
    this.standard = standard;
    this.range = range;
    this.asOf = asOf;
    this.records = records;
    this.roll = new Roll(records, standard.vocabulary());
    this.almanac = new Almanac(standard.calendar());
    this.deeds = new Deeds(roll, almanac, asOf);
  }

  /** What every item is, by its id, in the order of the duties. */
  static Map<String, Said> judge(
      Standard standard, UnitRecords records, DateRange range, LocalDate asOf) {
    Oracle oracle = new Oracle(standard, records, range, asOf);
    standard.duties().forEach(oracle::duty);
    return oracle.items;
  }

  private void duty(Duty duty) {
    LocalDate first = later(range.start(), standard.valid().start());
    LocalDate end = earlier(range.end(), standard.valid().end());
    if (duty.period().isPresent()) {
      first = later(first, duty.period().get().start());
      end = earlier(end, duty.period().get().end());
    }
    if (first.isBefore(end)) {
      LocalDate last = end.minusDays(1);
      Almanac.Days days = new Almanac.Days(whole(first, last), first, last);
      new OfDuty(duty, days).judge();
    }
  }

  private static String whole(LocalDate first, LocalDate last) {
    boolean year = first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
    return year ? "" + first.getYear() : first + ".." + last;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private boolean covered(String kind, LocalDate first, LocalDate last) {
    if (records.covers().isEmpty()) {
      return true;
    }
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      LocalDate asked = day;
      if (records.covers().stream().noneMatch(cover -> covers(cover, kind, asked))) {
        return false;
      }
    }
    return true;
  }

  private static boolean covers(Cover cover, String kind, LocalDate day) {
    return (cover.kinds().isEmpty() || cover.kinds().contains(kind))
        && !day.isBefore(cover.from())
        && !day.isAfter(cover.through());
  }

  /** One duty. */
  private final class OfDuty implements Ask.Visitor<Void>, Recurrence.Visitor<Void> {

    private final Duty duty;
    private final Almanac.Days days;
    private final LocalDate day;
    private List<String> kinds = List.of();
    private List<Criterion> criteria = List.of();
    private Amount amount = Amount.of(Amount.Measure.TIMES, Bounds.atLeast(BigDecimal.ONE));

    OfDuty(Duty duty, Almanac.Days days) {
      this.duty = duty;
      this.days = days;
      this.day = later(days.first(), earlier(asOf, days.last()));
    }

    void judge() {
      duty.ask().accept(this);
    }

    // What is laid over every item.

    private void item(Almanac.Days window, Subject subject, Said said) {
      Said laid = modal(waived(window, conditioned(window, subject, picked(said))));
      items.put(duty.id() + "@" + window.name() + "/" + subject.id(), laid);
    }

    private void item(Almanac.Days window, Subject subject, Status status) {
      item(window, subject, plain(status));
    }

    private Said plain(Status status) {
      return new Said(duty, status, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Said counted(Status status, BigDecimal achieved, BigDecimal required) {
      return new Said(
          duty, status, false, Optional.of(achieved), Optional.of(required), Optional.empty());
    }

    private Said picked(Said said) {
      if (duty.scoring().judged().isEmpty() || duty.ask() instanceof Ask.Confirm) {
        return said;
      }
      Optional<BigDecimal> points = Optional.empty();
      LocalDate last = LocalDate.MIN;
      for (Attestation each : records.attestations()) {
        boolean known = each.duty().equals(duty.id()) && !each.date().isAfter(asOf);
        if (known && each.points().isPresent() && !each.date().isBefore(last)) {
          points = each.points();
          last = each.date();
        }
      }
      return new Said(duty, said.status(), said.advice(), said.achieved(), said.required(), points);
    }

    private Said conditioned(Almanac.Days window, Subject subject, Said said) {
      if (duty.when().isEmpty() || said.status() == Status.NOT_APPLICABLE) {
        return said;
      }
      LocalDate asked = later(window.first(), earlier(asOf, window.last()));
      Status holds = new Figures(roll, asOf, asked, of(subject)).holds(duty.when().get());
      if (holds == Status.MET) {
        return said;
      } else if (holds == Status.MISSED) {
        return said.now(Status.NOT_APPLICABLE);
      }
      return said.status() == Status.UPCOMING ? said : said.now(holds);
    }

    private Said waived(Almanac.Days window, Said said) {
      boolean stands =
          said.status() == Status.MET
              || said.status() == Status.NOT_APPLICABLE
              || said.status() == Status.ERROR;
      for (Waiver waiver : standard.waivers()) {
        boolean meant =
            waiver.duty().equals(duty.id())
                || duty.ask().subject().equals(Optional.of(waiver.duty()));
        boolean inForce = !asOf.isAfter(waiver.until());
        boolean touches =
            waiver.windows().start().isBefore(window.last().plusDays(1))
                && window.first().isBefore(waiver.windows().end());
        if (meant && inForce && touches && !stands) {
          return said.now(Status.WAIVED);
        }
      }
      return said;
    }

    private Said modal(Said said) {
      if (said.status() != Status.MISSED) {
        return said;
      } else if (duty.modality() == Modality.MAY) {
        return said.now(Status.NOT_APPLICABLE);
      }
      boolean advice = duty.modality() == Modality.SHOULD || duty.actor().isPresent();
      return advice ? said.softly() : said;
    }

    private Optional<String> of(Subject subject) {
      return subject instanceof Subject.One one ? Optional.of(one.id()) : Optional.empty();
    }

    // Whom a duty is about in some days: there on one of them, and whether on all.

    private Map<Subject, Boolean> subjects(Almanac.Days window) {
      Map<Subject, Boolean> those = new LinkedHashMap<>();
      if (duty.subjects() instanceof Subjects.Whole) {
        List<LocalDate> there = window.each().stream().filter(roll::exists).toList();
        if (!there.isEmpty()) {
          those.put(new Subject.Unit(), there.size() == window.each().size());
        }
      } else if (duty.subjects() instanceof Subjects.Each each) {
        there(each.term(), window)
            .forEach(
                (id, all) ->
                    those.put(id.equals("unit") ? new Subject.Unit() : new Subject.One(id), all));
      } else if (duty.subjects() instanceof Subjects.EachPair pair) {
        Map<String, Boolean> with = there(pair.with(), window);
        there(pair.by(), window)
            .forEach(
                (by, all) ->
                    with.forEach(
                        (other, otherAll) -> {
                          Subject same = new Subject.Pair(other, by);
                          boolean again = pair.mutual() && those.containsKey(same);
                          if (!by.equals(other) && !again) {
                            those.put(new Subject.Pair(by, other), all && otherAll);
                          }
                        }));
      }
      return those;
    }

    private Map<String, Boolean> there(String term, Almanac.Days window) {
      Map<String, Integer> present = new LinkedHashMap<>();
      List<String> order = new ArrayList<>(List.of("unit"));
      records.bodies().forEach(body -> order.add(body.id()));
      records.people().forEach(person -> order.add(person.id()));
      order.forEach(id -> present.put(id, 0));
      for (LocalDate each : window.each()) {
        roll.all(term, each).forEach(id -> present.merge(id, 1, Integer::sum));
        if (roll.kind(term) == TermKind.PEOPLE) {
          for (String people : duty.exempt()) {
            roll.all(people, each).forEach(id -> present.put(id, -100_000));
          }
        }
      }
      Map<String, Boolean> there = new LinkedHashMap<>();
      int all = window.each().size();
      present.forEach(
          (id, count) -> {
            if (count > 0) {
              there.put(id, count == all);
            }
          });
      return there;
    }

    private void nobody(Almanac.Days window) {
      item(window, new Subject.Unit(), Status.NOT_APPLICABLE);
    }

    // What is asked.

    @Override
    public Void hold(Ask.Hold ask) {
      for (Optional<Amount> a = Optional.of(ask.amount()); a.isPresent(); a = a.get().instead()) {
        if (a.get().bounds().openParameter().isPresent()) {
          item(days, new Subject.Unit(), Status.UNBOUND);
          return null;
        }
      }
      kinds = ask.anyOf();
      criteria = ask.criteria();
      amount = ask.amount();
      return ask.recurrence().accept(this);
    }

    @Override
    public Void issue(Ask.Issue ask) {
      kinds = List.of(ask.document());
      criteria = new ArrayList<>();
      ask.contents().ifPresent(contents -> criteria.add(new Criterion.Recording(contents)));
      ask.to().ifPresent(to -> criteria.add(new Criterion.To(to)));
      return ask.recurrence().accept(this);
    }

    @Override
    public Void everyWindow(Recurrence.EveryWindow every) {
      if (every.period().unit() == CalendarUnit.TERM_OF_OFFICE) {
        terms(every);
        return null;
      }
      for (Almanac.Days window : almanac.windows(every.period(), days)) {
        if (judged(window)) {
          placed(window, every.placements(), every.shift(), overarches(window) || governed(window));
        }
      }
      return null;
    }

    private void terms(Recurrence.EveryWindow every) {
      boolean none = true;
      for (Body body : records.bodies()) {
        if (body.elected().isPresent() && body.termYears().isPresent()) {
          LocalDate first = body.elected().get();
          LocalDate last = first.plusYears(body.termYears().get()).minusDays(1);
          if (!first.isAfter(days.last()) && !last.isBefore(days.first())) {
            none = false;
            String name = "term-" + first + ".." + last;
            placed(new Almanac.Days(name, first, last), every.placements(), every.shift(), true);
          }
        }
      }
      if (none) {
        item(days, new Subject.Unit(), Status.UNKNOWN);
      }
    }

    private void placed(
        Almanac.Days window, List<Placement> placements, Shift shift, boolean governed) {
      List<LocalDate> allowed = almanac.allowed(window, placements, shift, fixedDay());
      boolean named = placements.stream().anyMatch(Placement.InMonths.class::isInstance);
      if (allowed.isEmpty() && named) {
        return;
      }
      LocalDate due = allowed.isEmpty() ? window.last() : allowed.get(allowed.size() - 1);
      each(window, allowed, due, governed);
    }

    private Optional<Integer> fixedDay() {
      String said = records.unit().settings().get("fixed-day");
      return said == null ? Optional.empty() : Optional.of(Integer.parseInt(said));
    }

    private void each(
        Almanac.Days window, List<LocalDate> allowed, LocalDate due, boolean governed) {
      Map<Subject, Boolean> those = subjects(window);
      those.forEach(
          (subject, all) ->
              item(
                  window,
                  subject,
                  either(window, allowed, due, deeds.of(kinds, subject), amount, all && governed)));
      if (those.isEmpty()) {
        nobody(window);
      }
    }

    private Said either(
        Almanac.Days window,
        List<LocalDate> allowed,
        LocalDate due,
        List<Deeds.Deed> found,
        Amount asked,
        boolean whole) {
      Said first = count(window, allowed, due, found, asked, whole);
      if (asked.instead().isEmpty()) {
        return first;
      }
      Said second = either(window, allowed, due, found, asked.instead().get(), whole);
      List<Status> hope =
          List.of(Status.MET, Status.UNKNOWN, Status.PENDING, Status.UPCOMING, Status.MISSED);
      int one = hope.indexOf(first.status());
      int other = hope.indexOf(second.status());
      return other >= 0 && (one < 0 || other < one) ? second : first;
    }

    private Said count(
        Almanac.Days window,
        List<LocalDate> allowed,
        LocalDate due,
        List<Deeds.Deed> found,
        Amount asked,
        boolean whole) {
      List<Deeds.Deed> sure = new ArrayList<>();
      List<Deeds.Deed> unsure = new ArrayList<>();
      for (Deeds.Deed deed : found) {
        if (allowed.contains(deed.date())) {
          Optional<Boolean> counts = deeds.counts(deed, criteria, duty.exempt());
          boolean known = asked.measure() != Amount.Measure.HOURS || hours(asked, deed).isPresent();
          boolean again = sure.stream().anyMatch(deed::twin);
          if (counts.equals(Optional.of(true)) && known && !again) {
            sure.add(deed);
          } else if (counts.isEmpty() || (counts.get() && !known)) {
            unsure.add(deed);
          }
        }
      }
      List<Deeds.Deed> all = new ArrayList<>(sure);
      for (Deeds.Deed deed : unsure) {
        if (all.stream().noneMatch(deed::twin)) {
          all.add(deed);
        }
      }
      BigDecimal certain = sum(asked, sure);
      BigDecimal possible = sum(asked, all);
      Bounds bounds = asked.bounds();
      Bounds low = new Bounds(bounds.low(), Optional.empty());
      Bounds high = new Bounds(Optional.empty(), bounds.high());
      BigDecimal least = bounds.low().flatMap(e -> e.at().value()).orElse(BigDecimal.ZERO);
      BigDecimal most = bounds.high().flatMap(e -> e.at().value()).orElse(BigDecimal.ZERO);
      BigDecimal shown = bounds.low().isPresent() ? least : most;
      boolean closed = !asOf.isBefore(due);
      boolean silent =
          kinds.stream()
              .allMatch(
                  kind ->
                      allowed.stream()
                          .filter(d -> !d.isAfter(due))
                          .allMatch(d -> covered(kind, d, d)));
      boolean begun = !asOf.isBefore(window.first()) && !notYet();
      boolean enough = bounds.low().isPresent() && Figures.within(bounds, certain);
      if (!begun && !enough) {
        return counted(Status.UPCOMING, certain, shown);
      } else if (!Figures.within(high, certain)) {
        return counted(Status.MISSED, certain, most);
      } else if (Figures.within(low, certain)) {
        boolean doubtful =
            closed && bounds.high().isPresent() && (!Figures.within(high, possible) || !silent);
        boolean soFar = bounds.low().isEmpty() && !closed;
        Status status = doubtful ? Status.UNKNOWN : soFar ? Status.PENDING : Status.MET;
        return counted(status, certain, shown);
      } else if (!closed) {
        return counted(Status.PENDING, certain, least);
      } else if (Figures.within(low, possible)) {
        return counted(Status.UNKNOWN, certain, least);
      } else if (allowed.isEmpty()) {
        return plain(Status.NOT_APPLICABLE);
      } else if (!whole) {
        return counted(Status.NOT_APPLICABLE, certain, least);
      }
      return counted(silent ? Status.MISSED : Status.UNKNOWN, certain, least);
    }

    private boolean notYet() {
      return asOf.isBefore(standard.valid().start())
          || duty.period().filter(own -> asOf.isBefore(own.start())).isPresent();
    }

    private boolean judged(Almanac.Days window) {
      return range.contains(window.first()) || overarches(window);
    }

    private boolean overarches(Almanac.Days window) {
      return !window.first().isAfter(range.start())
          && !window.last().plusDays(1).isBefore(range.end());
    }

    private boolean governed(Almanac.Days window) {
      return standard.valid().contains(window.first())
          && duty.period()
              .map(own -> own.contains(window.first()) && own.contains(window.last()))
              .orElse(true);
    }

    private Optional<BigDecimal> hours(Amount asked, Deeds.Deed deed) {
      return deed.hours()
          .or(() -> asked.hoursPerDay().map(h -> h.multiply(BigDecimal.valueOf(deed.days()))));
    }

    private BigDecimal sum(Amount asked, List<Deeds.Deed> all) {
      BigDecimal sum = BigDecimal.ZERO;
      List<LocalDate> seen = new ArrayList<>();
      for (Deeds.Deed deed : all) {
        if (asked.measure() == Amount.Measure.HOURS) {
          sum = sum.add(hours(asked, deed).orElse(BigDecimal.valueOf(8L * deed.days())));
        }
        for (int i = 0; i < deed.days() && asked.measure() == Amount.Measure.DAYS; i++) {
          LocalDate each = deed.date().plusDays(i);
          if (!seen.contains(each)) {
            seen.add(each);
          }
        }
      }
      return switch (asked.measure()) {
        case TIMES -> BigDecimal.valueOf(all.size());
        case HOURS -> sum;
        case DAYS -> BigDecimal.valueOf(seen.size());
      };
    }

    @Override
    public Void once(Recurrence.Once once) {
      LocalDate first = duty.period().map(DateRange::start).orElse(standard.valid().start());
      LocalDate end = duty.period().map(DateRange::end).orElse(standard.valid().end());
      first = first.equals(LocalDate.MIN) ? range.start() : first;
      end = end.equals(LocalDate.MAX) ? range.end() : end;
      Almanac.Days span = new Almanac.Days("", first, end.minusDays(1));
      List<LocalDate> allowed = almanac.allowed(span, once.placements(), Shift.NONE, fixedDay());
      LocalDate due = allowed.isEmpty() ? days.last() : allowed.get(allowed.size() - 1);
      Almanac.Days window =
          duty.period().isPresent()
              ? new Almanac.Days(
                  duty.section().orElse("phase"),
                  duty.period().get().start(),
                  duty.period().get().last())
              : days;
      each(window, allowed, earlier(due, days.last()), true);
      return null;
    }

    @Override
    public Void atMostApart(Recurrence.AtMostApart apart) {
      Map<Subject, Boolean> those = subjects(days);
      if (those.isEmpty()) {
        nobody(days);
      }
      those.forEach((subject, all) -> item(days, subject, apart(apart.gap(), subject, all)));
      return null;
    }

    private Status apart(Setting<Length> gap, Subject subject, boolean whole) {
      if (gap.value().isEmpty()) {
        return Status.UNBOUND;
      } else if (asOf.isBefore(days.first())) {
        return Status.UPCOMING;
      }
      List<LocalDate> sure = new ArrayList<>();
      List<LocalDate> possible = new ArrayList<>();
      for (Deeds.Deed deed : deeds.of(kinds, subject)) {
        Optional<Boolean> counts = deeds.counts(deed, criteria, duty.exempt());
        boolean inTime = !deed.date().isAfter(days.last());
        if (inTime && counts.equals(Optional.of(true))) {
          sure.add(deed.date());
        }
        if (inTime && counts.orElse(true)) {
          possible.add(deed.date());
        }
      }
      Optional<LocalDate[]> silent = tooLong(sure, gap.value().get());
      if (silent.isEmpty()) {
        return asOf.isBefore(days.last()) ? Status.PENDING : Status.MET;
      } else if (tooLong(possible, gap.value().get()).isEmpty()) {
        return Status.UNKNOWN;
      } else if (!whole) {
        return Status.NOT_APPLICABLE;
      }
      LocalDate from = silent.get()[0];
      LocalDate to = silent.get()[1].minusDays(1);
      return kinds.stream().allMatch(kind -> covered(kind, from, to))
          ? Status.MISSED
          : Status.UNKNOWN;
    }

    private Optional<LocalDate[]> tooLong(List<LocalDate> dates, Length gap) {
      LocalDate from = days.first();
      for (LocalDate date : dates) {
        boolean inside = !date.isBefore(days.first());
        if (inside && date.isAfter(almanac.plus(from, gap, 1))) {
          return Optional.of(new LocalDate[] {from, date});
        }
        from = date;
      }
      LocalDate until = earlier(asOf, days.last());
      return almanac.plus(from, gap, 1).isBefore(until)
          ? Optional.of(new LocalDate[] {from, until})
          : Optional.empty();
    }

    @Override
    public Void uponEach(Recurrence.UponEach upon) {
      List<Happened> triggers =
          new Happenings(records, roll, almanac, asOf).of(upon, days.first(), days.last());
      for (Happened each : triggers) {
        Subject subject = new Subject.Happening(each.record(), each.of());
        LocalDate[] answer = answer(upon, each.date());
        Almanac.Days window = new Almanac.Days(each.record(), answer[0], answer[1]);
        if (upon.within().isPresent() && upon.within().get().value().isEmpty()) {
          item(window, subject, Status.UNBOUND);
        } else {
          List<Deeds.Deed> found = new ArrayList<>(deeds.of(kinds, subject));
          found.removeIf(d -> kinds.contains(upon.trigger()) && d.id().equals(each.record()));
          item(window, subject, either(window, window.each(), window.last(), found, amount, true));
        }
      }
      if (triggers.isEmpty()) {
        item(days, new Subject.Unit(), Status.NOT_APPLICABLE);
      }
      return null;
    }

    private LocalDate[] answer(Recurrence.UponEach upon, LocalDate date) {
      Optional<Length> within = upon.within().flatMap(Setting::value);
      if (upon.side() == Recurrence.Side.AFTER) {
        LocalDate last =
            within.map(most -> almanac.plus(date, most, 1)).orElse(later(date, days.last()));
        return new LocalDate[] {date, last};
      }
      LocalDate latest =
          upon.ahead() ? within.map(lead -> almanac.plus(date, lead, -1)).orElse(date) : date;
      LocalDate earliest =
          !upon.ahead() && within.isPresent()
              ? almanac.plus(date, within.get(), -1)
              : latest.minusYears(1);
      LocalDate last = upon.clear().map(gap -> almanac.plus(date, gap, -1)).orElse(latest);
      return new LocalDate[] {earliest, last};
    }

    @Override
    public Void settle(Ask.Settle ask) {
      List<Happened> seen = new ArrayList<>();
      for (Event event : records.events()) {
        Happened it =
            new Happened(
                event.id(),
                event.subject().orElse(""),
                event.date(),
                event.subject().orElse(event.id()));
        boolean then = days.has(event.date()) && !event.date().isAfter(asOf);
        if (event.kind().equals(ask.event()) && then && seen.stream().noneMatch(it::twin)) {
          seen.add(it);
          settle(ask, event);
        }
      }
      if (seen.isEmpty()) {
        item(days, new Subject.Unit(), Status.NOT_APPLICABLE);
      }
      return null;
    }

    private void settle(Ask.Settle ask, Event event) {
      Optional<Length> within = ask.within().flatMap(Setting::value);
      LocalDate due =
          within
              .map(most -> almanac.plus(event.date(), most, 1))
              .orElse(later(event.date(), days.last()));
      Almanac.Days window = new Almanac.Days(event.id(), event.date(), due);
      Optional<LocalDate> settled = event.settled().filter(date -> !date.isAfter(asOf));
      Status status = covered(ask.event(), event.date(), due) ? Status.MISSED : Status.UNKNOWN;
      if (ask.within().isPresent() && within.isEmpty()) {
        status = Status.UNBOUND;
      } else if (settled.isPresent()) {
        boolean inTime = !settled.get().isAfter(due);
        boolean open = asOf.isBefore(due);
        status = inTime ? Status.MET : open ? Status.PENDING : Status.MISSED;
      } else if (asOf.isBefore(due)) {
        status = Status.PENDING;
      }
      item(window, new Subject.Happening(event.id(), event.subject().orElse("")), status);
    }

    @Override
    public Void confirm(Ask.Confirm ask) {
      List<Almanac.Days> windows = List.of(days);
      if (ask.recurrence() instanceof Recurrence.EveryWindow every) {
        List<Almanac.Days> cut = new ArrayList<>(almanac.windows(every.period(), days));
        cut.removeIf(window -> !judged(window));
        windows = cut.isEmpty() ? windows : cut;
      }
      for (Almanac.Days window : windows) {
        Map<Subject, Boolean> those = subjects(window);
        boolean governed = window.equals(days) || overarches(window) || governed(window);
        those.forEach(
            (subject, all) -> item(window, subject, confirmed(window, subject, all && governed)));
        if (those.isEmpty()) {
          nobody(window);
        }
      }
      return null;
    }

    private Said confirmed(Almanac.Days window, Subject subject, boolean whole) {
      Optional<Attestation> last = Optional.empty();
      for (Attestation each : records.attestations()) {
        boolean meant =
            each.duty().equals(duty.id())
                && each.subject().orElse("unit").equals(subject.id())
                && window.has(each.date())
                && !each.date().isAfter(asOf);
        boolean newer = last.isEmpty() || !each.date().isBefore(last.get().date());
        last = meant && newer ? Optional.of(each) : last;
      }
      if (last.isPresent()) {
        Status status = last.get().met() ? Status.MET : Status.MISSED;
        return new Said(
            duty, status, false, Optional.empty(), Optional.empty(), last.get().points());
      } else if (asOf.isBefore(window.first()) || notYet()) {
        return plain(Status.UPCOMING);
      }
      boolean partly = !asOf.isBefore(window.last()) && !whole;
      return plain(partly ? Status.NOT_APPLICABLE : Status.ATTEST);
    }

    // How things stand on the day.

    private List<Subject> today() {
      return List.copyOf(subjects(new Almanac.Days("", day, day)).keySet());
    }

    private void stand(List<Subject> those, Function<Subject, Said> judged) {
      if (those.isEmpty()) {
        nobody(days);
      }
      those.forEach(subject -> item(days, subject, judged.apply(subject)));
    }

    @Override
    public Void keep(Ask.Keep ask) {
      stand(today(), subject -> kept(ask, subject));
      return null;
    }

    private Said kept(Ask.Keep ask, Subject subject) {
      boolean open =
          ask.norm().openParameter().isPresent()
              || ask.never().flatMap(Bounds::openParameter).isPresent()
              || ask.horizon().filter(length -> length.value().isEmpty()).isPresent();
      if (open) {
        return plain(Status.UNBOUND);
      } else if (asOf.isBefore(days.first())) {
        return plain(Status.UPCOMING);
      }
      Optional<BigDecimal> number = new Figures(roll, asOf, day, of(subject)).number(ask.measure());
      if (ask.of().isPresent() && number.isPresent()) {
        Figures unit = new Figures(roll, asOf, day, Optional.empty());
        number = Figures.share(number.get(), unit.number(ask.of().get()));
      }
      if (number.isEmpty()) {
        return plain(Status.UNKNOWN);
      }
      BigDecimal known = number.get();
      boolean even = ask.odd() && known.remainder(BigDecimal.valueOf(2)).signum() == 0;
      Optional<BigDecimal> low = ask.norm().low().flatMap(end -> end.at().value());
      Optional<BigDecimal> high = ask.norm().high().flatMap(end -> end.at().value());
      boolean over = high.filter(most -> known.compareTo(most) > 0).isPresent();
      BigDecimal asked = over || low.isEmpty() ? high.orElse(known) : low.get();
      asked = low.isEmpty() && high.isEmpty() ? known : asked;
      if (Figures.within(ask.norm(), known) && !even) {
        return counted(Status.MET, known, asked);
      }
      LocalDate start = standard.valid().start();
      start = start.equals(LocalDate.MIN) ? days.first() : start;
      boolean inTime =
          ask.horizon().isPresent()
              && day.isBefore(almanac.plus(start, ask.horizon().get().value().orElseThrow(), 1));
      Said said = counted(inTime ? Status.PENDING : Status.MISSED, known, asked);
      boolean soft = !even && ask.never().filter(hard -> Figures.within(hard, known)).isPresent();
      return soft ? said.softly() : said;
    }

    @Override
    public Void exist(Ask.Exist ask) {
      stand(today(), subject -> exists(ask, subject));
      return null;
    }

    private Said exists(Ask.Exist ask, Subject subject) {
      if (ask.number().openParameter().isPresent()) {
        return plain(Status.UNBOUND);
      } else if (asOf.isBefore(days.first())) {
        return plain(Status.UPCOMING);
      }
      boolean place = roll.kind(ask.what()) == TermKind.FACILITY;
      long there =
          place
              ? records.facilities().stream()
                  .filter(f -> f.kind().equals(ask.what()) && Roll.in(day, f.from(), f.until()))
                  .count()
              : new Figures(roll, asOf, day, of(subject)).people(ask.what());
      BigDecimal count = BigDecimal.valueOf(there);
      BigDecimal asked =
          ask.number()
              .low()
              .or(() -> ask.number().high())
              .flatMap(end -> end.at().value())
              .orElse(count);
      boolean met = Figures.within(ask.number(), count);
      boolean known = !place || covered(ask.what(), day, day);
      Bounds high = new Bounds(Optional.empty(), ask.number().high());
      boolean moreDecides = met ? ask.number().high().isPresent() : Figures.within(high, count);
      if (!known && moreDecides) {
        return plain(Status.UNKNOWN);
      } else if (!met) {
        return counted(Status.MISSED, count, asked);
      }
      Figures figures = new Figures(roll, asOf, day, of(subject));
      boolean held =
          ask.heldBy()
              .map(o -> figures.those(o).containsAll(figures.those(ask.what())))
              .orElse(true);
      if (there > 0 && !held) {
        return plain(Status.MISSED);
      }
      boolean shown = ask.chosenBy().map(by -> chosen(ask.what(), by)).orElse(true);
      return there > 0 && !shown ? plain(Status.UNKNOWN) : counted(Status.MET, count, asked);
    }

    private boolean chosen(String what, String by) {
      boolean body = roll.kind(what) == TermKind.BODY;
      return roll.kind(by) == TermKind.ACTIVITY
          && records.bodies().stream()
              .filter(each -> !body || each.kind().equals(what))
              .flatMap(each -> each.elected().stream())
              .anyMatch(
                  date ->
                      !date.isAfter(asOf)
                          && records.activities().stream()
                              .anyMatch(a -> a.kinds().contains(by) && a.date().equals(date)));
    }

    @Override
    public Void serve(Ask.Serve ask) {
      List<Subject> those = new ArrayList<>();
      Meaning meaning = standard.vocabulary().term(ask.term()).orElseThrow().meaning();
      if (meaning instanceof Meaning.Of of) {
        roll.all(of.of(), day).forEach(id -> those.add(new Subject.One(id)));
      }
      stand(those, subject -> served(ask, roll.body(subject.id()).orElseThrow()));
      return null;
    }

    private Said served(Ask.Serve ask, Body body) {
      if (ask.years().flatMap(Bounds::openParameter).isPresent()) {
        return plain(Status.UNBOUND);
      } else if (asOf.isBefore(days.first())) {
        return plain(Status.UPCOMING);
      } else if (body.elected().isEmpty() || body.termYears().isEmpty()) {
        return plain(Status.UNKNOWN);
      }
      LocalDate elected = body.elected().get();
      BigDecimal years = BigDecimal.valueOf(body.termYears().get());
      boolean under = !elected.isBefore(standard.valid().start());
      boolean wrong = ask.years().filter(asked -> !Figures.within(asked, years)).isPresent();
      LocalDate end = elected.plusYears(body.termYears().get());
      LocalDate limit = ask.extension().map(more -> almanac.plus(end, more, 1)).orElse(end);
      boolean over = !day.isBefore(limit);
      return plain((under && wrong) || over ? Status.MISSED : Status.MET);
    }

    @Override
    public Void have(Ask.Have ask) {
      stand(today(), subject -> has(ask, subject));
      return null;
    }

    private Said has(Ask.Have ask, Subject subject) {
      if (asOf.isBefore(days.first())) {
        return plain(Status.UPCOMING);
      }
      List<String> there = new ArrayList<>();
      int found = 0;
      for (var place : records.facilities()) {
        if (place.kind().equals(ask.what()) && Roll.in(day, place.from(), place.until())) {
          there.addAll(place.items());
          found++;
        }
      }
      for (var ledger : records.ledgers()) {
        boolean its =
            subject instanceof Subject.Unit || ledger.subject().equals(Optional.of(subject.id()));
        if (ledger.kind().equals(ask.what())
            && its
            && Roll.in(day, ledger.from(), ledger.until())) {
          there.addAll(ledger.items());
          found++;
        }
      }
      if (found == 0) {
        return plain(covered(ask.what(), day, day) ? Status.MISSED : Status.UNKNOWN);
      } else if (ask.contents().isEmpty()) {
        return plain(Status.MET);
      }
      Contents wanted = ask.contents().get();
      long has = wanted.items().stream().filter(there::contains).count();
      return counted(
          has >= wanted.least() ? Status.MET : Status.MISSED,
          BigDecimal.valueOf(has),
          BigDecimal.valueOf(wanted.least()));
    }

    @Override
    public Void adopt(Ask.Adopt ask) {
      Status status = covered(ask.policy(), day, day) ? Status.MISSED : Status.UNKNOWN;
      for (var policy : records.policies()) {
        if (policy.kind().equals(ask.policy()) && Roll.in(day, policy.from(), policy.until())) {
          status = Status.MET;
        }
      }
      item(days, new Subject.Unit(), asOf.isBefore(days.first()) ? Status.UPCOMING : status);
      return null;
    }

    @Override
    public Void extended(Ask.Extended ask) {
      throw new IllegalStateException("no plugin is tried here: " + ask.kind());
    }
  }
}
