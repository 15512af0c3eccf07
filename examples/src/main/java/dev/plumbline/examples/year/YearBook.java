package dev.plumbline.examples.year;

import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Attestation;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Event;
import dev.plumbline.core.record.Facility;
import dev.plumbline.core.record.Fact;
import dev.plumbline.core.record.Ledger;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.Policy;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.record.Unit;
import dev.plumbline.core.record.UnitRecords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The records of one unit for one year, entered one by one; local ids are given in the order of
 * entry, so the same entries always give the same records. Not thread-safe.
 */
public final class YearBook {

  private final Unit unit;
  private final int year;
  private final List<Person> people = new ArrayList<>();
  private final List<Body> bodies = new ArrayList<>();
  private final List<Held> activities = new ArrayList<>();
  private final List<Talk> talks = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Facility> facilities = new ArrayList<>();
  private final List<Ledger> ledgers = new ArrayList<>();
  private final List<Filed> documents = new ArrayList<>();
  private final List<Policy> policies = new ArrayList<>();
  private final List<Attestation> attestations = new ArrayList<>();

  /** An empty book of {@code unit} for {@code year}. */
  public YearBook(Unit unit, int year) {
    this.unit = unit;
    this.year = year;
  }

  /** A day of the book's year. */
  public LocalDate date(int month, int day) {
    return LocalDate.of(year, month, day);
  }

  /** Enters a person. */
  public void person(Person person) {
    people.add(person);
  }

  /** Enters a body or a partner. */
  public void body(Body body) {
    bodies.add(body);
  }

  /** Enters an activity of {@code kind}; more may be said of it. */
  public Held held(String kind, LocalDate date) {
    return held(List.of(kind), date);
  }

  /** Enters one gathering that was activities of several kinds; more may be said of it. */
  public Held held(List<String> kinds, LocalDate date) {
    Held held = new Held(kinds, date);
    activities.add(held);
    return held;
  }

  /** Enters that {@code by} sought out {@code with}. */
  public void talk(String kind, String by, String with, LocalDate date) {
    String id = String.format("t%03d", talks.size() + 1);
    talks.add(new Talk(id, kind, by, with, date, Optional.empty()));
  }

  /** Enters something that happened to the unit. */
  public void event(String kind, LocalDate date) {
    event(kind, date, Optional.empty(), Optional.empty());
  }

  /** Enters something that happened to {@code subject}. */
  public void event(String kind, LocalDate date, String subject) {
    event(kind, date, Optional.of(subject), Optional.empty());
  }

  /** Enters something that happened to {@code subject} and was settled. */
  public void settled(String kind, LocalDate date, String subject, LocalDate settled) {
    event(kind, date, Optional.of(subject), Optional.of(settled));
  }

  /** Enters something that happened to the unit and was settled. */
  public void settled(String kind, LocalDate date, LocalDate settled) {
    event(kind, date, Optional.empty(), Optional.of(settled));
  }

  private void event(
      String kind, LocalDate date, Optional<String> subject, Optional<LocalDate> settled) {
    events.add(new Event(String.format("e%02d", events.size() + 1), kind, date, subject, settled));
  }

  /** Enters a number known since {@code date}, from {@code source}. */
  public void fact(String measure, String value, LocalDate date, String source) {
    facts.add(
        new Fact(measure, new BigDecimal(value), date, Optional.empty(), Optional.of(source)));
  }

  /** Enters a number about {@code subject} known since {@code date}, from {@code source}. */
  public void fact(String measure, String value, LocalDate date, String source, String subject) {
    facts.add(
        new Fact(measure, new BigDecimal(value), date, Optional.of(subject), Optional.of(source)));
  }

  /** Enters a place and what is in it. */
  public void facility(String kind, String... items) {
    facilities.add(new Facility(kind, List.of(items), Optional.empty(), Optional.empty()));
  }

  /** Enters a ledger and its parts. */
  public void ledger(String kind, String... items) {
    ledgers.add(
        new Ledger(kind, List.of(items), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  /** Enters a ledger about {@code subject} and its parts. */
  public void ledgerOf(String subject, String kind, String... items) {
    ledgers.add(
        new Ledger(kind, List.of(items), Optional.of(subject), Optional.empty(), Optional.empty()));
  }

  /** Enters a document; more may be said of it. */
  public Filed filed(String kind, LocalDate date) {
    Filed filed = new Filed(kind, date);
    documents.add(filed);
    return filed;
  }

  /** Enters rules in force since {@code from}. */
  public void policies(LocalDate from, String... kinds) {
    for (String kind : kinds) {
      policies.add(new Policy(kind, Optional.of(from), Optional.empty(), Optional.empty()));
    }
  }

  /** Enters a rule that was in force from {@code from} and no longer on {@code until}. */
  public void lapsed(String kind, LocalDate from, LocalDate until) {
    policies.add(new Policy(kind, Optional.of(from), Optional.of(until), Optional.empty()));
  }

  /** Enters that the secretary confirmed a duty of the unit. */
  public void confirmed(String duty, LocalDate date) {
    attested(duty, Optional.empty(), date, true);
  }

  /** Enters that the secretary confirmed a duty of {@code subject}. */
  public void confirmed(String duty, String subject, LocalDate date) {
    attested(duty, Optional.of(subject), date, true);
  }

  /** Enters that the secretary found a duty of the unit not done. */
  public void denied(String duty, LocalDate date) {
    attested(duty, Optional.empty(), date, false);
  }

  /** Enters that the secretary found a duty of {@code subject} not done. */
  public void denied(String duty, String subject, LocalDate date) {
    attested(duty, Optional.of(subject), date, false);
  }

  private void attested(String duty, Optional<String> subject, LocalDate date, boolean met) {
    attestations.add(
        new Attestation(
            duty,
            subject,
            Branch.person(1),
            date,
            met,
            Optional.empty(),
            Optional.of("archive"),
            Optional.of("档案柜3")));
  }

  /** Everything entered. */
  public UnitRecords records() {
    List<Activity> held = new ArrayList<>();
    for (Held each : activities) {
      held.add(each.entered(String.format("a%03d", held.size() + 1)));
    }
    List<Document> filed = new ArrayList<>();
    for (Filed each : documents) {
      filed.add(each.entered(String.format("d%02d", filed.size() + 1)));
    }
    return new UnitRecords(
        unit,
        people,
        bodies,
        held,
        talks,
        events,
        facts,
        facilities,
        ledgers,
        filed,
        policies,
        attestations,
        List.of());
  }
}
