package dev.plumbline.core.compare;

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
import dev.plumbline.core.record.Seat;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.record.Unit;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Standing;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.sector.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Records being made up. Not thread-safe. */
final class Sketch {

  final Set<String> traits = new TreeSet<>();
  final Map<String, String> settings = new TreeMap<>();
  final List<Person> people = new ArrayList<>();
  final List<Body> bodies = new ArrayList<>();
  final List<Activity> activities = new ArrayList<>();
  final List<Talk> talks = new ArrayList<>();
  final List<Event> events = new ArrayList<>();
  final List<Fact> facts = new ArrayList<>();
  final List<Facility> facilities = new ArrayList<>();
  final List<Ledger> ledgers = new ArrayList<>();
  final List<Document> documents = new ArrayList<>();
  final List<Policy> policies = new ArrayList<>();
  final List<Attestation> attestations = new ArrayList<>();

  private Optional<Unit> unit = Optional.empty();

  /** The records of a unit that is there, to go on from. */
  static Sketch of(UnitRecords records) {
    Sketch sketch = new Sketch();
    sketch.unit = Optional.of(records.unit());
    sketch.people.addAll(records.people());
    sketch.bodies.addAll(records.bodies());
    sketch.activities.addAll(records.activities());
    sketch.talks.addAll(records.talks());
    sketch.events.addAll(records.events());
    sketch.facts.addAll(records.facts());
    sketch.facilities.addAll(records.facilities());
    sketch.ledgers.addAll(records.ledgers());
    sketch.documents.addAll(records.documents());
    sketch.policies.addAll(records.policies());
    sketch.attestations.addAll(records.attestations());
    return sketch;
  }

  Sketch copy() {
    Sketch copy = new Sketch();
    copy.unit = unit;
    copy.traits.addAll(traits);
    copy.settings.putAll(settings);
    copy.people.addAll(people);
    copy.bodies.addAll(bodies);
    copy.activities.addAll(activities);
    copy.talks.addAll(talks);
    copy.events.addAll(events);
    copy.facts.addAll(facts);
    copy.facilities.addAll(facilities);
    copy.ledgers.addAll(ledgers);
    copy.documents.addAll(documents);
    copy.policies.addAll(policies);
    copy.attestations.addAll(attestations);
    return copy;
  }

  UnitRecords records() {
    return new UnitRecords(
        unit.orElseGet(
            () ->
                new Unit(
                    "b1", "b1", Optional.empty(), Optional.empty(), List.copyOf(traits), settings)),
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
        List.of());
  }

  /** A person with one seat, or with none when neither body nor post is given. */
  void person(Standing standing, Optional<String> body, Optional<String> post, Set<String> marks) {
    String id = String.format("p%02d", people.size() + 1);
    boolean seated = body.isPresent() || post.isPresent();
    List<Seat> seats =
        seated ? List.of(new Seat(body, post, Optional.empty(), Optional.empty())) : List.of();
    people.add(
        new Person(
            id,
            standing,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            seats,
            List.copyOf(marks)));
  }

  String body(String kind) {
    String id = kind + "-" + (bodies.stream().filter(b -> b.kind().equals(kind)).count() + 1);
    bodies.add(
        new Body(
            id,
            kind,
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    return id;
  }

  List<String> bodiesOf(String kind) {
    return bodies.stream().filter(body -> body.kind().equals(kind)).map(Body::id).toList();
  }

  /** The ids of those of a term: people chosen, or holders of a post. */
  List<String> those(String term, Vocabulary vocabulary) {
    boolean post = vocabulary.term(term).filter(t -> t.kind() == TermKind.POST).isPresent();
    return people.stream()
        .filter(
            person ->
                post
                    ? holds(person, term)
                    : People.chosen(term, vocabulary)
                        .filter(chosen -> is(person, chosen))
                        .isPresent())
        .map(Person::id)
        .toList();
  }

  private static boolean holds(Person person, String post) {
    return person.seats().stream().anyMatch(seat -> seat.post().filter(post::equals).isPresent());
  }

  private boolean is(Person person, Meaning.Chosen chosen) {
    boolean seated =
        chosen
            .body()
            .map(
                kind ->
                    person.seats().stream()
                        .anyMatch(
                            seat ->
                                seat.body().filter(id -> bodiesOf(kind).contains(id)).isPresent()))
            .orElse(true);
    return People.standings(chosen).contains(person.standing())
        && seated
        && chosen.post().map(post -> holds(person, post)).orElse(true)
        && chosen.mark().map(person.marks()::contains).orElse(true);
  }
}
