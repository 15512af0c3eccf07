package dev.plumbline.core.planning;

import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Subject;
import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Length;
import dev.plumbline.core.period.Places;
import dev.plumbline.core.period.Shift;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Modality;
import dev.plumbline.core.standard.Recurrence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A checklist sorted by what a plan can do about its items. */
final class Demands {

  private final Checklist checklist;
  private final UnitRecords profile;
  private final Assumptions assumptions;
  private final Map<List<Object>, List<Item>> meetings = new LinkedHashMap<>();
  final List<Demand> gatherings = new ArrayList<>();
  final List<Item> contacts = new ArrayList<>();
  final List<Item> documents = new ArrayList<>();
  final List<Item> confirmations = new ArrayList<>();
  final List<Item> standing = new ArrayList<>();
  final List<Item> unforeseen = new ArrayList<>();

  Demands(Checklist checklist, UnitRecords profile, Assumptions assumptions) {
    this.checklist = checklist;
    this.profile = profile;
    this.assumptions = assumptions;
    for (Item item : checklist.items()) {
      if (item.duty().actor().isEmpty() && item.duty().modality() != Modality.MAY) {
        sort(item);
      }
    }
    meetings.values().forEach(this::meeting);
  }

  private void sort(Item item) {
    Ask ask = item.duty().ask();
    if (ask instanceof Ask.Hold hold) {
      hold(item, hold);
    } else if (ask instanceof Ask.Issue issue) {
      (dated(issue.recurrence()) ? documents : unforeseen).add(item);
    } else if (ask instanceof Ask.Confirm) {
      confirmations.add(item);
    } else if (ask instanceof Ask.Settle) {
      unforeseen.add(item);
    } else {
      standing.add(item);
    }
  }

  private static boolean dated(Recurrence recurrence) {
    return recurrence instanceof Recurrence.EveryWindow || recurrence instanceof Recurrence.Once;
  }

  private void hold(Item item, Ask.Hold hold) {
    boolean apart =
        hold.recurrence() instanceof Recurrence.AtMostApart gap && gap.gap().value().isPresent();
    if (hold.amount().isOpen() || !(dated(hold.recurrence()) || apart)) {
      unforeseen.add(item);
    } else if (isContact(hold.anyOf().get(0)) || item.subject() instanceof Subject.Pair) {
      contacts.add(item);
    } else {
      // People of one duty and window come together; bodies meet by themselves.
      Object who = body(item).<Object>map(id -> id).orElse("people");
      meetings
          .computeIfAbsent(
              List.of(item.duty().id(), item.window().id(), item.due(), who),
              any -> new ArrayList<>())
          .add(item);
    }
  }

  private boolean isContact(String kind) {
    return checklist
        .standard()
        .vocabulary()
        .term(kind)
        .filter(term -> term.kind() == TermKind.CONTACT)
        .isPresent();
  }

  private Optional<String> body(Item item) {
    return item.subject() instanceof Subject.One one
            && profile.people().stream().noneMatch(person -> person.id().equals(one.id()))
        ? Optional.of(one.id())
        : Optional.empty();
  }

  private void meeting(List<Item> items) {
    Item first = items.get(0);
    Ask.Hold hold = (Ask.Hold) first.duty().ask();
    Amount amount = hold.amount();
    Optional<Length> gap =
        hold.recurrence() instanceof Recurrence.AtMostApart apart
            ? apart.gap().value()
            : Optional.empty();
    int least = gap.isPresent() ? 0 : least(amount.bounds());
    BigDecimal hours = BigDecimal.ZERO;
    int days = 1;
    OptionalInt most = most(amount.bounds());
    if (amount.measure() == Amount.Measure.HOURS) {
      hours = assumptions.sessionHours().min(BigDecimal.valueOf(Math.max(1, least)));
      least = BigDecimal.valueOf(least).divide(hours, 0, RoundingMode.CEILING).intValue();
      most = OptionalInt.empty();
    } else if (amount.measure() == Amount.Measure.DAYS) {
      days = Math.max(1, Math.min(least, assumptions.sessionDays()));
      least = (least + days - 1) / days;
      most = OptionalInt.empty();
    }
    gatherings.add(new Demand(items, body(first), open(first), least, most, gap, hours, days));
  }

  private static int least(Bounds bounds) {
    return bounds
        .low()
        .map(
            end -> {
              BigDecimal at = end.at().value().orElse(BigDecimal.ONE);
              int whole = at.setScale(0, RoundingMode.CEILING).intValue();
              boolean beyond = !end.included() && at.compareTo(BigDecimal.valueOf(whole)) == 0;
              return beyond ? whole + 1 : whole;
            })
        .orElse(0);
  }

  private static OptionalInt most(Bounds bounds) {
    return bounds
        .high()
        .flatMap(
            end -> end.at().value().map(at -> end.included() ? at : at.subtract(BigDecimal.ONE)))
        .map(at -> OptionalInt.of(at.setScale(0, RoundingMode.FLOOR).intValue()))
        .orElse(OptionalInt.empty());
  }

  /** The days on which something counts towards {@code item}, inside the year planned. */
  List<DateRange> open(Item item) {
    Recurrence recurrence =
        item.duty().ask() instanceof Ask.Hold hold
            ? hold.recurrence()
            : ((Ask.Issue) item.duty().ask()).recurrence();
    Calendar calendar = checklist.standard().calendar();
    DateRange window = item.window().range();
    Optional<Integer> fixed =
        Optional.ofNullable(profile.unit().settings().get("fixed-day")).map(Integer::valueOf);
    List<DateRange> open = List.of(window);
    if (recurrence instanceof Recurrence.EveryWindow every) {
      open = new Places(window, calendar.holidays(), every.shift(), fixed).of(every.placements());
    } else if (recurrence instanceof Recurrence.Once once) {
      open = new Places(window, calendar.holidays(), Shift.NONE, fixed).of(once.placements());
    }
    List<DateRange> inside = within(open, checklist.range(), item);
    return inside.isEmpty()
        ? within(open, new DateRange(checklist.range().start(), item.due().plusDays(1)), item)
        : inside;
  }

  /** A window that runs into the next year is met in this one where it can be. */
  private static List<DateRange> within(List<DateRange> open, DateRange days, Item item) {
    List<DateRange> inside = new ArrayList<>();
    DateRange until = DateRange.through(days.start(), item.due());
    for (DateRange range : open) {
      range
          .intersect(days)
          .flatMap(each -> each.intersect(until))
          .filter(each -> !each.isEmpty())
          .ifPresent(inside::add);
    }
    return inside;
  }
}
