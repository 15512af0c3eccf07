package dev.plumbline.core.compare;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.message.Message;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Attestation;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Event;
import dev.plumbline.core.record.Fact;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Standing;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A witness in a sentence: the unit, what it did, and how that breaks the duty. */
public final class WitnessText {

  private static final int MOST_DATES = 12;

  private final Witness witness;
  private final Vocabulary vocabulary;

  private WitnessText(Witness witness, Vocabulary vocabulary) {
    this.witness = witness;
    this.vocabulary = vocabulary;
  }

  /** The sentence, with the words of {@code vocabulary}. */
  public static Message of(Witness witness, Vocabulary vocabulary) {
    return new WitnessText(witness, vocabulary).sentence();
  }

  private Message sentence() {
    List<Object> unit = unit();
    List<Object> done = done();
    return Judging.phrase(
        "witness",
        unit.isEmpty() ? Judging.phrase("any-unit") : Judging.phrase("unit-with", unit),
        done.isEmpty() ? Judging.phrase("does-nothing") : Judging.phrase("does", done),
        witness.broken().item().window().label(),
        witness.broken().reason(),
        Judging.phrase("gravity." + witness.gravity().name()));
  }

  private Object label(String id) {
    return vocabulary.term(id).map(Term::label).orElse(Label.same(id));
  }

  private List<Object> unit() {
    UnitRecords records = witness.records();
    List<Object> parts = new ArrayList<>();
    long members =
        records.people().stream()
            .filter(p -> p.standing() == Standing.FORMAL || p.standing() == Standing.PROBATIONARY)
            .count();
    if (members > 0) {
      parts.add(Judging.phrase("members", members));
    }
    Map<String, Long> bodies = new LinkedHashMap<>();
    for (Body body : records.bodies()) {
      bodies.merge(body.kind(), 1L, Long::sum);
      if (body.elected().isPresent() && body.termYears().isPresent()) {
        parts.add(
            Judging.phrase(
                "elected", label(body.kind()), body.elected().get(), body.termYears().get()));
      }
    }
    bodies.forEach((kind, many) -> parts.add(Judging.phrase("bodies", label(kind), many)));
    for (Fact fact : records.facts()) {
      parts.add(Judging.phrase("fact", label(fact.measure()), fact.value()));
    }
    records.unit().traits().forEach(trait -> parts.add(label(trait)));
    records.facilities().forEach(each -> parts.add(holding(each.kind(), each.items())));
    records.ledgers().forEach(each -> parts.add(holding(each.kind(), each.items())));
    records.policies().forEach(policy -> parts.add(label(policy.kind())));
    return parts;
  }

  private Object holding(String kind, List<String> items) {
    List<Object> labels = new ArrayList<>();
    items.forEach(item -> labels.add(label(item)));
    return labels.isEmpty() ? label(kind) : Judging.phrase("holding", label(kind), labels);
  }

  private List<Object> done() {
    UnitRecords records = witness.records();
    Map<String, List<LocalDate>> dates = new LinkedHashMap<>();
    Stream.of(
            records.activities().stream().map(a -> entry(a)),
            records.talks().stream().map(t -> entry(t)),
            records.documents().stream().map(d -> entry(d)))
        .flatMap(each -> each)
        .sorted(Map.Entry.comparingByValue())
        .forEach(
            each ->
                dates
                    .computeIfAbsent(each.getKey(), any -> new ArrayList<>())
                    .add(each.getValue()));
    List<Object> parts = new ArrayList<>();
    for (Event event : records.events()) {
      parts.add(
          event
              .settled()
              .map(day -> Judging.phrase("settled", label(event.kind()), event.date(), day))
              .orElseGet(() -> Judging.phrase("event", label(event.kind()), event.date())));
    }
    dates.forEach((kind, days) -> parts.add(Judging.phrase("on-days", label(kind), shown(days))));
    for (Attestation said : records.attestations()) {
      parts.add(Judging.phrase(said.met() ? "confirmed" : "denied", said.duty(), said.date()));
    }
    return parts;
  }

  private static Map.Entry<String, LocalDate> entry(Activity activity) {
    return Map.entry(activity.kinds().get(0), activity.date());
  }

  private static Map.Entry<String, LocalDate> entry(Talk talk) {
    return Map.entry(talk.kind(), talk.date());
  }

  private static Map.Entry<String, LocalDate> entry(Document document) {
    return Map.entry(document.kind(), document.date());
  }

  private static List<Object> shown(List<LocalDate> days) {
    List<Object> shown = new ArrayList<>(days.subList(0, Math.min(days.size(), MOST_DATES)));
    if (days.size() > MOST_DATES) {
      shown.add(Judging.phrase("more-days", days.size() - MOST_DATES));
    }
    return shown;
  }
}
