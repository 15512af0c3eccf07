package dev.plumbline.core.assess;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Items a check changed, over items it compared; claims too good and too bad apart.
 *
 * @param checked items compared
 * @param over items claimed better than found
 * @param under items claimed worse than found
 */
public record ErrorRate(int checked, int over, int under) {

  /** The quantile of the normal distribution that leaves 2.5% on either side. */
  private static final BigDecimal Z = new BigDecimal("1.959963984540054");

  private static final MathContext EXACT = MathContext.DECIMAL128;

  /**
   * The counts of a check.
   *
   * @throws IllegalArgumentException if a count is negative, or more items changed than were
   *     compared
   */
  public ErrorRate {
    if (checked < 0 || over < 0 || under < 0 || over + under > checked) {
      throw new IllegalArgumentException("more changed than checked: " + over + " " + under);
    }
  }

  /** Both kinds together, as a fraction, unrounded; zero when nothing was compared. */
  public BigDecimal rate() {
    return share(over + under);
  }

  /** Claims too good, as a fraction. */
  public BigDecimal overRate() {
    return share(over);
  }

  /** Claims too bad, as a fraction. */
  public BigDecimal underRate() {
    return share(under);
  }

  private BigDecimal share(int part) {
    return checked == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(checked), EXACT);
  }

  /** These counts and those. */
  public ErrorRate plus(ErrorRate other) {
    return new ErrorRate(checked + other.checked, over + other.over, under + other.under);
  }

  /** Where the rate lies with 95% confidence, by Wilson's score interval. */
  public Interval interval() {
    if (checked == 0) {
      return new Interval(BigDecimal.ZERO, BigDecimal.ONE);
    }
    BigDecimal n = BigDecimal.valueOf(checked);
    BigDecimal p = rate();
    BigDecimal zz = Z.multiply(Z);
    BigDecimal denominator = BigDecimal.ONE.add(zz.divide(n, EXACT));
    BigDecimal centre = p.add(zz.divide(n.multiply(BigDecimal.valueOf(2)), EXACT));
    BigDecimal spread =
        p.multiply(BigDecimal.ONE.subtract(p))
            .divide(n, EXACT)
            .add(zz.divide(n.multiply(n).multiply(BigDecimal.valueOf(4)), EXACT))
            .sqrt(EXACT)
            .multiply(Z);
    return new Interval(
        bounded(centre.subtract(spread).divide(denominator, EXACT)),
        bounded(centre.add(spread).divide(denominator, EXACT)));
  }

  private static BigDecimal bounded(BigDecimal value) {
    return value.max(BigDecimal.ZERO).min(BigDecimal.ONE).setScale(6, RoundingMode.HALF_UP);
  }

  /**
   * A lower and an upper end, as fractions, rounded to six decimals.
   *
   * @param low the lower end, 0 to 1
   * @param high the upper end, 0 to 1
   */
  public record Interval(BigDecimal low, BigDecimal high) {}
}
