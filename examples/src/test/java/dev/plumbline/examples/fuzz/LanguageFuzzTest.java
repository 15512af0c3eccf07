package dev.plumbline.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.plumbline.Compiled;
import dev.plumbline.Plumbline;
import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Severity;
import dev.plumbline.core.source.Source;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.dsl.Limits;
import dev.plumbline.dsl.format.Tongue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is read as a standard: no failure, no flood of messages, no word of the grammar, and
 * what can be written again means the same. In the ordinary build the seeds are run; with {@code
 * JAZZER_FUZZ=1} more are sought from there.
 */
final class LanguageFuzzTest {

  private static final Plumbline PLUMBLINE =
      Plumbline.builder().limits(new Limits(200_000, 50_000, 40, 50)).build();

  /** Names of tokens and rules that no reader should ever meet. */
  private static final Pattern GRAMMAR =
      Pattern.compile("\\b(RBRACE|LBRACE|NEWLINE|EOF|RUN|QUOTED_NAME|MONTH_DAY|phraseContext)\\b|<EOF>");

  @MethodSource("dev.plumbline.examples.fuzz.Mutations#seeds")
  @FuzzTest(maxDuration = "5m")
  void isCompiledOrComplainedOf(String text) {
    Compiled compiled = PLUMBLINE.compile(new Source("fuzz.std", text));
    List<Diagnostic> told = compiled.diagnostics();
    assertThat(told).hasSizeLessThanOrEqualTo(50);
    boolean errors = told.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    assertThat(compiled.standard().isPresent()).isEqualTo(!errors);
    int length = text.codePointCount(0, text.length());
    for (Diagnostic each : told) {
      assertThat(each.span().end()).isLessThanOrEqualTo(length);
      for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
        assertThat(each.message().in(locale)).isNotBlank().doesNotContainPattern(GRAMMAR);
      }
    }
  }

  @MethodSource("dev.plumbline.examples.fuzz.Mutations#seeds")
  @FuzzTest(maxDuration = "5m")
  void isFormattedOnceAndForAll(String text) {
    Source source = new Source("fuzz.std", text);
    Optional<String> once = PLUMBLINE.format(source).text();
    once.ifPresent(
        form -> {
          assertThat(PLUMBLINE.format(new Source("fuzz.std", form)).text()).hasValue(form);
          assertThat(meaning(form).meansSameAs(meaning(text))).isTrue();
        });
  }

  @MethodSource("dev.plumbline.examples.fuzz.Mutations#seeds")
  @FuzzTest(maxDuration = "5m")
  void isTranslatedThereAndBack(String text) {
    Source source = new Source("fuzz.std", text);
    for (Tongue tongue : Tongue.values()) {
      Optional<String> there = PLUMBLINE.translate(source, tongue).text();
      there.ifPresent(
          form -> {
            assertThat(PLUMBLINE.translate(new Source("fuzz.std", form), tongue).text())
                .hasValue(form);
            assertThat(meaning(form).meansSameAs(meaning(text))).isTrue();
          });
    }
  }

  private static Standard meaning(String text) {
    return PLUMBLINE.compile(new Source("fuzz.std", text)).orElseThrow().standard();
  }
}
