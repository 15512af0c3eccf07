package dev.plumbline.core.planning;

import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Plan;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.compare.Rehearsal;
import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Ask;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Plans a year: as few gatherings as meet what can be dated, each on a working day, and everything
 * judged by the checker as if it had been done. Immutable and thread-safe if its solver is.
 */
public final class Planner {

  private final CoverSolver solver;
  private final Assumptions assumptions;

  /** A planner that has {@code solver} choose, and assumes what a standard leaves open. */
  public Planner(CoverSolver solver, Assumptions assumptions) {
    this.solver = solver;
    this.assumptions = assumptions;
  }

  /**
   * The plan of a year for a unit.
   *
   * @param plan the standard to meet
   * @param profile the unit's people, bodies and numbers; what it has held is left out
   * @param year the days to plan
   */
  public YearPlan plan(Plan plan, UnitRecords profile, DateRange year) {
    UnitRecords blank = Rehearsal.blank(profile);
    Checklist checklist = plan.checklist(blank, year);
    Demands demands = new Demands(checklist, blank, assumptions);
    Calendar calendar = plan.standard().calendar();
    List<Gathering> gatherings = new ArrayList<>();
    for (List<Demand> sharing : new Sharing(demands.gatherings).parts()) {
      gatherings.addAll(held(sharing, calendar, year, blank));
    }
    gatherings.sort(
        Comparator.comparing(Gathering::date).thenComparing(each -> each.items().get(0).id()));
    List<Deed> contacts = new ArrayList<>();
    demands.contacts.forEach(
        item -> contacts.addAll(contact(item, contacts.size(), calendar, demands)));
    List<Deed> documents = new ArrayList<>();
    demands.documents.forEach(item -> document(item, calendar, demands).ifPresent(documents::add));
    contacts.sort(Comparator.comparing(Deed::date).thenComparing(deed -> deed.item().id()));
    documents.sort(Comparator.comparing(Deed::date).thenComparing(deed -> deed.item().id()));
    YearPlan unjudged =
        new YearPlan(
            checklist,
            assumptions,
            gatherings,
            contacts,
            documents,
            demands.confirmations,
            demands.standing,
            demands.unforeseen,
            List.of());
    return judged(unjudged, demands, plan, blank);
  }

  private List<Gathering> held(
      List<Demand> sharing, Calendar calendar, DateRange year, UnitRecords profile) {
    Optional<List<Covering.Choice>> choices = new Covering(sharing, calendar, year).solved(solver);
    if (choices.isEmpty() && sharing.size() > 1) {
      // They cannot all be met together: each for itself, and the checker tells which is not.
      List<Gathering> apart = new ArrayList<>();
      sharing.forEach(one -> apart.addAll(held(List.of(one), calendar, year, profile)));
      return apart;
    }
    List<Gathering> held = new ArrayList<>();
    for (Covering.Choice choice :
        new Settled(choices.orElse(List.of()), sharing, calendar, year).better()) {
      held.add(gathering(choice, sharing, profile));
    }
    return held;
  }

  private Gathering gathering(Covering.Choice choice, List<Demand> sharing, UnitRecords profile) {
    List<Item> items = new ArrayList<>();
    BigDecimal hours = BigDecimal.ZERO;
    int days = 1;
    Set<String> kinds = new LinkedHashSet<>();
    for (Demand demand : sharing) {
      if (demand.servedBy(choice.way()) && demand.openOn(choice.day())) {
        items.addAll(demand.items());
        hours = hours.max(demand.hours());
        days = Math.max(days, demand.days());
        demand.kinds().stream().filter(choice.way()::contains).forEach(kinds::add);
      }
    }
    kinds.addAll(choice.way());
    Optional<String> body = sharing.get(0).body();
    return new Gathering(
        choice.day(),
        days,
        hours.signum() == 0 ? assumptions.meetingHours() : hours,
        List.copyOf(kinds),
        body,
        Rehearsal.invited(profile, kinds, body, items),
        items);
  }

  /** Talks are spread over their window, so that they do not all fall due on one day. */
  private static List<Deed> contact(Item item, int before, Calendar calendar, Demands demands) {
    Ask.Hold hold = (Ask.Hold) item.duty().ask();
    List<LocalDate> working = new ArrayList<>();
    for (DateRange range : demands.open(item)) {
      for (LocalDate day = range.start(); range.contains(day); day = day.plusDays(1)) {
        if (calendar.holidays().isWorking(day)) {
          working.add(day);
        }
      }
    }
    int times =
        hold.amount()
            .bounds()
            .low()
            .flatMap(end -> end.at().value())
            .orElse(BigDecimal.ONE)
            .intValue();
    List<Deed> deeds = new ArrayList<>();
    for (int i = 0; i < times && !working.isEmpty(); i++) {
      int step = working.size() * (i + 1) / (times + 1) + before;
      deeds.add(new Deed(working.get(step % working.size()), hold.anyOf().get(0), item));
    }
    return deeds;
  }

  private static Optional<Deed> document(Item item, Calendar calendar, Demands demands) {
    List<DateRange> open = demands.open(item);
    if (open.isEmpty()) {
      return Optional.empty();
    }
    DateRange range = open.get(open.size() - 1);
    LocalDate day = range.last();
    while (!calendar.holidays().isWorking(day) && range.contains(day.minusDays(1))) {
      day = day.minusDays(1);
    }
    return Optional.of(new Deed(day, ((Ask.Issue) item.duty().ask()).document(), item));
  }

  private static YearPlan judged(
      YearPlan plan, Demands demands, Plan checker, UnitRecords profile) {
    Rehearsal rehearsal = new Rehearsal(profile, checker.standard());
    for (Gathering each : plan.gatherings()) {
      rehearsal.hold(each.kinds(), each.date(), each.days(), each.hours(), each.items());
    }
    plan.contacts()
        .forEach(
            deed ->
                rehearsal.hold(
                    List.of(deed.kind()), deed.date(), 1, BigDecimal.ZERO, List.of(deed.item())));
    plan.documents()
        .forEach(
            deed ->
                rehearsal.hold(
                    List.of(deed.kind()), deed.date(), 1, BigDecimal.ZERO, List.of(deed.item())));
    Set<String> planned = new HashSet<>();
    demands.gatherings.forEach(demand -> demand.items().forEach(item -> planned.add(item.id())));
    demands.contacts.forEach(item -> planned.add(item.id()));
    demands.documents.forEach(item -> planned.add(item.id()));
    List<Verdict> unmet = new ArrayList<>();
    DateRange year = plan.checklist().range();
    for (Verdict verdict : checker.check(rehearsal.records(), year, last(plan)).verdicts()) {
      boolean fine = verdict.status() == Status.MET || verdict.status() == Status.NOT_APPLICABLE;
      if (planned.contains(verdict.item().id()) && !fine) {
        unmet.add(verdict);
      }
    }
    return new YearPlan(
        plan.checklist(),
        plan.assumptions(),
        plan.gatherings(),
        plan.contacts(),
        plan.documents(),
        plan.confirmations(),
        plan.standing(),
        plan.unforeseen(),
        unmet);
  }

  /** The day on which every window the plan is about is over. */
  private static LocalDate last(YearPlan plan) {
    return plan.checklist().items().stream()
        .map(item -> item.window().range().last())
        .filter(day -> day.getYear() <= plan.checklist().range().last().getYear() + 1)
        .max(Comparator.naturalOrder())
        .filter(day -> day.isAfter(plan.checklist().range().last()))
        .orElse(plan.checklist().range().last());
  }
}
