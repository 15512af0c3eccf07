package dev.plumbline.core.planning;

import dev.plumbline.core.check.Item;
import dev.plumbline.core.standard.Duty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a standard asks of a unit in a year, counted from a plan that meets it with the fewest
 * gatherings. Immutable.
 *
 * @param plan the plan it is counted from
 * @param lines one for each duty, in the order of the standard
 */
public record Burden(YearPlan plan, List<Line> lines) {

  public Burden {
    lines = List.copyOf(lines);
  }

  /**
   * What one duty asks.
   *
   * @param duty the duty
   * @param gatherings how many gatherings count towards it; one may count towards several duties
   * @param peopleHours the hours people spend on these, all together
   * @param contacts how many talks and visits
   * @param documents how many documents
   * @param confirmations how many confirmations
   * @param standing how many things to have in place
   * @param unforeseen how many things that depend on an event or a bound left open
   */
  public record Line(
      Duty duty,
      int gatherings,
      BigDecimal peopleHours,
      int contacts,
      int documents,
      int confirmations,
      int standing,
      int unforeseen) {}

  /** Counts {@code plan}. */
  public static Burden of(YearPlan plan) {
    List<Line> lines = new ArrayList<>();
    for (Duty duty : duties(plan)) {
      List<Gathering> held =
          plan.gatherings().stream()
              .filter(each -> each.items().stream().anyMatch(item -> item.duty().equals(duty)))
              .toList();
      lines.add(
          new Line(
              duty,
              held.size(),
              peopleHours(held),
              count(duty, plan.contacts()),
              count(duty, plan.documents()),
              items(duty, plan.confirmations()),
              items(duty, plan.standing()),
              items(duty, plan.unforeseen())));
    }
    return new Burden(plan, lines);
  }

  private static List<Duty> duties(YearPlan plan) {
    Map<String, Duty> duties = new LinkedHashMap<>();
    plan.checklist().items().forEach(item -> duties.putIfAbsent(item.duty().id(), item.duty()));
    Set<String> planned = new TreeSet<>();
    plan.gatherings().forEach(each -> each.items().forEach(item -> planned.add(item.duty().id())));
    plan.contacts().forEach(deed -> planned.add(deed.item().duty().id()));
    plan.documents().forEach(deed -> planned.add(deed.item().duty().id()));
    for (List<Item> items : List.of(plan.confirmations(), plan.standing(), plan.unforeseen())) {
      items.forEach(item -> planned.add(item.duty().id()));
    }
    duties.keySet().retainAll(planned);
    return List.copyOf(duties.values());
  }

  private static int count(Duty duty, List<Deed> deeds) {
    return (int) deeds.stream().filter(deed -> deed.item().duty().equals(duty)).count();
  }

  private static int items(Duty duty, List<Item> items) {
    return (int) items.stream().filter(item -> item.duty().equals(duty)).count();
  }

  private static BigDecimal peopleHours(List<Gathering> gatherings) {
    return gatherings.stream().map(Gathering::peopleHours).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** How many gatherings in all, each counted once. */
  public int gatherings() {
    return plan.gatherings().size();
  }

  /** The hours people spend on all of them together. */
  public BigDecimal peopleHours() {
    return peopleHours(plan.gatherings());
  }
}
