package dev.plumbline.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Records of one sort up to a day, by kind in the order of their dates. Not thread-safe. */
final class Filed<T> {

  private final List<T> all;
  private final Function<T, ? extends Collection<String>> kinds;
  private final Function<T, LocalDate> date;
  private final Comparator<T> order;
  private final LocalDate asOf;
  private final Map<String, List<T>> byKind = new HashMap<>();
  private boolean filed;
  private int later;

  /** Files {@code all} when it is first asked for some. */
  Filed(
      List<T> all,
      Function<T, ? extends Collection<String>> kinds,
      Function<T, LocalDate> date,
      Comparator<T> order,
      LocalDate asOf) {
    this.all = all;
    this.kinds = kinds;
    this.date = date;
    this.order = order;
    this.asOf = asOf;
  }

  /** All of them by their kinds. */
  Map<String, List<T>> byKind() {
    if (!filed) {
      filed = true;
      List<T> sorted = new ArrayList<>(all);
      sorted.sort(order);
      sorted.forEach(this::file);
    }
    return byKind;
  }

  private void file(T each) {
    if (date.apply(each).isAfter(asOf)) {
      later++;
      return;
    }
    for (String kind : kinds.apply(each)) {
      byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(each);
    }
  }

  /** Those of one kind. */
  List<T> of(String id) {
    return byKind().getOrDefault(id, List.of());
  }

  /** How many were left out as later than the day. */
  int later() {
    byKind();
    return later;
  }
}
