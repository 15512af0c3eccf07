package dev.plumbline.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Compiled;
import dev.plumbline.Plumbline;
import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Severity;
import dev.plumbline.core.source.Source;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.dsl.Limits;
import dev.plumbline.dsl.format.Tongue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whatever is read as a standard: no failure, no flood of messages, no word of the grammar, and
 * what can be written again means the same. A target of Jazzer's, and of the ordinary tests with
 * the texts they begin from.
 */
public final class LanguageFuzz {

  private static final Plumbline PLUMBLINE =
      Plumbline.builder().limits(new Limits(200_000, 50_000, 40, 50)).build();

  /** Names of tokens and rules that no reader should ever meet. */
  private static final Pattern GRAMMAR =
      Pattern.compile("\\b(RBRACE|LBRACE|NEWLINE|EOF|QUOTED_NAME|MONTH_DAY|NullPointer)\\b|<EOF>");

  private LanguageFuzz() {}

  /** Jazzer's door. */
  public static void fuzzerTestOneInput(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    compiles(text);
    formats(text);
    translates(text);
  }

  static void compiles(String text) {
    Compiled compiled = PLUMBLINE.compile(new Source("fuzz.std", text));
    List<Diagnostic> told = compiled.diagnostics();
    assertThat(told).hasSizeLessThanOrEqualTo(50);
    boolean errors = told.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    assertThat(compiled.standard().isPresent()).isEqualTo(!errors);
    int length = text.codePointCount(0, text.length());
    for (Diagnostic each : told) {
      boolean here = each.span().source().equals("fuzz.std");
      assertThat(here && each.span().end() > length).as("%s", each).isFalse();
      for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
        assertThat(each.message().in(locale)).isNotBlank().doesNotContainPattern(GRAMMAR);
      }
    }
  }

  static void formats(String text) {
    Optional<String> once = PLUMBLINE.format(new Source("fuzz.std", text)).text();
    if (once.isPresent()) {
      String form = once.get();
      assertThat(PLUMBLINE.format(new Source("fuzz.std", form)).text()).hasValue(form);
      assertThat(meaning(form).meansSameAs(meaning(text))).isTrue();
    }
  }

  static void translates(String text) {
    for (Tongue tongue : Tongue.values()) {
      Optional<String> there = PLUMBLINE.translate(new Source("fuzz.std", text), tongue).text();
      if (there.isPresent()) {
        String form = there.get();
        assertThat(PLUMBLINE.translate(new Source("fuzz.std", form), tongue).text()).hasValue(form);
        assertThat(meaning(form).meansSameAs(meaning(text))).isTrue();
      }
    }
  }

  private static Standard meaning(String text) {
    return PLUMBLINE.compile(new Source("fuzz.std", text)).orElseThrow().standard();
  }
}
