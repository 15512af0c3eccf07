package dev.plumbline.core.check;

import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Attestation;
import dev.plumbline.core.record.Derivation;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Event;
import dev.plumbline.core.record.Fact;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.record.UnitRecords;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/**
 * All dated records of a unit by kind in the order of their dates, whatever the day of judgement:
 * filed once and kept with the records. Immutable.
 *
 * @param activities by each of their kinds
 * @param talks by kind
 * @param talksByPerson by those who took part, of whatever kind
 * @param events by kind
 * @param documents by kind
 * @param facts by measure
 * @param attestations by duty
 */
record Files(
    Filed<Activity> activities,
    Filed<Talk> talks,
    Filed<Talk> talksByPerson,
    Filed<Event> events,
    Filed<Document> documents,
    Filed<Fact> facts,
    Filed<Attestation> attestations) {

  private static final Derivation<Files> FILING = Files::file;

  /** Those of {@code records}. */
  static Files of(UnitRecords records) {
    return records.derived(FILING);
  }

  private static Files file(UnitRecords records) {
    return new Files(
        new Filed<>(
            records.activities(),
            Files::kinds,
            Activity::date,
            Comparator.comparing(Activity::date).thenComparing(Activity::id)),
        filed(records.talks(), Talk::kind, Talk::date),
        new Filed<>(records.talks(), Files::people, Talk::date, Comparator.comparing(Talk::date)),
        filed(records.events(), Event::kind, Event::date),
        filed(records.documents(), Document::kind, Document::date),
        filed(records.facts(), Fact::measure, Fact::date),
        filed(records.attestations(), Attestation::duty, Attestation::date));
  }

  private static <T> Filed<T> filed(
      List<T> all, Function<T, String> kind, Function<T, LocalDate> date) {
    return new Filed<>(all, each -> List.of(kind.apply(each)), date, Comparator.comparing(date));
  }

  /** A record that names a kind twice is one of it. */
  private static Collection<String> kinds(Activity activity) {
    return activity.kinds().size() == 1 ? activity.kinds() : new LinkedHashSet<>(activity.kinds());
  }

  private static Collection<String> people(Talk talk) {
    return talk.from().equals(talk.to()) ? List.of(talk.from()) : List.of(talk.from(), talk.to());
  }
}
