package dev.plumbline.core.standard;

import dev.plumbline.core.period.Length;
import java.math.BigDecimal;

/** What an open parameter is set to. A value of one kind never stands for one of another. */
public sealed interface ParameterValue {

  /**
   * A length of time.
   *
   * @param length how long
   */
  record Lasting(Length length) implements ParameterValue {}

  /**
   * A number, or a share as a fraction.
   *
   * @param number how many
   */
  record Numbered(BigDecimal number) implements ParameterValue {}

  /**
   * Yes or no.
   *
   * @param yes whether it is yes
   */
  record Answered(boolean yes) implements ParameterValue {}
}
