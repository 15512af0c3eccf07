package dev.plumbline;

import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Attestation;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Cover;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Event;
import dev.plumbline.core.record.Facility;
import dev.plumbline.core.record.Fact;
import dev.plumbline.core.record.Ledger;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.Policy;
import dev.plumbline.core.record.Seat;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.record.Unit;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Builds the records of a unit from what a host knows, piece by piece. What is not said is not
 * known. Not thread-safe; what it builds is.
 */
public final class Records {

  private final Unit unit;
  private final List<Person> people = new ArrayList<>();
  private final List<Body> bodies = new ArrayList<>();
  private final List<Activity> activities = new ArrayList<>();
  private final List<Talk> talks = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Facility> facilities = new ArrayList<>();
  private final List<Ledger> ledgers = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();
  private final List<Policy> policies = new ArrayList<>();
  private final List<Attestation> attestations = new ArrayList<>();
  private final List<Cover> covers = new ArrayList<>();

  private Records(Unit unit) {
    this.unit = unit;
  }

  /** Records of the unit with this local id and name. */
  public static Records of(String id, String name) {
    return of(new Unit(id, name, Optional.empty(), Optional.empty(), List.of(), Map.of()));
  }

  /** Records of a unit of which more is known than its name. */
  public static Records of(Unit unit) {
    return new Records(unit);
  }

  /** Adds a person by a local id such as {@code p07}, with the posts and seats held. */
  public Records person(String id, Standing standing, Seat... seats) {
    return person(
        new Person(
            id,
            standing,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(seats),
            List.of()));
  }

  /** Adds a person of whom more is known. */
  public Records person(Person person) {
    people.add(person);
    return this;
  }

  /** A post somebody holds, such as {@code secretary}. */
  public static Seat post(String post) {
    return new Seat(Optional.empty(), Optional.of(post), Optional.empty(), Optional.empty());
  }

  /** A seat in a body, by the body's local id. */
  public static Seat seatIn(String body) {
    return new Seat(Optional.of(body), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Adds a body of a kind, such as {@code committee}, elected on a day for some years. */
  public Records body(String id, String kind, LocalDate elected, int termYears) {
    return body(
        new Body(
            id,
            kind,
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.of(elected),
            Optional.of(termYears),
            Optional.empty()));
  }

  /** Adds a body of which more, or less, is known. */
  public Records body(Body body) {
    bodies.add(body);
    return this;
  }

  /** Adds something held, of which only the day is known. */
  public Records held(String id, String kind, LocalDate date) {
    return held(id, kind, date, more -> more);
  }

  /** Adds something held, and lets {@code more} say what else is known of it. */
  public Records held(String id, String kind, LocalDate date, UnaryOperator<Held> more) {
    return held(more.apply(new Held(id, kind, date)).activity());
  }

  /** Adds an activity. */
  public Records held(Activity activity) {
    activities.add(activity);
    return this;
  }

  /** Adds a talk or a visit between two persons. */
  public Records talk(String id, String kind, String from, String to, LocalDate date) {
    talks.add(new Talk(id, kind, from, to, date, Optional.empty()));
    return this;
  }

  /** Adds an event to one person or body, or to the unit itself where {@code subject} is empty. */
  public Records event(String id, String kind, LocalDate date, Optional<String> subject) {
    return event(new Event(id, kind, date, subject, Optional.empty()));
  }

  /** Adds an event of which more is known. */
  public Records event(Event event) {
    events.add(event);
    return this;
  }

  /** Adds the value of a measure from a day on. */
  public Records fact(String measure, BigDecimal value, LocalDate date) {
    facts.add(new Fact(measure, value, date, Optional.empty(), Optional.empty()));
    return this;
  }

  /** Adds a place and what is in it. */
  public Records facility(String kind, String... items) {
    facilities.add(new Facility(kind, Arrays.asList(items), Optional.empty(), Optional.empty()));
    return this;
  }

  /** Adds a ledger kept up to date and what is in it. */
  public Records ledger(String kind, String... items) {
    ledgers.add(
        new Ledger(
            kind, Arrays.asList(items), Optional.empty(), Optional.empty(), Optional.empty()));
    return this;
  }

  /** Adds a document issued or filed on a day, with the parts it has. */
  public Records document(String id, String kind, LocalDate date, String... items) {
    documents.add(
        new Document(
            id, kind, date, Arrays.asList(items), List.of(), Optional.empty(), Optional.empty()));
    return this;
  }

  /** Adds a rule in force from a day on. */
  public Records policy(String kind, LocalDate from) {
    policies.add(new Policy(kind, Optional.of(from), Optional.empty(), Optional.empty()));
    return this;
  }

  /** Adds what an officer has confirmed, or denied, of a duty. */
  public Records attested(String duty, String officer, LocalDate date, boolean met) {
    attestations.add(
        new Attestation(
            duty,
            Optional.empty(),
            officer,
            date,
            met,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  /** Says that a source tells everything of some kinds, or of all if none is named, in a time. */
  public Records covered(String source, LocalDate from, LocalDate through, String... kinds) {
    covers.add(new Cover(source, Arrays.asList(kinds), from, through));
    return this;
  }

  /** The records. */
  public UnitRecords build() {
    return new UnitRecords(
        unit,
        people,
        bodies,
        activities,
        talks,
        events,
        facts,
        facilities,
        ledgers,
        documents,
        policies,
        attestations,
        covers);
  }
}
