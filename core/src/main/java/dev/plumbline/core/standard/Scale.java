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
 * @param absentCount whether what does not apply has full credit instead of leaving the count
 * @param normalised whether the points are converted to the total instead of added up to it
 * @param cap the most the whole may come to, bonuses included; no limit when empty
 */
public record Scale(
    Optional<BigDecimal> total,
    BigDecimal base,
    boolean reshare,
    BigDecimal provisionalAbove,
    boolean waivedCount,
    boolean absentCount,
    boolean normalised,
    Optional<BigDecimal> cap) {

  /** What holds when a standard says nothing. */
  public static final Scale USUAL =
      new Scale(
          Optional.empty(),
          BigDecimal.ZERO,
          true,
          new BigDecimal("0.3"),
          false,
          false,
          false,
          Optional.empty());
}
