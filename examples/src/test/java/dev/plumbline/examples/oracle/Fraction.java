package dev.plumbline.examples.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** An exact number, kept as it was divided. */
record Fraction(BigInteger top, BigInteger bottom) implements Comparable<Fraction> {

  static final Fraction ZERO = of(0);

  static Fraction of(long number) {
    return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
  }

  static Fraction of(BigDecimal number) {
    BigDecimal plain = number.setScale(Math.max(0, number.scale()), RoundingMode.UNNECESSARY);
    return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(other.top.negate(), other.bottom));
  }

  Fraction times(Fraction other) {
    return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom));
  }

  Fraction over(Fraction other) {
    BigInteger sign = BigInteger.valueOf(other.top.signum());
    return new Fraction(
        top.multiply(other.bottom).multiply(sign), bottom.multiply(other.top).multiply(sign));
  }

  Fraction floor() {
    BigInteger[] parts = top.divideAndRemainder(bottom);
    boolean down = parts[1].signum() < 0;
    return new Fraction(down ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
  }

  Fraction ceiling() {
    return ZERO.minus(ZERO.minus(this).floor());
  }

  Fraction most(Fraction limit) {
    return compareTo(limit) > 0 ? limit : this;
  }

  Fraction least(Fraction limit) {
    return compareTo(limit) < 0 ? limit : this;
  }

  int sign() {
    return top.signum();
  }

  @Override
  public int compareTo(Fraction other) {
    return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
  }

  BigDecimal decimal() {
    return new BigDecimal(top).divide(new BigDecimal(bottom), MathContext.DECIMAL128);
  }
}
