package dev.plumbline.examples.oracle;

import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Subject;
import dev.plumbline.core.period.Length;
import dev.plumbline.core.record.Attestation;
import dev.plumbline.core.record.Event;
import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One duty: goes through what it may ask. */
final class Asked extends Standing implements Ask.Visitor<Void> {

  Asked(Known known, Duty duty, Almanac.Days days, Map<String, Said> items) {
    super(known, duty, days, items);
  }

  void judge() {
    duty.ask().accept(this);
  }

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

  void settle(Ask.Settle ask, Event event) {
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

  Said confirmed(Almanac.Days window, Subject subject, boolean whole) {
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
      return new Said(duty, status, false, Optional.empty(), Optional.empty(), last.get().points());
    } else if (asOf.isBefore(window.first()) || notYet()) {
      return plain(Status.UPCOMING);
    }
    boolean partly = !asOf.isBefore(window.last()) && !whole;
    return plain(partly ? Status.NOT_APPLICABLE : Status.ATTEST);
  }

  @Override
  public Void keep(Ask.Keep ask) {
    stand(today(), subject -> kept(ask, subject));
    return null;
  }

  @Override
  public Void exist(Ask.Exist ask) {
    stand(today(), subject -> exists(ask, subject));
    return null;
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

  @Override
  public Void have(Ask.Have ask) {
    stand(today(), subject -> has(ask, subject));
    return null;
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
