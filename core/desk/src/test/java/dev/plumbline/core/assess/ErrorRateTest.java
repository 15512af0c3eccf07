package dev.plumbline.core.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Condition;
import dev.plumbline.core.standard.Setting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ErrorRateTest {

  /** {@code when error-rate > 15% or concealment}, as plan A has it. */
  private static final Condition REDO =
      new Condition.Or(
          List.of(
              new Condition.Compare(
                  new Condition.Quantity.ErrorRate(),
                  Optional.empty(),
                  new Bounds(
                      Optional.of(new Bounds.End(Setting.of(new BigDecimal("0.15")), false)),
                      Optional.empty())),
              new Condition.Concealed()));

  @ParameterizedTest
  @CsvSource({
    "20, 3, 0, false, false",
    "20, 0, 3, false, false",
    "20, 4, 0, false, true",
    "20, 2, 2, false, true",
    "100, 15, 0, false, false",
    "100, 16, 0, false, true",
    "1000000, 150000, 0, false, false",
    "1000000, 150000, 1, false, true",
    "2147483647, 322122547, 0, false, false",
    "2147483647, 322122548, 0, false, true",
    "7, 1, 0, false, false",
    "6, 1, 0, false, true",
    "20, 0, 0, true, true",
    "0, 0, 0, false, false",
    "0, 0, 0, true, true"
  })
  void voidsARoundAboveTheLimitOrOnConcealment(
      int checked, int over, int under, boolean concealed, boolean redo) {
    ErrorRate rate = new ErrorRate(checked, over, under);
    assertThat(REDO.accept(new RedoCondition(rate, concealed))).isEqualTo(redo);
  }

  @ParameterizedTest
  @CsvSource({
    // Values of Wilson's interval at 95% from the closed formula, worked out apart.
    "10, 0, 0.000000, 0.277533",
    "10, 10, 0.722467, 1.000000",
    "20, 3, 0.052369, 0.360419",
    "100, 15, 0.093060, 0.232836",
    "0, 0, 0, 1"
  })
  void liesInItsInterval(int checked, int changed, BigDecimal low, BigDecimal high) {
    ErrorRate rate = new ErrorRate(checked, changed, 0);
    assertThat(rate.interval().low()).isEqualByComparingTo(low);
    assertThat(rate.interval().high()).isEqualByComparingTo(high);
  }

  @Test
  void keepsClaimsTooGoodAndTooBadApart() {
    ErrorRate rate = new ErrorRate(10, 2, 1).plus(new ErrorRate(10, 0, 1));
    assertThat(rate).isEqualTo(new ErrorRate(20, 2, 2));
    assertThat(rate.overRate()).isEqualByComparingTo("0.1");
    assertThat(rate.underRate()).isEqualByComparingTo("0.1");
    assertThat(rate.rate()).isEqualByComparingTo("0.2");
  }

  @Test
  void refusesMoreChangedThanChecked() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ErrorRate(3, 2, 2));
  }
}
