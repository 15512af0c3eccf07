package dev.plumbline;

import dev.plumbline.core.check.RecordRef;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Subject;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.message.Message;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.source.Severity;
import dev.plumbline.core.standard.Ask;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the record, and the property of it, that makes a verdict fall short. */
final class Faults implements Ask.Visitor<Optional<PropertyPath>> {

  /** What a note about one record says of which of its properties. */
  private static final Map<String, String> PROPERTY_OF_NOTE =
      Map.ofEntries(
          Map.entry("attendance-unknown", "present"),
          Map.entry("too-few-came", "present"),
          Map.entry("leader-unknown", "leader"),
          Map.entry("led-by-other", "leader"),
          Map.entry("fields-missing", "fields"),
          Map.entry("topics-missing", "topics"),
          Map.entry("step-missing", "steps"),
          Map.entry("sent-to-other", "recipients"),
          Map.entry("hours-unknown", "hours"),
          Map.entry("too-short", "hours"),
          Map.entry("notice-unknown", "announced"),
          Map.entry("notice-late", "announced"),
          Map.entry("not-together", "kinds"),
          Map.entry("together", "kinds"),
          Map.entry("wrong-day", "date"));

  private final UnitRecords records;
  private final Verdict verdict;
  private final LocalDate asOf;

  private Faults(UnitRecords records, Verdict verdict, LocalDate asOf) {
    this.records = records;
    this.verdict = verdict;
    this.asOf = asOf;
  }

  /** What falls short in {@code report}, which judged {@code records}; in its order. */
  static List<Finding> in(Report report, UnitRecords records) {
    List<Finding> findings = new ArrayList<>();
    for (Verdict verdict : report.verdicts()) {
      boolean advised = verdict.advice() && verdict.status() == Status.MISSED;
      if (verdict.isFinding() || advised) {
        PropertyPath place = new Faults(records, verdict, report.asOf()).place();
        findings.add(new Finding(verdict, advised ? Severity.ADVICE : Severity.ERROR, place));
      }
    }
    return List.copyOf(findings);
  }

  private PropertyPath place() {
    return Stream.<Optional<PropertyPath>>of(
            verdict.item().duty().ask().accept(this),
            verdict.late().flatMap(ref -> of(ref, "date")),
            verdict.notes().stream().flatMap(note -> noted(note).stream()).findFirst(),
            happening())
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(PropertyPath.ROOT);
  }

  private Optional<PropertyPath> of(RecordRef ref, String property) {
    return switch (ref.kind()) {
      case "activity" -> activity(ref.id(), property);
      case "talk" -> in("talks", records.talks(), t -> t.id().equals(ref.id()), property);
      case "document" ->
          in("documents", records.documents(), d -> d.id().equals(ref.id()), property);
      default -> Optional.empty();
    };
  }

  private Optional<PropertyPath> activity(String id, String property) {
    return in("activities", records.activities(), a -> a.id().equals(id), property);
  }

  private Optional<PropertyPath> noted(Message note) {
    String property = PROPERTY_OF_NOTE.get(note.key());
    return property == null || !(note.arguments().get(0) instanceof String id)
        ? Optional.empty()
        : activity(id, property)
            .or(
                () ->
                    property.equals("fields")
                        ? in("documents", records.documents(), d -> d.id().equals(id), "items")
                        : Optional.empty());
  }

  /** What was to follow an event and did not stands beside the event. */
  private Optional<PropertyPath> happening() {
    return verdict.item().subject() instanceof Subject.Happening happening
        ? event(happening.record(), "date")
        : Optional.empty();
  }

  private Optional<PropertyPath> event(String id, String property) {
    return in("events", records.events(), e -> e.id().equals(id), property);
  }

  @Override
  public Optional<PropertyPath> hold(Ask.Hold ask) {
    return Optional.empty();
  }

  @Override
  public Optional<PropertyPath> keep(Ask.Keep ask) {
    return IntStream.range(0, records.facts().size())
        .filter(i -> records.facts().get(i).measure().equals(ask.measure()))
        .filter(i -> !records.facts().get(i).date().isAfter(asOf))
        .boxed()
        .max((a, b) -> records.facts().get(a).date().compareTo(records.facts().get(b).date()))
        .map(i -> PropertyPath.ROOT.element("facts", i).property("value"));
  }

  @Override
  public Optional<PropertyPath> exist(Ask.Exist ask) {
    return Optional.empty();
  }

  @Override
  public Optional<PropertyPath> serve(Ask.Serve ask) {
    String property = verdict.reason().key().equals("term-length") ? "termYears" : "elected";
    String body = verdict.item().subject().id();
    return in("bodies", records.bodies(), b -> b.id().equals(body), property);
  }

  @Override
  public Optional<PropertyPath> settle(Ask.Settle ask) {
    return event(verdict.item().subject().id(), "settled");
  }

  @Override
  public Optional<PropertyPath> have(Ask.Have ask) {
    return in("ledgers", records.ledgers(), l -> l.kind().equals(ask.what()), "items")
        .or(
            () ->
                in("facilities", records.facilities(), f -> f.kind().equals(ask.what()), "items"));
  }

  @Override
  public Optional<PropertyPath> issue(Ask.Issue ask) {
    return Optional.empty();
  }

  @Override
  public Optional<PropertyPath> adopt(Ask.Adopt ask) {
    return in("policies", records.policies(), p -> p.kind().equals(ask.policy()), "until");
  }

  @Override
  public Optional<PropertyPath> confirm(Ask.Confirm ask) {
    String duty = verdict.item().duty().id();
    Optional<LocalDate> said =
        verdict.proof().stream().flatMap(ref -> ref.date().stream()).findFirst();
    return in(
        "attestations",
        records.attestations(),
        a -> a.duty().equals(duty) && said.filter(a.date()::equals).isPresent(),
        "met");
  }

  @Override
  public Optional<PropertyPath> extended(Ask.Extended ask) {
    return verdict.proof().stream().flatMap(ref -> of(ref, "date").stream()).findFirst();
  }

  private static <R> Optional<PropertyPath> in(
      String list, List<R> all, Predicate<R> wanted, String property) {
    OptionalInt index =
        IntStream.range(0, all.size()).filter(i -> wanted.test(all.get(i))).findFirst();
    return index.isPresent()
        ? Optional.of(PropertyPath.ROOT.element(list, index.getAsInt()).property(property))
        : Optional.empty();
  }
}
