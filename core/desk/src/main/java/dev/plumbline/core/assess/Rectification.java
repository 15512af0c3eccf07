package dev.plumbline.core.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The problems of a year and how far each has come. Immutable.
 *
 * @param problems every problem ever opened, by id
 */
public record Rectification(SortedMap<String, Tracked> problems) {

  /** No problem yet. */
  public static final Rectification NONE = new Rectification(new TreeMap<>());

  public Rectification {
    problems = Collections.unmodifiableSortedMap(new TreeMap<>(problems));
  }

  /** The problem with this id. */
  public Optional<Tracked> problem(String id) {
    return Optional.ofNullable(problems.get(id));
  }

  /** With problems opened; one that is known stays as it is. */
  Rectification opened(List<Problem> opened, LocalDate day) {
    SortedMap<String, Tracked> next = new TreeMap<>(problems);
    opened.forEach(problem -> next.putIfAbsent(problem.id(), Tracked.of(problem, day)));
    return new Rectification(next);
  }

  /**
   * After these moves, in order.
   *
   * @throws Refused if a problem is not known, or cannot be moved so
   */
  Rectification moved(List<Move> moves) {
    SortedMap<String, Tracked> next = new TreeMap<>(problems);
    for (Move move : moves) {
      Tracked tracked = next.get(move.problem());
      if (tracked == null) {
        throw new Refused("no-such-problem", move.problem());
      }
      next.put(move.problem(), tracked.moved(move));
    }
    return new Rectification(next);
  }

  /** Those not closed, by id: the list of problems. */
  public List<Tracked> open() {
    return problems.values().stream().filter(each -> each.state() != Tracked.State.CLOSED).toList();
  }

  /** Those planned and not closed, by due date: the list of tasks. */
  public List<Tracked> tasks() {
    return open().stream()
        .filter(each -> each.due().isPresent())
        .sorted(
            (a, b) -> {
              int order = a.due().orElseThrow().compareTo(b.due().orElseThrow());
              return order != 0 ? order : a.problem().id().compareTo(b.problem().id());
            })
        .toList();
  }

  /** Those not closed, by who answers for each: the list of responsibilities. */
  public SortedMap<String, List<Tracked>> responsibilities() {
    SortedMap<String, List<Tracked>> by = new TreeMap<>();
    for (Tracked each : open()) {
      each.owner()
          .ifPresent(owner -> by.computeIfAbsent(owner, any -> new ArrayList<>()).add(each));
    }
    return by;
  }
}
