package dev.plumbline.dsl.resolve;

import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The phrases of one duty by kind; each may stand once, whatever their order. */
final class Phrasing {

  /** Phrases that may come again: several deductions, several places in time. */
  private static final Set<Rule> REPEATABLE =
      EnumSet.of(Rule.LESS, Rule.PLACEMENT, Rule.WHEN, Rule.COMBINE, Rule.CHOSEN);

  private final Node whole;
  private final Map<Rule, List<Node>> phrases = new EnumMap<>(Rule.class);

  Phrasing(Node duty, Scope scope) {
    this.whole = duty;
    for (Node phrase : duty.the(Rule.PHRASES).all(Rule.PHRASE)) {
      Node form = phrase.only();
      List<Node> same = phrases.computeIfAbsent(form.rule(), any -> new ArrayList<>(1));
      if (!same.isEmpty() && !REPEATABLE.contains(form.rule())) {
        scope.error("SAID_TWICE", form.span(), form.head().text(), same.get(0).head().text());
      }
      same.add(form);
    }
  }

  Node whole() {
    return whole;
  }

  Optional<Node> first(Rule rule) {
    return phrases.getOrDefault(rule, List.of()).stream().findFirst();
  }

  List<Node> all(Rule rule) {
    return phrases.getOrDefault(rule, List.of());
  }

  boolean has(Rule rule) {
    return phrases.containsKey(rule);
  }

  boolean hasAny(Rule... rules) {
    for (Rule rule : rules) {
      if (has(rule)) {
        return true;
      }
    }
    return false;
  }
}
