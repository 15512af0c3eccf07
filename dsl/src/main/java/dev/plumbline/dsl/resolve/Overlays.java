package dev.plumbline.dsl.resolve;

import dev.plumbline.core.compare.Comparison;
import dev.plumbline.core.compare.Relation;
import dev.plumbline.core.source.Severity;
import dev.plumbline.core.source.Span;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sees that no two of the standards a file extends set one duty differently. */
final class Overlays {

  private final Scope scope;
  private final Span at;

  Overlays(Scope scope, Span at) {
    this.scope = scope;
    this.at = at;
  }

  /** Each duty from above once; what the file decides itself may differ. */
  List<Layers.Above> settled(List<Layers.Above> all, Set<String> decided) {
    List<Layers.Above> kept = new ArrayList<>();
    for (Layers.Above each : all) {
      boolean drop = false;
      for (Layers.Above other : List.copyOf(kept)) {
        boolean rival =
            !other.standard().equals(each.standard())
                && Layers.key(other.duty()).equals(Layers.key(each.duty()));
        if (!rival) {
          continue;
        } else if (other.duty().span().equals(each.duty().span())
            || comesFrom(other.duty(), each.duty())) {
          drop = true;
        } else if (comesFrom(each.duty(), other.duty())) {
          kept.remove(other);
        } else if (!decided.contains(Layers.key(each.duty())) && !shared(other, each)) {
          drop |= same(other, each);
        }
      }
      if (!drop) {
        kept.add(each);
      }
    }
    return kept;
  }

  /** Whether one's standard holds the other's duty too: then the two stand beside each other. */
  private static boolean shared(Layers.Above one, Layers.Above other) {
    return holds(one.standard(), other.duty()) || holds(other.standard(), one.duty());
  }

  private static boolean holds(Standard standard, Duty duty) {
    return standard.duties().stream()
        .anyMatch(each -> each.span().equals(duty.span()) || comesFrom(each, duty));
  }

  /** Whether {@code later} was made of what {@code earlier}'s standard says. */
  private static boolean comesFrom(Duty later, Duty earlier) {
    return later.history().stream().anyMatch(change -> change.span().equals(earlier.span()));
  }

  private boolean same(Layers.Above one, Layers.Above other) {
    Relation relation =
        Comparison.replacing(one.standard(), one.duty(), other.standard(), List.of(other.duty()))
            .relation();
    if (relation != Relation.EQUAL) {
      scope.tell(
          "OVERLAYS_DIFFER",
          Severity.ERROR,
          at,
          List.of(Layers.related(scope, one.duty()), Layers.related(scope, other.duty())),
          one.duty().label(),
          one.standard().title(),
          one.duty().text(),
          other.standard().title(),
          other.duty().text());
    }
    return true;
  }
}
