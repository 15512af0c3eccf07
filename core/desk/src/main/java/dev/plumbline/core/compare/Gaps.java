package dev.plumbline.core.compare;

import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Length;
import dev.plumbline.core.standard.Bounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Proofs about maximum gaps: against one another, and against windows. */
final class Gaps {

  private static final LocalDate START = LocalDate.of(2001, 1, 1);
  private static final int LEAP_CYCLE = 1461;
  private static final int MOST = 1000;

  private Gaps() {}

  /** Whether {@code shorter} never reaches beyond {@code longer}, wherever it begins. */
  static boolean within(Length shorter, Calendar one, Length longer, Calendar other) {
    boolean working =
        shorter.unit() == Length.Unit.WORKING_DAY || longer.unit() == Length.Unit.WORKING_DAY;
    if (working) {
      return shorter.unit() == longer.unit()
          && one.holidays().equals(other.holidays())
          && shorter.amount() <= longer.amount();
    }
    for (int day = 0; day < LEAP_CYCLE; day++) {
      LocalDate from = START.plusDays(day);
      if (one.plus(from, shorter, false).isAfter(other.plus(from, longer, false))) {
        return false;
      }
    }
    return true;
  }

  /** Whether whoever keeps {@code gap} always has the least of {@code wanted} on these days. */
  static boolean fills(Length gap, Calendar calendar, Days days, Bounds wanted) {
    Optional<Bounds.End> low = wanted.low();
    BigDecimal least = low.flatMap(end -> end.at().value()).orElse(BigDecimal.ZERO);
    int times = least.setScale(0, RoundingMode.CEILING).intValue();
    boolean more =
        low.isPresent() && !low.get().included() && least.compareTo(BigDecimal.valueOf(times)) == 0;
    int needed = more ? times + 1 : times;
    if (needed > MOST || gap.unit() == Length.Unit.WORKING_DAY) {
      return false;
    }
    return needed <= 0
        || days.stretches().stream().anyMatch(range -> fills(gap, calendar, range, needed));
  }

  private static boolean fills(Length gap, Calendar calendar, DateRange range, int times) {
    LocalDate latest = range.start().minusDays(1);
    for (int i = 0; i < times; i++) {
      latest = calendar.plus(latest, gap, false);
    }
    return !latest.isAfter(range.last());
  }

  /** Whether one in each of these windows, in order, can never be further apart than the gap. */
  static boolean keeps(List<Days> windows, Length gap, Calendar calendar) {
    if (gap.unit() == Length.Unit.WORKING_DAY) {
      return false;
    }
    for (int i = 0; i + 1 < windows.size(); i++) {
      Days one = windows.get(i);
      Days next = windows.get(i + 1);
      if (one.isEmpty()
          || next.isEmpty()
          || calendar.plus(one.first(), gap, false).isBefore(next.last())) {
        return false;
      }
    }
    return true;
  }
}
