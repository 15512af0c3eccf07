package dev.plumbline.core.planning;

import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Verdict;
import java.util.List;

/**
 * A dated plan for a year. Immutable.
 *
 * @param checklist what it plans for
 * @param assumptions what it had to assume
 * @param gatherings what is held, by day
 * @param contacts talks and visits, by day
 * @param documents documents, by day
 * @param confirmations what a named person has to confirm
 * @param standing what must be in place all along: bodies, posts, numbers, places, ledgers, rules
 * @param unforeseen what depends on something nobody can date: an event, a bound left open
 * @param unmet planned items the checker would not count as met, each with its reason
 */
public record YearPlan(
    Checklist checklist,
    Assumptions assumptions,
    List<Gathering> gatherings,
    List<Deed> contacts,
    List<Deed> documents,
    List<Item> confirmations,
    List<Item> standing,
    List<Item> unforeseen,
    List<Verdict> unmet) {

  public YearPlan {
    gatherings = List.copyOf(gatherings);
    contacts = List.copyOf(contacts);
    documents = List.copyOf(documents);
    confirmations = List.copyOf(confirmations);
    standing = List.copyOf(standing);
    unforeseen = List.copyOf(unforeseen);
    unmet = List.copyOf(unmet);
  }
}
