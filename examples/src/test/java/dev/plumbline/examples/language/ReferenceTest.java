package dev.plumbline.examples.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Compiled;
import dev.plumbline.Plumbline;
import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Source;
import dev.plumbline.examples.language.Reference.Pair;
import dev.plumbline.examples.language.Reference.Text;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages about the language show compiles, and says the same in both dialects. */
final class ReferenceTest {

  private static final Plumbline PLUMBLINE = Plumbline.create();

  static Stream<Text> texts() throws IOException {
    return Reference.pages().stream().flatMap(page -> page.texts().stream());
  }

  static Stream<Pair> pairs() throws IOException {
    return Reference.pages().stream().flatMap(page -> page.pairs().stream());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void compiles(Text text) {
    assertThat(errors(compiled(text))).as(text.text()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void meansTheSameInBothDialects(Pair pair) {
    Compiled chinese = compiled(pair.chinese());
    Compiled english = compiled(pair.english());
    assertThat(errors(chinese)).as(pair.chinese().text()).isEmpty();
    assertThat(errors(english)).as(pair.english().text()).isEmpty();
    var one = chinese.orElseThrow().standard();
    var other = english.orElseThrow().standard();
    if (!one.meansSameAs(other)) {
      assertThat(one.duties()).hasToString(other.duties().toString());
    }
    assertThat(one.meansSameAs(other)).as(pair.chinese().text()).isTrue();
  }

  @Test
  void showsTheLanguageInBothDialects() throws IOException {
    Reference language = Reference.pages().get(0);
    assertThat(language.pairs()).hasSizeGreaterThan(100);
    assertThat(language.unpaired()).isEmpty();
  }

  @Test
  void leavesOutWhomALineOfItsOwnExempts() {
    String duty = "training every year at least 32 hours per member\n";
    Compiled line = compiled(new Text("line", "en", "exempt frail-members from training\n" + duty));
    assertThat(line.orElseThrow().standard().duties())
        .singleElement()
        .satisfies(read -> assertThat(read.exempt()).containsExactly("frail-member"));
    Compiled idle = compiled(new Text("idle", "en", "exempt frail-members from talk\n" + duty));
    assertThat(idle.diagnostics()).extracting(Diagnostic::code).containsExactly("UNKNOWN_DUTY");
  }

  private static Compiled compiled(Text text) {
    return PLUMBLINE.compile(new Source(text.place(), text.text()));
  }

  private static List<String> errors(Compiled compiled) {
    return compiled.diagnostics().stream()
        .filter(Diagnostic::isError)
        .map(each -> each.code() + " " + each.message().in(Locale.ENGLISH))
        .toList();
  }
}
