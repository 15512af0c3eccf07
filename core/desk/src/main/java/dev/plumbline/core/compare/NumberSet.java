package dev.plumbline.core.compare;

import dev.plumbline.core.standard.Bounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Numbers that are allowed, told apart only at the ends of their stretches: what holds at a sample
 * between two ends, and at the ends, holds everywhere.
 *
 * @param ends the ends of all stretches
 * @param has whether a number is in it
 */
record NumberSet(NavigableSet<BigDecimal> ends, Predicate<BigDecimal> has) {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  static NumberSet of(Bounds bounds) {
    NavigableSet<BigDecimal> ends = new TreeSet<>(endsOf(bounds));
    return new NumberSet(ends, bounds::contains);
  }

  NumberSet or(NumberSet other) {
    return new NumberSet(joined(other), has.or(other.has));
  }

  NumberSet and(NumberSet other) {
    return new NumberSet(joined(other), has.and(other.has));
  }

  NumberSet odd() {
    return new NumberSet(ends, has.and(number -> number.remainder(TWO).signum() != 0));
  }

  /** Whether every number of {@code other} is in it. */
  boolean covers(NumberSet other, boolean whole) {
    return samples(joined(other), whole).stream()
        .allMatch(number -> has.test(number) || !other.has.test(number));
  }

  boolean isEmpty(boolean whole) {
    return samples(ends, whole).stream().noneMatch(has);
  }

  private NavigableSet<BigDecimal> joined(NumberSet other) {
    NavigableSet<BigDecimal> all = new TreeSet<>(ends);
    all.addAll(other.ends);
    return all;
  }

  static List<BigDecimal> endsOf(Bounds bounds) {
    List<BigDecimal> ends = new ArrayList<>();
    bounds.low().flatMap(end -> end.at().value()).ifPresent(ends::add);
    bounds.high().flatMap(end -> end.at().value()).ifPresent(ends::add);
    return ends;
  }

  /**
   * Numbers from 0 on that tell apart every set with these ends: the ends, one between each two,
   * one beyond; for whole numbers both an odd and an even one of each stretch.
   */
  static List<BigDecimal> samples(Collection<BigDecimal> ends, boolean whole) {
    NavigableSet<BigDecimal> samples = new TreeSet<>();
    samples.add(BigDecimal.ZERO);
    if (whole) {
      samples.add(BigDecimal.ONE);
      for (BigDecimal end : ends) {
        BigDecimal floor = end.setScale(0, RoundingMode.FLOOR);
        for (int near = -2; near <= 3; near++) {
          samples.add(floor.add(BigDecimal.valueOf(near)));
        }
      }
    } else {
      NavigableSet<BigDecimal> sorted = new TreeSet<>(ends);
      sorted.add(BigDecimal.ZERO);
      BigDecimal before = sorted.first().subtract(BigDecimal.ONE);
      for (BigDecimal end : sorted) {
        samples.add(before.add(end).divide(TWO));
        samples.add(end);
        before = end;
      }
      samples.add(before.add(BigDecimal.ONE));
    }
    samples.removeIf(number -> number.signum() < 0);
    return List.copyOf(samples);
  }
}
