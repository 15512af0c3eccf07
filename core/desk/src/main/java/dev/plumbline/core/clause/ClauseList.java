package dev.plumbline.core.clause;

import dev.plumbline.core.message.Message;
import java.util.List;

/**
 * The clauses of one or more plans, as read from a list.
 *
 * @param clauses its rows, in order, each id once
 * @param faults what is wrong with the list, at most {@value #MOST_FAULTS}; with any, the rows are
 *     not to be trusted
 * @param moreFaults how many faults more there are
 */
public record ClauseList(List<Clause> clauses, List<Message> faults, int moreFaults) {

  /** So many faults are told. */
  public static final int MOST_FAULTS = 50;

  public ClauseList {
    clauses = List.copyOf(clauses);
    faults = List.copyOf(faults);
  }
}
