package dev.plumbline.core.record;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything known of one unit. Immutable; safe to share between threads.
 *
 * <p>What a plan works out from the records is kept with them, so that checking them again, on any
 * day, need not work it out again.
 */
public final class UnitRecords {

  private final @NotNull @Valid Unit unit;
  private final List<@Valid Person> people;
  private final List<@Valid Body> bodies;
  private final List<@Valid Activity> activities;
  private final List<@Valid Talk> talks;
  private final List<@Valid Event> events;
  private final List<@Valid Fact> facts;
  private final List<@Valid Facility> facilities;
  private final List<@Valid Ledger> ledgers;
  private final List<@Valid Document> documents;
  private final List<@Valid Policy> policies;
  private final List<@Valid Attestation> attestations;
  private final List<@Valid Cover> covers;
  private final Kept kept = new Kept();

  /**
   * The records of one unit.
   *
   * @param unit the unit
   * @param people its people, past ones included
   * @param bodies its committee, groups and other bodies
   * @param activities what was held
   * @param talks talks and visits between persons
   * @param events what happened and asks for an answer
   * @param facts numbers with their dates
   * @param facilities its places and what is in them
   * @param ledgers the ledgers it keeps
   * @param documents documents issued or filed
   * @param policies rules adopted
   * @param attestations what a named officer has confirmed
   * @param covers what each source covers: silence inside is a miss, outside unknown
   */
  public UnitRecords(
      Unit unit,
      List<Person> people,
      List<Body> bodies,
      List<Activity> activities,
      List<Talk> talks,
      List<Event> events,
      List<Fact> facts,
      List<Facility> facilities,
      List<Ledger> ledgers,
      List<Document> documents,
      List<Policy> policies,
      List<Attestation> attestations,
      List<Cover> covers) {
    this.unit = unit;
    this.people = List.copyOf(people);
    this.bodies = List.copyOf(bodies);
    this.activities = List.copyOf(activities);
    this.talks = List.copyOf(talks);
    this.events = List.copyOf(events);
    this.facts = List.copyOf(facts);
    this.facilities = List.copyOf(facilities);
    this.ledgers = List.copyOf(ledgers);
    this.documents = List.copyOf(documents);
    this.policies = List.copyOf(policies);
    this.attestations = List.copyOf(attestations);
    this.covers = List.copyOf(covers);
  }

  /** A unit of which nothing else is known. */
  public static UnitRecords of(Unit unit) {
    return new UnitRecords(
        unit, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** These records and more that officers have confirmed. */
  public UnitRecords confirmed(List<Attestation> more) {
    List<Attestation> all = new ArrayList<>(attestations);
    all.addAll(more);
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
        all,
        covers);
  }

  /** These records with other events and facts. */
  public UnitRecords with(List<Event> otherEvents, List<Fact> otherFacts) {
    return new UnitRecords(
        unit,
        people,
        bodies,
        activities,
        talks,
        otherEvents,
        otherFacts,
        facilities,
        ledgers,
        documents,
        policies,
        attestations,
        covers);
  }

  /** The unit. */
  public Unit unit() {
    return unit;
  }

  /** Its people, past ones included. */
  public List<Person> people() {
    return people;
  }

  /** Its committee, groups and other bodies. */
  public List<Body> bodies() {
    return bodies;
  }

  /** What was held. */
  public List<Activity> activities() {
    return activities;
  }

  /** Talks and visits between persons. */
  public List<Talk> talks() {
    return talks;
  }

  /** What happened and asks for an answer. */
  public List<Event> events() {
    return events;
  }

  /** Numbers with their dates. */
  public List<Fact> facts() {
    return facts;
  }

  /** Its places and what is in them. */
  public List<Facility> facilities() {
    return facilities;
  }

  /** The ledgers it keeps. */
  public List<Ledger> ledgers() {
    return ledgers;
  }

  /** Documents issued or filed. */
  public List<Document> documents() {
    return documents;
  }

  /** Rules adopted. */
  public List<Policy> policies() {
    return policies;
  }

  /** What a named officer has confirmed. */
  public List<Attestation> attestations() {
    return attestations;
  }

  /** What each source covers: silence inside is a miss, outside unknown. */
  public List<Cover> covers() {
    return covers;
  }

  /**
   * What {@code derivation} comes to: worked out when it is first asked for, and kept until a few
   * others have been asked for.
   */
  public <T> T derived(Derivation<T> derivation) {
    return kept.of(derivation, this);
  }

  private List<Object> parts() {
    return List.of(
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

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof UnitRecords that && parts().equals(that.parts()));
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  @Override
  public String toString() {
    return "UnitRecords" + parts();
  }
}
