package dev.plumbline.core.ledger;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers as people and machines write them in tables, kept to a size that can be reckoned with.
 */
public final class Figures {

  private static final int LONGEST = 40;
  private static final int MOST_DIGITS = 18;

  private Figures() {}

  /**
   * The number {@code text} writes, with or without thousands commas; empty if it writes none, or
   * one with more than 18 digits before or after the point.
   */
  public static Optional<BigDecimal> parse(String text) {
    String plain = text.strip().replace(",", "");
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(plain);
      boolean bounded =
          Math.abs((long) number.scale()) <= MOST_DIGITS
              && (long) number.precision() - number.scale() <= MOST_DIGITS;
      return bounded ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  /**
   * What a machine wrote, such as {@code 1.50E2}, as people do; as it stands if it is no number.
   */
  public static String plain(String text) {
    return parse(text)
        .map(n -> n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString())
        .orElse(text);
  }
}
