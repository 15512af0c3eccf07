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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private Optional<Files> files = Optional.empty();

  UnitView(UnitRecords records, Vocabulary vocabulary, LocalDate asOf) {
    this.records = records;
    this.vocabulary = vocabulary;
    this.asOf = asOf;
    this.roster = new Roster(vocabulary, records);
    this.coverage = new Coverage(records.covers());
  }

  /** Only some judges look at them, so they are filed when one does. */
  private Files files() {
    if (files.isEmpty()) {
      files = Optional.of(Files.of(records));
    }
    return files.get();
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
  Set<Message> notes() {
    Set<Message> notes = new LinkedHashSet<>();
    files()
        .activities()
        .upTo(asOf)
        .forEach((kind, all) -> twins(all, each -> Twin.of(each, kind), Activity::id, notes));
    files().talks().upTo(asOf).values().forEach(all -> twins(all, Twin::of, Talk::id, notes));
    files().events().upTo(asOf).values().forEach(all -> twins(all, Twin::of, Event::id, notes));
    files()
        .documents()
        .upTo(asOf)
        .values()
        .forEach(all -> twins(all, Twin::of, Document::id, notes));
    int later =
        files().activities().after(asOf)
            + files().talks().after(asOf)
            + files().events().after(asOf)
            + files().documents().after(asOf)
            + files().facts().after(asOf)
            + files().attestations().after(asOf);
    if (later > 0) {
      notes.add(Reasons.of("later-records", later, asOf));
    }
    return notes;
  }

  /** Says which records are of one doing; whoever counts them counts the first that counts. */
  private static <T> void twins(
      List<T> all, Function<T, Twin> twin, Function<T, String> id, Set<Message> notes) {
    Map<Twin, String> seen = new HashMap<>();
    for (T each : all) {
      Twin alike = twin.apply(each);
      String first = seen.putIfAbsent(alike, id.apply(each));
      if (first != null) {
        notes.add(Reasons.of("counted-once", first, id.apply(each), alike.date()));
      }
    }
  }

  List<Activity> activities(String kind) {
    return files().activities().of(kind, asOf);
  }

  List<Talk> talks(String kind) {
    return files().talks().of(kind, asOf);
  }

  /** Talks of one kind in which somebody took part. */
  List<Talk> talksOf(String person, String kind) {
    List<Talk> talks = new ArrayList<>();
    for (Talk talk : files().talksByPerson().of(person, asOf)) {
      if (talk.kind().equals(kind)) {
        talks.add(talk);
      }
    }
    return talks;
  }

  List<Event> events(String kind) {
    return files().events().of(kind, asOf);
  }

  List<Document> documents(String kind) {
    return files().documents().of(kind, asOf);
  }

  List<Fact> facts(String measure) {
    return files().facts().of(measure, asOf);
  }

  List<Attestation> attestations(String duty) {
    return files().attestations().of(duty, asOf);
  }

  /** The kinds of activity, talk, event and document there are records of. */
  Set<String> kinds() {
    Set<String> kinds = new HashSet<>(files().activities().upTo(asOf).keySet());
    kinds.addAll(files().talks().upTo(asOf).keySet());
    kinds.addAll(files().events().upTo(asOf).keySet());
    kinds.addAll(files().documents().upTo(asOf).keySet());
    return kinds;
  }
}
