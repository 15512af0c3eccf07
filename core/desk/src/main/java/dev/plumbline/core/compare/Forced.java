package dev.plumbline.core.compare;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Bounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How little, and how much, one demand in its windows leaves to be done on given days.
 *
 * @param windows the open days of each of its windows
 * @param amount what it asks of each
 */
record Forced(List<Days> windows, Amount amount) {

  Forced {
    windows = List.copyOf(windows);
  }

  /** Whether so much must be done on {@code days} that {@code wanted} has its least. */
  boolean least(Days days, Bounds wanted) {
    Optional<Bounds.End> low = wanted.low();
    if (low.isEmpty()) {
      return true;
    }
    List<Days> inside = windows.stream().filter(each -> wholly(each, days)).toList();
    BigDecimal least = known(low.get());
    // What two windows share is done once for both, so it may not be added up.
    boolean shared = amount.measure() == Amount.Measure.DAYS || overlap(inside);
    int many = shared ? Math.min(inside.size(), 1) : inside.size();
    BigDecimal one = amount.bounds().low().map(Forced::known).orElse(BigDecimal.ZERO);
    BigDecimal sum = one.multiply(BigDecimal.valueOf(many));
    boolean above = many > 0 && amount.bounds().low().filter(end -> !end.included()).isPresent();
    int order = sum.compareTo(least);
    return least.signum() < 0
        || (least.signum() == 0 && low.get().included())
        || order > 0
        || (order == 0 && (low.get().included() || above));
  }

  private static boolean overlap(List<Days> windows) {
    for (int i = 0; i + 1 < windows.size(); i++) {
      if (!windows.get(i + 1).first().isAfter(windows.get(i).last())) {
        return true;
      }
    }
    return false;
  }

  private static boolean wholly(Days inner, Days outer) {
    return !inner.isEmpty() && outer.covers(inner);
  }

  /** Whether so little may be done on {@code days} that {@code wanted} keeps below its most. */
  boolean most(Days days, Bounds wanted) {
    Optional<Bounds.End> high = wanted.high();
    if (high.isEmpty()) {
      return true;
    } else if (amount.bounds().high().isEmpty()) {
      return false;
    }
    List<Days> meeting = windows.stream().filter(each -> each.meets(days)).toList();
    List<DateRange> counted = new ArrayList<>();
    meeting.forEach(each -> counted.addAll(each.stretches()));
    if (!Days.of(counted).covers(days)) {
      return false;
    }
    Bounds.End end = amount.bounds().high().get();
    BigDecimal sum = known(end).multiply(BigDecimal.valueOf(meeting.size()));
    int order = sum.compareTo(known(high.get()));
    return order < 0 || (order == 0 && (high.get().included() || !end.included()));
  }

  /** Whether any of its windows must hold more on {@code days} than {@code wanted} allows. */
  boolean tooMuch(Days days, Bounds wanted) {
    Optional<Bounds.End> high = wanted.high();
    if (high.isEmpty()) {
      return false;
    }
    Bounds.End end = high.get();
    return least(
        days, new Bounds(Optional.of(new Bounds.End(end.at(), !end.included())), Optional.empty()));
  }

  private static BigDecimal known(Bounds.End end) {
    return end.at()
        .value()
        .orElseThrow(() -> new IllegalStateException("an open bound was compared: " + end));
  }
}
