package dev.plumbline.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.host.cli.Terminal.Outcome;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MisuseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chekc | I do not know what “chekc” is for. Did you mean check?",
        "check hospital --recrods x | There is no option --recrods. Did you mean --records?",
        "check hospital national --records x | I do not know what “national” is for.",
        "check hospital | The command lacks --records",
        "check hospital --records | The command lacks --records",
        "check --records x | The command lacks STANDARD",
        "compile | The command lacks STANDARD",
        "check hospital --records x --records y | --records stands twice; once is enough",
        "check hospital --records x --as-of 2026-02-30 | “2026-02-30” cannot stand for --as-of.",
        "check hospital --records x --as-of tomorrow | “tomorrow” cannot stand for --as-of.",
        "check hospital --records x --as-of -999999999-01-01 | “-999999999-01-01” cannot stand for",
        "check hospital --records x --year 999999999 | “999999999” cannot stand for --year.",
        "check hospital --records x --year ２０２６ | “２０２６” cannot stand for --year.",
        "check hospital --records x --format yaml | “yaml” cannot stand for --format.",
      })
  void isToldInPlainWords(String typed, String said) {
    String[] arguments = typed.split(" ");
    Outcome outcome = Terminal.english().types(arguments);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith(said).contains("--help");
    assertThat(outcome.err().lines()).hasSize(2);
    Outcome chinese =
        Terminal.english()
            .types(
                Stream.concat(Arrays.stream(arguments), Stream.of("--lang=zh"))
                    .toArray(String[]::new));
    assertThat(chinese.code()).isEqualTo(2);
    assertThat(chinese.err()).contains("用法见").doesNotContain("option", "argument", "class ");
  }

  @Test
  void ofNoCommandShowsWhatThereIs() {
    Outcome outcome = Terminal.english().types();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("check", "checklist", "compile", "plugins", "Exit codes");
  }
}
