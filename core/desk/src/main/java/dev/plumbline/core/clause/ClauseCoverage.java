package dev.plumbline.core.clause;

import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which clauses of a list the duties of standards cover.
 *
 * @param lines every clause of the list, in its order
 * @param unlisted the duties behind ids the list does not hold, by id in alphabetical order
 */
public record ClauseCoverage(List<Line> lines, Map<String, List<Covering>> unlisted) {

  public ClauseCoverage {
    lines = List.copyOf(lines);
    Map<String, List<Covering>> sorted = new LinkedHashMap<>();
    new TreeMap<>(unlisted).forEach((id, duties) -> sorted.put(id, List.copyOf(duties)));
    unlisted = Collections.unmodifiableMap(sorted);
  }

  /**
   * Compares the list with what {@code standards} cite. Where the list names plans, those of which
   * nothing is cited belong to other standards and are set apart; if nothing at all is cited, every
   * clause counts.
   */
  public static ClauseCoverage of(List<Standard> standards, List<Clause> clauses) {
    Map<String, List<Covering>> cited = new LinkedHashMap<>();
    for (Standard standard : standards) {
      for (Duty duty : standard.duties()) {
        for (String id : new HashSet<>(duty.citation().covers())) {
          cited.computeIfAbsent(id, none -> new ArrayList<>()).add(new Covering(standard, duty));
        }
      }
    }
    Set<String> plans = new HashSet<>();
    clauses.stream()
        .filter(clause -> cited.containsKey(clause.id()))
        .forEach(clause -> plans.add(clause.plan()));
    List<Line> lines = new ArrayList<>();
    for (Clause clause : clauses) {
      List<Covering> by = Optional.ofNullable(cited.remove(clause.id())).orElse(List.of());
      boolean ours = plans.isEmpty() || plans.contains(clause.plan());
      lines.add(new Line(clause, state(clause, by, ours), by));
    }
    return new ClauseCoverage(lines, cited);
  }

  private static State state(Clause clause, List<Covering> by, boolean ours) {
    if (!ours) {
      return State.OF_ANOTHER_PLAN;
    } else if (!clause.asks()) {
      return State.ASKS_NOTHING;
    }
    return by.isEmpty() ? State.MISSING : State.COVERED;
  }

  /** How many clauses are in {@code state}. */
  public long count(State state) {
    return lines.stream().filter(line -> line.state() == state).count();
  }

  /** How many clauses are covered and decided so. */
  public long count(Decision decision) {
    return lines.stream()
        .filter(line -> line.decision().filter(decision::equals).isPresent())
        .count();
  }

  /** How many clauses ask something of these standards. */
  public long asked() {
    return count(State.COVERED) + count(State.MISSING);
  }

  /** Whether every clause that asks something is covered and every id cited is listed. */
  public boolean isComplete() {
    return count(State.MISSING) == 0 && unlisted.isEmpty();
  }

  /** What became of a clause. */
  public enum State {
    /** A duty covers it. */
    COVERED,
    /** It asks something and no duty covers it. */
    MISSING,
    /** It asks nothing that could be checked. */
    ASKS_NOTHING,
    /** Its plan is that of standards not asked about. */
    OF_ANOTHER_PLAN
  }

  /** Who decides whether a clause is kept. */
  public enum Decision {
    /** At least one duty that covers it is decided by records. */
    RECORDS,
    /** Only persons confirm it. */
    PERSON
  }

  /**
   * A duty that covers a clause.
   *
   * @param standard the standard it was found in
   * @param duty the duty
   */
  public record Covering(Standard standard, Duty duty) {
    /** Who decides it. */
    public Decision decision() {
      return duty.ask() instanceof Ask.Confirm ? Decision.PERSON : Decision.RECORDS;
    }
  }

  /**
   * One clause and what covers it.
   *
   * @param clause the clause
   * @param state what became of it
   * @param duties the duties that cover it, in the order of their standards
   */
  public record Line(Clause clause, State state, List<Covering> duties) {
    public Line {
      duties = List.copyOf(duties);
    }

    /** Who decides a covered clause. */
    public Optional<Decision> decision() {
      if (state != State.COVERED) {
        return Optional.empty();
      }
      boolean decided = duties.stream().anyMatch(by -> by.decision() == Decision.RECORDS);
      return Optional.of(decided ? Decision.RECORDS : Decision.PERSON);
    }

    /** Whether a person confirms what the list says records could decide. */
    public boolean isLess() {
      return decision().filter(Decision.PERSON::equals).isPresent()
          && clause.check().filter(Clause.Check.RECORDS::equals).isPresent();
    }
  }
}
