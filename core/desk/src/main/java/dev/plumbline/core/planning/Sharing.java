package dev.plumbline.core.planning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Splits demands into parts that have no gathering in common, each a problem of its own. */
final class Sharing {

  private final List<Demand> demands;
  private final Coupling coupling;

  Sharing(List<Demand> demands) {
    this.demands = demands;
    this.coupling = new Coupling(demands);
  }

  List<List<Demand>> parts() {
    List<List<Demand>> parts = new ArrayList<>();
    Set<Demand> left = new LinkedHashSet<>(demands);
    while (!left.isEmpty()) {
      List<Demand> part = new ArrayList<>();
      Demand first = left.iterator().next();
      left.remove(first);
      part.add(first);
      for (int i = 0; i < part.size(); i++) {
        Demand reached = part.get(i);
        List<Demand> more = left.stream().filter(other -> share(reached, other)).toList();
        part.addAll(more);
        more.forEach(left::remove);
      }
      parts.add(part);
    }
    return parts;
  }

  private boolean share(Demand one, Demand other) {
    return one.body().equals(other.body())
        && one.kinds().stream()
            .anyMatch(
                kind ->
                    other.kinds().contains(kind)
                        || other.kinds().stream().anyMatch(each -> coupling.allowed(kind, each)));
  }
}
