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
      EnumSet.of(
          Rule.LESS,
          Rule.PLACEMENT,
          Rule.WHEN,
          Rule.COMBINE,
          Rule.CHOSEN,
          Rule.FURTHER,
          Rule.OF_WHICH,
          Rule.CONVERSION,
          Rule.CARRY);

  private final Node whole;
  private final List<Node> inOrder;
  private final Map<Rule, List<Node>> phrases = new EnumMap<>(Rule.class);

  Phrasing(Node duty, Scope scope) {
    this(duty, duty.the(Rule.PHRASES).all(Rule.PHRASE).stream().map(Node::only).toList());
    phrases.forEach(
        (rule, same) -> {
          if (same.size() > 1 && !REPEATABLE.contains(rule) && !advises(rule, same)) {
            Node again = same.get(1);
            scope.error("SAID_TWICE", again.span(), again.head().text(), same.get(0).head().text());
          }
        });
  }

  private Phrasing(Node duty, List<Node> inOrder) {
    this.whole = duty;
    this.inOrder = inOrder;
    inOrder.forEach(
        form -> phrases.computeIfAbsent(form.rule(), any -> new ArrayList<>(1)).add(form));
  }

  /** 应每年1次，一般安排在第四季度: the second word of the two is an aside. */
  private boolean advises(Rule rule, List<Node> same) {
    int at = inOrder.indexOf(same.get(1));
    return rule == Rule.MODALITY
        && same.size() == 2
        && at + 1 < inOrder.size()
        && inOrder.get(at + 1).rule() == Rule.PLACEMENT;
  }

  /** The phrases as they stand, first to last. */
  List<Node> inOrder() {
    return inOrder;
  }

  /** The same sentence with only these phrases. */
  Phrasing with(List<Node> kept) {
    return new Phrasing(whole, kept);
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
