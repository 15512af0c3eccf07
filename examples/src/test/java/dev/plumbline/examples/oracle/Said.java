package dev.plumbline.examples.oracle;

import dev.plumbline.core.check.Status;
import dev.plumbline.core.standard.Duty;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one item is.
 *
 * @param duty whose item it is
 * @param status what it is
 * @param advice whether a miss of it is only advice
 * @param achieved how much was counted, where that is counted
 * @param required how much was asked
 * @param judged what an assessor gave
 */
record Said(
    Duty duty,
    Status status,
    boolean advice,
    Optional<BigDecimal> achieved,
    Optional<BigDecimal> required,
    Optional<BigDecimal> judged) {

  Said now(Status other) {
    return new Said(duty, other, false, achieved, required, judged);
  }

  Said softly() {
    return new Said(duty, status, true, achieved, required, judged);
  }
}
