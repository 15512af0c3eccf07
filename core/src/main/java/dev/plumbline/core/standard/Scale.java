package dev.plumbline.core.standard;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a whole is scored.
 *
 * @param total what the whole comes to; the sum of the sections when empty
 * @param base points everybody starts from
 * @param reshare whether the points of what does not apply are shared among the rest of its section
 * @param provisionalAbove the share of not-applicable points above which a grade is provisional
 * @param waivedCount whether a waived item has full credit instead of leaving the count
 */
public record Scale(
    Optional<BigDecimal> total,
    BigDecimal base,
    boolean reshare,
    BigDecimal provisionalAbove,
    boolean waivedCount) {

  /** What holds when a standard says nothing. */
  public static final Scale USUAL =
      new Scale(Optional.empty(), BigDecimal.ZERO, true, new BigDecimal("0.3"), false);
}
