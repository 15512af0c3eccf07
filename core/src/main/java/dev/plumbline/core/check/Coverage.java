package dev.plumbline.core.check;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.record.Cover;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Whether silence means that nothing was held.
 *
 * <p>Records that state no cover at all are taken to be complete.
 */
final class Coverage {

  private final List<Cover> covers;

  Coverage(List<Cover> covers) {
    this.covers = covers.stream().sorted(Comparator.comparing(Cover::from)).toList();
  }

  /** Whether the sources together cover term {@code id} on every day of {@code range}. */
  boolean complete(String id, DateRange range) {
    if (covers.isEmpty() || range.isEmpty()) {
      return true;
    }
    LocalDate reached = range.start();
    for (Cover cover : covers) {
      boolean relevant = cover.kinds().isEmpty() || cover.kinds().contains(id);
      if (relevant && !cover.from().isAfter(reached) && !cover.through().isBefore(reached)) {
        reached = cover.through().plusDays(1);
      }
    }
    return !reached.isBefore(range.end());
  }
}
