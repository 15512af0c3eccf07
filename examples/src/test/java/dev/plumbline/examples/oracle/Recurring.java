package dev.plumbline.examples.oracle;

import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Subject;
import dev.plumbline.core.period.CalendarUnit;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Length;
import dev.plumbline.core.period.Placement;
import dev.plumbline.core.period.Shift;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges what must be done so often, day by day. */
abstract class Recurring extends Counted implements Recurrence.Visitor<Void> {

  Recurring(Known known, Duty duty, Almanac.Days days, Map<String, Said> items) {
    super(known, duty, days, items);
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

  void terms(Recurrence.EveryWindow every) {
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

  void placed(Almanac.Days window, List<Placement> placements, Shift shift, boolean governed) {
    List<LocalDate> allowed = almanac.allowed(window, placements, shift, fixedDay());
    boolean named = placements.stream().anyMatch(Placement.InMonths.class::isInstance);
    if (allowed.isEmpty() && named) {
      return;
    }
    LocalDate due = allowed.isEmpty() ? window.last() : allowed.get(allowed.size() - 1);
    each(window, allowed, due, governed);
  }

  Optional<Integer> fixedDay() {
    String said = records.unit().settings().get("fixed-day");
    return said == null ? Optional.empty() : Optional.of(Integer.parseInt(said));
  }

  void each(Almanac.Days window, List<LocalDate> allowed, LocalDate due, boolean governed) {
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
    boolean phase = duty.period().isPresent();
    each(window, allowed, phase ? due : earlier(due, days.last()), true);
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

  Status apart(Setting<Length> gap, Subject subject, boolean whole) {
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

  Optional<LocalDate[]> tooLong(List<LocalDate> dates, Length gap) {
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

  LocalDate[] answer(Recurrence.UponEach upon, LocalDate date) {
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
}
