package dev.plumbline.core.record;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything known of one unit. Immutable; safe to share between threads.
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
public record UnitRecords(
    @NotNull @Valid Unit unit,
    List<@Valid Person> people,
    List<@Valid Body> bodies,
    List<@Valid Activity> activities,
    List<@Valid Talk> talks,
    List<@Valid Event> events,
    List<@Valid Fact> facts,
    List<@Valid Facility> facilities,
    List<@Valid Ledger> ledgers,
    List<@Valid Document> documents,
    List<@Valid Policy> policies,
    List<@Valid Attestation> attestations,
    List<@Valid Cover> covers) {

  public UnitRecords {
    people = List.copyOf(people);
    bodies = List.copyOf(bodies);
    activities = List.copyOf(activities);
    talks = List.copyOf(talks);
    events = List.copyOf(events);
    facts = List.copyOf(facts);
    facilities = List.copyOf(facilities);
    ledgers = List.copyOf(ledgers);
    documents = List.copyOf(documents);
    policies = List.copyOf(policies);
    attestations = List.copyOf(attestations);
    covers = List.copyOf(covers);
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
}
