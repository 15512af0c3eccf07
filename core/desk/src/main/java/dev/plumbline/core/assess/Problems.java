package dev.plumbline.core.assess;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds what is to be put right in standings. */
final class Problems {

  private Problems() {}

  /** One problem for each duty and subject missed, named by its first item. */
  static List<Problem> in(Collection<Standing> standings) {
    Map<String, Problem> found = new TreeMap<>();
    for (Standing standing : standings) {
      standing
          .items()
          .forEach(
              (item, mark) -> {
                if (mark == Mark.MISSED) {
                  String id = ItemIds.problem(standing.unit(), item);
                  found.putIfAbsent(
                      id, new Problem(id, standing.unit(), item, standing.standard()));
                }
              });
    }
    return List.copyOf(found.values());
  }

  /** Whether a standing still misses what a problem is about. */
  static boolean persists(Problem problem, Standing standing) {
    return standing.items().entrySet().stream()
        .anyMatch(
            each ->
                each.getValue() != Mark.MET
                    && each.getValue() != Mark.OUT
                    && each.getValue() != Mark.WAIVED
                    && ItemIds.problem(standing.unit(), each.getKey()).equals(problem.id()));
  }
}
