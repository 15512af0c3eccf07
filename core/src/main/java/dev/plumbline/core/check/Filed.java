package dev.plumbline.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Records of one sort, by kind in the order of their dates. Immutable. */
final class Filed<T> {

  private final Function<T, LocalDate> date;
  private final List<T> sorted;
  private final Map<String, List<T>> byKind = new LinkedHashMap<>();

  Filed(
      List<T> all,
      Function<T, ? extends Collection<String>> kinds,
      Function<T, LocalDate> date,
      Comparator<T> order) {
    this.date = date;
    List<T> inOrder = new ArrayList<>(all);
    inOrder.sort(order);
    this.sorted = inOrder;
    for (T each : sorted) {
      for (String kind : kinds.apply(each)) {
        byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(each);
      }
    }
  }

  /** Those of one kind up to a day. */
  List<T> of(String kind, LocalDate asOf) {
    return upTo(asOf, byKind.getOrDefault(kind, List.of()));
  }

  /** All up to a day by their kinds; a kind without any is not there. */
  Map<String, List<T>> upTo(LocalDate asOf) {
    Map<String, List<T>> those = new HashMap<>();
    byKind.forEach(
        (kind, all) -> {
          List<T> known = upTo(asOf, all);
          if (!known.isEmpty()) {
            those.put(kind, known);
          }
        });
    return those;
  }

  /** How many are later than a day. */
  int after(LocalDate asOf) {
    return sorted.size() - upTo(asOf, sorted).size();
  }

  private List<T> upTo(LocalDate asOf, List<T> all) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (date.apply(all.get(middle)).isAfter(asOf)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low == all.size() ? all : all.subList(0, low);
  }
}
