package dev.plumbline.core.standard;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stretch of numbers, each end stated as included or not.
 *
 * @param low the lower end, if any
 * @param high the upper end, if any
 */
public record Bounds(Optional<End> low, Optional<End> high) {

  /**
   * One end.
   *
   * @param at the number; a share of something is given as a fraction, 0.02 for 2%
   * @param included whether the number itself is within
   */
  public record End(Setting<BigDecimal> at, boolean included) {}

  /** No less than {@code least}. */
  public static Bounds atLeast(BigDecimal least) {
    return new Bounds(Optional.of(new End(Setting.of(least), true)), Optional.empty());
  }

  /** No more than {@code most}. */
  public static Bounds atMost(BigDecimal most) {
    return new Bounds(Optional.empty(), Optional.of(new End(Setting.of(most), true)));
  }

  /** From {@code least} to {@code most}, both included. */
  public static Bounds between(BigDecimal least, BigDecimal most) {
    return new Bounds(
        Optional.of(new End(Setting.of(least), true)),
        Optional.of(new End(Setting.of(most), true)));
  }

  /** Just this number. */
  public static Bounds exactly(BigDecimal number) {
    return between(number, number);
  }

  /** The first parameter an end still waits for. */
  public Optional<String> openParameter() {
    return low.flatMap(Bounds::open).or(() -> high.flatMap(Bounds::open));
  }

  /**
   * Whether {@code number} lies within.
   *
   * @throws IllegalStateException if an end is still open
   */
  public boolean contains(BigDecimal number) {
    return low.map(end -> holds(number.compareTo(known(end)), end)).orElse(true)
        && high.map(end -> holds(known(end).compareTo(number), end)).orElse(true);
  }

  private static boolean holds(int order, End end) {
    return end.included() ? order >= 0 : order > 0;
  }

  private static BigDecimal known(End end) {
    return end.at()
        .value()
        .orElseThrow(() -> new IllegalStateException("an open bound was compared: " + end));
  }

  private static Optional<String> open(End end) {
    return end.at() instanceof Setting.Open<BigDecimal> open
        ? Optional.of(open.parameter())
        : Optional.empty();
  }
}
