package dev.plumbline.examples.oracle;

import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Subject;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.record.Attestation;
import dev.plumbline.core.record.Cover;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Modality;
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

/** What is laid over whatever a duty asks: whom it is about, conditions, waivers, how it binds. */
abstract class Laid {

  final Standard standard;
  final DateRange range;
  final LocalDate asOf;
  final UnitRecords records;
  final Roll roll;
  final Almanac almanac;
  final Deeds deeds;
  final Duty duty;
  final Almanac.Days days;
  final LocalDate day;
  private final Map<String, Said> items;

  Laid(Known known, Duty duty, Almanac.Days days, Map<String, Said> items) {
    this.standard = known.standard();
    this.range = known.range();
    this.asOf = known.asOf();
    this.records = known.records();
    this.roll = new Roll(records, standard.vocabulary());
    this.almanac = new Almanac(standard.calendar());
    this.deeds = new Deeds(roll, almanac, asOf);
    this.duty = duty;
    this.days = days;
    this.day = later(days.first(), earlier(asOf, days.last()));
    this.items = items;
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  // What is laid over every item.

  void item(Almanac.Days window, Subject subject, Said said) {
    Said laid = modal(waived(window, conditioned(window, subject, picked(said))));
    items.put(duty.id() + "@" + window.name() + "/" + subject.id(), laid);
  }

  void item(Almanac.Days window, Subject subject, Status status) {
    item(window, subject, plain(status));
  }

  Said plain(Status status) {
    return new Said(duty, status, false, Optional.empty(), Optional.empty(), Optional.empty());
  }

  Said counted(Status status, BigDecimal achieved, BigDecimal required) {
    return new Said(
        duty, status, false, Optional.of(achieved), Optional.of(required), Optional.empty());
  }

  Said picked(Said said) {
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

  Said conditioned(Almanac.Days window, Subject subject, Said said) {
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

  Said waived(Almanac.Days window, Said said) {
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

  Said modal(Said said) {
    if (said.status() != Status.MISSED) {
      return said;
    } else if (duty.modality() == Modality.MAY) {
      return said.now(Status.NOT_APPLICABLE);
    }
    boolean advice = duty.modality() == Modality.SHOULD || duty.actor().isPresent();
    return advice ? said.softly() : said;
  }

  Optional<String> of(Subject subject) {
    return subject instanceof Subject.One one ? Optional.of(one.id()) : Optional.empty();
  }

  // Whom a duty is about in some days: there on one of them, and whether on all.

  Map<Subject, Boolean> subjects(Almanac.Days window) {
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

  Map<String, Boolean> there(String term, Almanac.Days window) {
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

  void nobody(Almanac.Days window) {
    item(window, new Subject.Unit(), Status.NOT_APPLICABLE);
  }

  boolean covered(String kind, LocalDate first, LocalDate last) {
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

  static boolean covers(Cover cover, String kind, LocalDate day) {
    return (cover.kinds().isEmpty() || cover.kinds().contains(kind))
        && !day.isBefore(cover.from())
        && !day.isAfter(cover.through());
  }
}
