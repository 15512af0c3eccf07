package dev.plumbline.core.compare;

import dev.plumbline.core.standard.Duty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds for each duty the one of another standard that speaks of the same. */
final class Matching {

  private record Pair(Duty before, Duty after, int likeness) {}

  private Matching() {}

  /** The duties of {@code after} with the like of {@code before}, each used once. */
  static Map<Duty, Duty> of(List<Duty> before, List<Duty> after) {
    Map<String, List<Duty>> byTopic = new LinkedHashMap<>();
    before.forEach(duty -> byTopic.computeIfAbsent(topic(duty), t -> new ArrayList<>()).add(duty));
    List<Pair> pairs = new ArrayList<>();
    for (Duty duty : after) {
      for (Duty other : byTopic.getOrDefault(topic(duty), List.of())) {
        pairs.add(new Pair(other, duty, likeness(other, duty)));
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::likeness).reversed());
    Map<Duty, Duty> matched = new LinkedHashMap<>();
    Set<Duty> used = new LinkedHashSet<>();
    for (Pair pair : pairs) {
      if (!matched.containsKey(pair.after()) && used.add(pair.before())) {
        matched.put(pair.after(), pair.before());
      }
    }
    return matched;
  }

  /** What kind of thing is asked, of what. */
  static String topic(Duty duty) {
    return duty.ask().getClass().getSimpleName()
        + "|"
        + duty.ask().subject().orElse(duty.label().zh());
  }

  private static int likeness(Duty one, Duty other) {
    int points = one.ask().equals(other.ask()) ? 16 : 0;
    points += one.subjects().equals(other.subjects()) ? 8 : 0;
    points += one.actor().equals(other.actor()) ? 8 : 0;
    points += one.when().equals(other.when()) ? 4 : 0;
    points += one.id().equals(other.id()) ? 2 : 0;
    points += one.citation().clause().equals(other.citation().clause()) ? 2 : 0;
    boolean often =
        Asked.recurrence(one)
            .map(Object::getClass)
            .equals(Asked.recurrence(other).map(Object::getClass));
    return points + (often ? 3 : 0);
  }
}
