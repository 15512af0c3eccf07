package dev.plumbline.core.planning;

import dev.plumbline.core.standard.Criterion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What may be held as one gathering: what the duties allow, and no more than three together. */
final class Coupling {

  private static final int MOST_TOGETHER = 3;

  private final List<Demand> demands;
  private final List<String> kinds;

  Coupling(List<Demand> demands) {
    this.demands = demands;
    Set<String> all = new LinkedHashSet<>();
    demands.forEach(demand -> all.addAll(demand.kinds()));
    demands.forEach(demand -> all.addAll(wanted(demand)));
    this.kinds = List.copyOf(all);
  }

  private static List<String> wanted(Demand demand) {
    List<String> wanted = new ArrayList<>();
    for (Criterion criterion : demand.hold().criteria()) {
      if (criterion instanceof Criterion.HeldWith with) {
        wanted.addAll(with.activities());
      }
    }
    return wanted;
  }

  /** Every way to hold a gathering: as one activity, or as several allowed together. */
  List<List<String>> ways() {
    List<List<String>> ways = new ArrayList<>();
    kinds.forEach(kind -> ways.add(List.of(kind)));
    for (int i = 0; i < ways.size() && ways.get(i).size() < MOST_TOGETHER; i++) {
      List<String> way = ways.get(i);
      for (String more : kinds.subList(place(way) + 1, kinds.size())) {
        if (way.stream().allMatch(each -> allowed(each, more))) {
          List<String> both = new ArrayList<>(way);
          both.add(more);
          ways.add(List.copyOf(both));
        }
      }
    }
    return ways;
  }

  private int place(List<String> way) {
    return kinds.indexOf(way.get(way.size() - 1));
  }

  /** Whether two activities may be one gathering. */
  boolean allowed(String one, String other) {
    return (says(one, other) || says(other, one)) && !clash(one, other);
  }

  private boolean says(String kind, String other) {
    return of(kind).stream()
        .anyMatch(
            demand ->
                demand.hold().mayCombineWith().contains(other) || wanted(demand).contains(other));
  }

  /** Duties that forbid it, or that want different people in the chair. */
  private boolean clash(String one, String other) {
    for (Demand first : of(one)) {
      for (Demand second : of(other)) {
        List<Criterion> all = new ArrayList<>(first.hold().criteria());
        all.addAll(second.hold().criteria());
        Set<String> leaders = new LinkedHashSet<>();
        for (Criterion criterion : all) {
          if (criterion instanceof Criterion.LedBy led) {
            leaders.add(led.people());
          } else if (criterion instanceof Criterion.NotTogetherWith apart
              && (apart.activities().contains(one) || apart.activities().contains(other))) {
            return true;
          }
        }
        if (leaders.size() > 1) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Demand> of(String kind) {
    return demands.stream().filter(demand -> demand.kinds().contains(kind)).toList();
  }
}
