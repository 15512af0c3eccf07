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
  private final Map<String, List<Activity>> activities = new HashMap<>();
  private final Map<String, List<Talk>> talks = new HashMap<>();
  private final Map<String, List<Event>> events = new HashMap<>();
  private final Map<String, List<Document>> documents = new HashMap<>();
  private final Map<String, List<Fact>> facts = new HashMap<>();
  private final Map<String, List<Attestation>> attestations = new HashMap<>();
  private final List<Message> notes = new ArrayList<>();
  private int later;

  UnitView(UnitRecords records, Vocabulary vocabulary, LocalDate asOf) {
    this.records = records;
    this.vocabulary = vocabulary;
    this.asOf = asOf;
    this.roster = new Roster(vocabulary, records);
    this.coverage = new Coverage(records.covers());
    activities();
    file(records.talks(), talks, Talk::kind, Talk::date);
    file(records.events(), events, Event::kind, Event::date);
    file(records.documents(), documents, Document::kind, Document::date);
    activities.forEach((kind, all) -> twins(all, each -> Twin.of(each, kind), Activity::id));
    talks.values().forEach(all -> twins(all, Twin::of, Talk::id));
    events.values().forEach(all -> twins(all, Twin::of, Event::id));
    documents.values().forEach(all -> twins(all, Twin::of, Document::id));
    file(records.facts(), facts, Fact::measure, Fact::date);
    file(records.attestations(), attestations, Attestation::duty, Attestation::date);
    if (later > 0) {
      notes.add(Reasons.of("later-records", later, asOf));
    }
  }

  private void activities() {
    List<Activity> sorted =
        records.activities().stream()
            .sorted(Comparator.comparing(Activity::date).thenComparing(Activity::id))
            .toList();
    for (Activity activity : sorted) {
      if (activity.date().isAfter(asOf)) {
        later++;
        continue;
      }
      for (String kind : new LinkedHashSet<>(activity.kinds())) {
        activities.computeIfAbsent(kind, any -> new ArrayList<>()).add(activity);
      }
    }
  }

  /** Says which records are of one doing; whoever counts them counts the first that counts. */
  private <T> void twins(List<T> all, Function<T, Twin> twin, Function<T, String> id) {
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

  private <T> void file(
      List<T> all,
      Map<String, List<T>> byKind,
      Function<T, String> kind,
      Function<T, LocalDate> date) {
    List<T> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(date));
    for (T each : sorted) {
      if (date.apply(each).isAfter(asOf)) {
        later++;
      } else {
        byKind.computeIfAbsent(kind.apply(each), any -> new ArrayList<>()).add(each);
      }
    }
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

  List<Message> notes() {
    return notes;
  }

  List<Activity> activities(String kind) {
    return activities.getOrDefault(kind, List.of());
  }

  List<Talk> talks(String kind) {
    return talks.getOrDefault(kind, List.of());
  }

  List<Event> events(String kind) {
    return events.getOrDefault(kind, List.of());
  }

  List<Document> documents(String kind) {
    return documents.getOrDefault(kind, List.of());
  }

  List<Fact> facts(String measure) {
    return facts.getOrDefault(measure, List.of());
  }

  List<Attestation> attestations(String duty) {
    return attestations.getOrDefault(duty, List.of());
  }

  /** The kinds of activity, talk, event and document there are records of. */
  Set<String> kinds() {
    Set<String> kinds = new HashSet<>(activities.keySet());
    kinds.addAll(talks.keySet());
    kinds.addAll(events.keySet());
    kinds.addAll(documents.keySet());
    return kinds;
  }
}
