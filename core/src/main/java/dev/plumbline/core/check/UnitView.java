package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Attestation;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Event;
import dev.plumbline.core.record.Fact;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The records of one unit up to a day, found by kind in the order of their dates. What is dated
 * later is left out and counted; two records of one doing on one day are told of.
 */
final class UnitView {

  private final UnitRecords records;
  private final Vocabulary vocabulary;
  private final LocalDate asOf;
  private final Roster roster;
  private final Coverage coverage;
  private final Filed<Activity> activities;
  private final Filed<Talk> talks;
  private final Filed<Event> events;
  private final Filed<Document> documents;
  private final Filed<Fact> facts;
  private final Filed<Attestation> attestations;

  UnitView(UnitRecords records, Vocabulary vocabulary, LocalDate asOf) {
    this.records = records;
    this.vocabulary = vocabulary;
    this.asOf = asOf;
    this.roster = new Roster(vocabulary, records);
    this.coverage = new Coverage(records.covers());
    this.activities =
        new Filed<>(
            records.activities(),
            each -> new LinkedHashSet<>(each.kinds()),
            Activity::date,
            Comparator.comparing(Activity::date).thenComparing(Activity::id),
            asOf);
    this.talks = filed(records.talks(), Talk::kind, Talk::date);
    this.events = filed(records.events(), Event::kind, Event::date);
    this.documents = filed(records.documents(), Document::kind, Document::date);
    this.facts = filed(records.facts(), Fact::measure, Fact::date);
    this.attestations = filed(records.attestations(), Attestation::duty, Attestation::date);
  }

  private <T> Filed<T> filed(List<T> all, Function<T, String> kind, Function<T, LocalDate> date) {
    return new Filed<>(
        all, each -> List.of(kind.apply(each)), date, Comparator.comparing(date), asOf);
  }

  UnitRecords records() {
    return records;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  LocalDate asOf() {
    return asOf;
  }

  Roster roster() {
    return roster;
  }

  Coverage coverage() {
    return coverage;
  }

  /** Double entries, and how many records were later. */
  List<Message> notes() {
    List<Message> notes = new ArrayList<>();
    activities
        .byKind()
        .forEach((kind, all) -> twins(all, each -> Twin.of(each, kind), Activity::id, notes));
    talks.byKind().values().forEach(all -> twins(all, Twin::of, Talk::id, notes));
    events.byKind().values().forEach(all -> twins(all, Twin::of, Event::id, notes));
    documents.byKind().values().forEach(all -> twins(all, Twin::of, Document::id, notes));
    int later =
        activities.later()
            + talks.later()
            + events.later()
            + documents.later()
            + facts.later()
            + attestations.later();
    if (later > 0) {
      notes.add(Reasons.of("later-records", later, asOf));
    }
    return notes;
  }

  /** Says which records are of one doing; whoever counts them counts the first that counts. */
  private static <T> void twins(
      List<T> all, Function<T, Twin> twin, Function<T, String> id, List<Message> notes) {
    Map<Twin, String> seen = new HashMap<>();
    for (T each : all) {
      Twin alike = twin.apply(each);
      String first = seen.putIfAbsent(alike, id.apply(each));
      if (first != null) {
        Message note = Reasons.of("counted-once", first, id.apply(each), alike.date());
        if (!notes.contains(note)) {
          notes.add(note);
        }
      }
    }
  }

  List<Activity> activities(String kind) {
    return activities.of(kind);
  }

  List<Talk> talks(String kind) {
    return talks.of(kind);
  }

  List<Event> events(String kind) {
    return events.of(kind);
  }

  List<Document> documents(String kind) {
    return documents.of(kind);
  }

  List<Fact> facts(String measure) {
    return facts.of(measure);
  }

  List<Attestation> attestations(String duty) {
    return attestations.of(duty);
  }

  /** The kinds of activity, talk, event and document there are records of. */
  Set<String> kinds() {
    Set<String> kinds = new HashSet<>(activities.byKind().keySet());
    kinds.addAll(talks.byKind().keySet());
    kinds.addAll(events.byKind().keySet());
    kinds.addAll(documents.byKind().keySet());
    return kinds;
  }
}
