package dev.plumbline.dsl.resolve;

import dev.plumbline.core.standard.Expectation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds expectations of one example that say the same thing again, or two things of one item. */
final class Contradictions {

  private Contradictions() {}

  static void check(List<Expectation> expected, Scope scope) {
    Map<String, Expectation> seen = new HashMap<>();
    for (Expectation each : expected) {
      List<String> windows =
          each.windows().isEmpty()
              ? List.of("")
              : each.windows().stream().map(window -> window.id()).toList();
      for (String window : windows) {
        String key = each.duty() + "|" + each.subject().orElse("") + "|" + window;
        Expectation first = seen.putIfAbsent(key, each);
        if (first != null) {
          scope.error("EXPECTED_TWICE", each.span(), each.duty(), first.span().place());
          break;
        }
      }
    }
  }
}
