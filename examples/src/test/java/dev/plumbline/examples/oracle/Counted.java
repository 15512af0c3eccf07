package dev.plumbline.examples.oracle;

import dev.plumbline.core.check.Status;
import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Duty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what was done in some days. */
abstract class Counted extends Laid {

  List<String> kinds = List.of();
  List<Criterion> criteria = List.of();
  Amount amount = Amount.of(Amount.Measure.TIMES, Bounds.atLeast(BigDecimal.ONE));

  Counted(Known known, Duty duty, Almanac.Days days, Map<String, Said> items) {
    super(known, duty, days, items);
  }

  Said either(
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

  Said count(
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

  boolean notYet() {
    return asOf.isBefore(standard.valid().start())
        || duty.period().filter(own -> asOf.isBefore(own.start())).isPresent();
  }

  boolean judged(Almanac.Days window) {
    return range.contains(window.first()) || overarches(window);
  }

  boolean overarches(Almanac.Days window) {
    return !window.first().isAfter(range.start())
        && !window.last().plusDays(1).isBefore(range.end());
  }

  boolean governed(Almanac.Days window) {
    return standard.valid().contains(window.first())
        && duty.period()
            .map(own -> own.contains(window.first()) && own.contains(window.last()))
            .orElse(true);
  }

  Optional<BigDecimal> hours(Amount asked, Deeds.Deed deed) {
    return deed.hours()
        .or(() -> asked.hoursPerDay().map(h -> h.multiply(BigDecimal.valueOf(deed.days()))));
  }

  BigDecimal sum(Amount asked, List<Deeds.Deed> all) {
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
}
