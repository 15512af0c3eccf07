package dev.plumbline.core.score;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How points are divided: far more digits than are kept, so that what comes to exactly 90 in
 * fractions is exactly 90 when compared with a threshold.
 */
final class Exact {

  /** For every division on the way. */
  static final MathContext CONTEXT = new MathContext(100);

  private Exact() {}

  /** A figure as it is compared and kept. */
  static BigDecimal kept(BigDecimal figure) {
    return figure.round(MathContext.DECIMAL128);
  }
}
