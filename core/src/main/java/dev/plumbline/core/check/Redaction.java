package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.period.Window;
import dev.plumbline.core.record.UnitRecords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Results without the ids of people: those who fare alike are put together and counted. Immutable.
 *
 * <p>A score must be taken from the report as it was, for a group stands here as one verdict.
 */
public final class Redaction {

  private final PeopleIds people;

  private Redaction(PeopleIds people) {
    this.people = people;
  }

  /** What takes out the ids of everybody {@code records} speak of. */
  public static Redaction of(UnitRecords records) {
    return new Redaction(PeopleIds.of(records));
  }

  /** {@code report} without them. */
  public Report of(Report report) {
    Map<Object, List<Verdict>> groups = new LinkedHashMap<>();
    for (Verdict verdict : report.verdicts()) {
      Verdict clean = clean(verdict);
      Object key =
          sort(verdict.item().subject()).isPresent() ? Alike.of(clean) : verdict.item().id();
      groups.computeIfAbsent(key, any -> new ArrayList<>()).add(clean);
    }
    Numbering numbering = new Numbering();
    List<Verdict> verdicts = new ArrayList<>();
    groups.values().forEach(group -> verdicts.add(together(group, numbering)));
    List<Message> notes = report.notes().stream().map(people::without).distinct().toList();
    return new Report(
        report.standard(), report.unit(), report.range(), report.asOf(), verdicts, notes);
  }

  /** {@code checklist} without them. */
  public Checklist of(Checklist checklist) {
    Map<Object, List<Item>> groups = new LinkedHashMap<>();
    for (Item item : checklist.items()) {
      Item clean = clean(item);
      Object key =
          sort(item.subject()).isPresent()
              ? List.of(item.duty().id(), clean.window(), item.due())
              : item.id();
      groups.computeIfAbsent(key, any -> new ArrayList<>()).add(clean);
    }
    Numbering numbering = new Numbering();
    List<Item> items = new ArrayList<>();
    groups.values().forEach(group -> items.add(numbering.item(group.get(0), group.size())));
    return new Checklist(checklist.standard(), checklist.unit(), checklist.range(), items);
  }

  private Optional<Subject.Several.Sort> sort(Subject subject) {
    if (subject instanceof Subject.Pair) {
      return Optional.of(Subject.Several.Sort.PAIRS);
    }
    boolean person =
        subject instanceof Subject.Happening happening
            ? people.has(happening.of())
            : people.has(subject.id());
    return person ? Optional.of(Subject.Several.Sort.PEOPLE) : Optional.empty();
  }

  private Item clean(Item item) {
    Window window =
        new Window(
            people.without(item.window().id()),
            people.without(item.window().label()),
            item.window().range());
    Subject subject =
        sort(item.subject())
            .<Subject>map(sort -> new Subject.Several("", 1, sort))
            .orElse(item.subject());
    return new Item(people.without(item.id()), item.duty(), window, subject, item.due());
  }

  private Verdict clean(Verdict verdict) {
    return new Verdict(
        clean(verdict.item()),
        verdict.status(),
        people.without(verdict.reason()),
        verdict.tally(),
        verdict.proof().stream().map(people::without).toList(),
        verdict.late().map(people::without),
        verdict.advice(),
        verdict.notes().stream().map(people::without).toList(),
        verdict.judged());
  }

  private static Verdict together(List<Verdict> group, Numbering numbering) {
    Verdict first = group.get(0);
    Set<RecordRef> proof = new LinkedHashSet<>();
    Set<Message> notes = new LinkedHashSet<>();
    for (Verdict each : group) {
      proof.addAll(each.proof());
      notes.addAll(each.notes());
    }
    List<RecordRef> sorted = new ArrayList<>(proof);
    sorted.sort(Comparator.comparing((RecordRef ref) -> ref.date().orElse(LocalDate.MIN)));
    return new Verdict(
        numbering.item(first.item(), group.size()),
        first.status(),
        first.reason(),
        first.tally(),
        sorted,
        first.late(),
        first.advice(),
        List.copyOf(notes),
        first.judged());
  }

  /** What people must share to be put together. */
  private record Alike(
      String duty,
      Window window,
      LocalDate due,
      Status status,
      Message reason,
      Optional<Verdict.Tally> tally,
      Optional<RecordRef> late,
      boolean advice,
      Optional<BigDecimal> judged) {

    static Alike of(Verdict verdict) {
      return new Alike(
          verdict.item().duty().id(),
          verdict.item().window(),
          verdict.item().due(),
          verdict.status(),
          verdict.reason(),
          verdict.tally(),
          verdict.late(),
          verdict.advice(),
          verdict.judged());
    }
  }

  /** Gives the groups of one duty and window their ids: {@code people}, {@code people-2}, … */
  private static final class Numbering {

    private final Map<String, Integer> groups = new HashMap<>();

    Item item(Item first, int count) {
      if (!(first.subject() instanceof Subject.Several several)) {
        return first;
      }
      String window = first.duty().id() + "@" + first.window().id();
      int number = groups.merge(window, 1, Integer::sum);
      String name = several.sort() == Subject.Several.Sort.PAIRS ? "pairs" : "people";
      String id = number == 1 ? name : name + "-" + number;
      Subject subject = new Subject.Several(id, count, several.sort());
      return new Item(window + "/" + id, first.duty(), first.window(), subject, first.due());
    }
  }
}
