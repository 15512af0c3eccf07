package dev.plumbline.examples.oracle;

import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Subject;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Contents;
import dev.plumbline.core.standard.Duty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Judges how things stand on the day. */
abstract class Standing extends Recurring {

  Standing(Known known, Duty duty, Almanac.Days days, Map<String, Said> items) {
    super(known, duty, days, items);
  }

  List<Subject> today() {
    return List.copyOf(subjects(new Almanac.Days("", day, day)).keySet());
  }

  void stand(List<Subject> those, Function<Subject, Said> judged) {
    if (those.isEmpty()) {
      nobody(days);
    }
    those.forEach(subject -> item(days, subject, judged.apply(subject)));
  }

  Said kept(Ask.Keep ask, Subject subject) {
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

  Said exists(Ask.Exist ask, Subject subject) {
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
        ask.heldBy().map(o -> figures.those(o).containsAll(figures.those(ask.what()))).orElse(true);
    if (there > 0 && !held) {
      return plain(Status.MISSED);
    }
    boolean shown = ask.chosenBy().map(by -> chosen(ask.what(), by)).orElse(true);
    return there > 0 && !shown ? plain(Status.UNKNOWN) : counted(Status.MET, count, asked);
  }

  boolean chosen(String what, String by) {
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

  Said served(Ask.Serve ask, Body body) {
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

  Said has(Ask.Have ask, Subject subject) {
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
      if (ledger.kind().equals(ask.what()) && its && Roll.in(day, ledger.from(), ledger.until())) {
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
}
