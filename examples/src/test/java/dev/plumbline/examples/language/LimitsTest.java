package dev.plumbline.examples.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.Compiled;
import dev.plumbline.Plumbline;
import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Source;
import dev.plumbline.dsl.Limits;
import org.junit.jupiter.api.Test;

/** How much the compiler takes on, as its caller says. */
final class LimitsTest {

  private static final Plumbline PLUMBLINE = Plumbline.create();
  private static final String TWO_LINES = "party-lecture every quarter\ntheme-day every month\n";

  @Test
  void refusesATextOfTooManyCharacters() {
    assertThat(compiled(TWO_LINES, new Limits(20, 100, 5, 5)).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("TOO_LONG");
  }

  @Test
  void refusesATextOfTooManyWords() {
    assertThat(compiled(TWO_LINES, new Limits(1000, 5, 5, 5)).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("TOO_MANY_WORDS");
    assertThat(compiled(TWO_LINES, new Limits(1000, 100, 5, 5)).standard()).isPresent();
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    String nested = "party-lecture every year when ((formal-members >= 3))\n";
    assertThat(compiled(nested, new Limits(1000, 100, 1, 5)).diagnostics())
        .extracting(Diagnostic::code)
        .contains("TOO_DEEP");
    assertThat(compiled(nested, new Limits(1000, 100, 2, 5)).standard()).isPresent();
  }

  @Test
  void showsNoMoreThanAskedAndCountsTheRest() {
    String wrong = "aaaa every quarter\nbbbb every quarter\ncccc every quarter\n";
    Compiled compiled = compiled(wrong, Limits.USUAL.showing(2));
    assertThat(compiled.diagnostics()).hasSize(2);
    assertThat(compiled.omitted()).isEqualTo(1);
  }

  @Test
  void hasNoLimitBelowOne() {
    assertThatThrownBy(() -> Limits.USUAL.showing(0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Compiled compiled(String text, Limits limits) {
    return PLUMBLINE.compile(new Source("limits.std", text), limits);
  }
}
