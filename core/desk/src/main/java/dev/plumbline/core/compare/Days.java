package dev.plumbline.core.compare;

import dev.plumbline.core.period.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Some days, as stretches that neither touch nor overlap, in order.
 *
 * @param stretches the stretches
 */
record Days(List<DateRange> stretches) {

  Days {
    stretches = List.copyOf(stretches);
  }

  static Days of(List<DateRange> ranges) {
    List<DateRange> merged = new ArrayList<>();
    ranges.stream()
        .filter(range -> !range.isEmpty())
        .sorted(Comparator.comparing(DateRange::start))
        .forEach(
            range -> {
              DateRange last = merged.isEmpty() ? range : merged.get(merged.size() - 1);
              if (merged.isEmpty() || range.start().isAfter(last.end())) {
                merged.add(range);
              } else if (range.end().isAfter(last.end())) {
                merged.set(merged.size() - 1, new DateRange(last.start(), range.end()));
              }
            });
    return new Days(merged);
  }

  boolean isEmpty() {
    return stretches.isEmpty();
  }

  LocalDate first() {
    return stretches.get(0).start();
  }

  LocalDate last() {
    return stretches.get(stretches.size() - 1).last();
  }

  boolean contains(LocalDate day) {
    return stretches.stream().anyMatch(stretch -> stretch.contains(day));
  }

  boolean covers(Days other) {
    return other.stretches.stream()
        .allMatch(inner -> stretches.stream().anyMatch(outer -> outer.covers(inner)));
  }

  boolean meets(Days other) {
    return other.stretches.stream()
        .anyMatch(one -> stretches.stream().anyMatch(two -> two.intersect(one).isPresent()));
  }

  Days and(Days other) {
    List<DateRange> both = new ArrayList<>();
    stretches.forEach(
        one -> other.stretches.forEach(two -> one.intersect(two).ifPresent(both::add)));
    return of(both);
  }

  Days without(Days other) {
    List<DateRange> left = new ArrayList<>(stretches);
    for (DateRange cut : other.stretches) {
      List<DateRange> next = new ArrayList<>();
      for (DateRange each : left) {
        if (each.intersect(cut).isEmpty()) {
          next.add(each);
          continue;
        }
        if (each.start().isBefore(cut.start())) {
          next.add(new DateRange(each.start(), cut.start()));
        }
        if (cut.end().isBefore(each.end())) {
          next.add(new DateRange(cut.end(), each.end()));
        }
      }
      left = next;
    }
    return new Days(left);
  }

  /** The {@code many} first days, or the last ones; fewer when there are not so many. */
  List<LocalDate> some(int many, boolean late) {
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < stretches.size() && days.size() < many; i++) {
      DateRange stretch = stretches.get(late ? stretches.size() - 1 - i : i);
      LocalDate day = late ? stretch.last() : stretch.start();
      while (days.size() < many && stretch.contains(day)) {
        days.add(day);
        day = day.plusDays(late ? -1 : 1);
      }
    }
    return days;
  }
}
