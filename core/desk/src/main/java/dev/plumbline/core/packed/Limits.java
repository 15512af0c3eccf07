package dev.plumbline.core.packed;

import dev.plumbline.core.standard.Bounds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Bounds as ints, both ends included.
 *
 * @param low the least, 0 if none is asked
 * @param high the most, the greatest int if none is asked
 * @param asked the number a reader is told was asked
 * @param scale how many decimals the ints have
 */
record Limits(int low, int high, BigDecimal asked, int scale) {

  /** The bounds in ints, unless an end is open, or too large. */
  static Optional<Limits> of(Bounds bounds, int scale) {
    if (bounds.openParameter().isPresent()) {
      return Optional.empty();
    }
    Optional<Integer> low =
        bounds.low().map(end -> end(end, scale, RoundingMode.CEILING, RoundingMode.FLOOR, 1));
    Optional<Integer> high =
        bounds.high().map(end -> end(end, scale, RoundingMode.FLOOR, RoundingMode.CEILING, -1));
    boolean tooLarge =
        low.filter(end -> end == Integer.MIN_VALUE).isPresent()
            || high.filter(end -> end == Integer.MIN_VALUE).isPresent();
    return tooLarge
        ? Optional.empty()
        : Optional.of(
            new Limits(
                low.orElse(0),
                high.orElse(Integer.MAX_VALUE),
                bounds
                    .low()
                    .or(bounds::high)
                    .flatMap(end -> end.at().value())
                    .orElse(BigDecimal.ZERO),
                scale));
  }

  private static int end(
      Bounds.End end, int scale, RoundingMode within, RoundingMode beyond, int step) {
    BigDecimal at = end.at().value().orElse(BigDecimal.ZERO).movePointRight(scale);
    if (at.abs().compareTo(BigDecimal.valueOf(1_000_000_000)) > 0) {
      return Integer.MIN_VALUE;
    }
    return end.included()
        ? at.setScale(0, within).intValueExact()
        : at.setScale(0, beyond).intValueExact() + step;
  }

  boolean below(int number) {
    return number < low;
  }

  boolean above(int number) {
    return number > high;
  }

  boolean holds(int number) {
    return number >= low && number <= high;
  }

  /** A packed number as a reader knows it. */
  BigDecimal shown(int number) {
    return BigDecimal.valueOf(number, scale);
  }
}
