package dev.plumbline.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.host.cli.Terminal.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageTest {

  @Test
  void helpsInBothLanguages() {
    for (String command : List.of("", "check", "checklist", "compile", "plugins")) {
      String[] asked = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "-h"};
      Outcome zh = Terminal.chinese().types(asked);
      Outcome en = Terminal.english().types(asked);
      assertThat(zh.code()).isZero();
      assertThat(en.code()).isZero();
      assertThat(zh.out()).startsWith("用法：plumbline " + command).doesNotContain("Usage");
      assertThat(en.out())
          .startsWith("Usage: plumbline " + command)
          .doesNotContainPattern("[\\u4e00-\\u9fff]");
      assertThat(zh.err() + en.err()).isEmpty();
    }
  }

  @Test
  void describesEveryOptionInBothLanguages() {
    ResourceBundle zh = ResourceBundle.getBundle("dev.plumbline.host.cli.help", Locale.CHINESE);
    ResourceBundle en = ResourceBundle.getBundle("dev.plumbline.host.cli.help", Locale.ROOT);
    assertThat(zh.getLocale()).isEqualTo(Locale.CHINESE);
    assertThat(zh.keySet()).isEqualTo(en.keySet());
    for (String key : en.keySet()) {
      assertThat(zh.getString(key)).as(key).isNotBlank().isNotEqualTo(en.getString(key));
    }
  }

  @Test
  void saysEverythingInTheLanguageAsked() {
    String[] asked = {"check", "hospital", "--records", Terminal.LEDGER, "--lang", "zh"};
    assertThat(Terminal.english().types(asked).out()).contains("不符合").doesNotContain("Score");
    asked[5] = "en";
    assertThat(Terminal.chinese().types(asked).out()).contains("Score").doesNotContain("得分");
    assertThat(Terminal.chinese().types("--lang=en", "compile", "nope").err())
        .startsWith("There is no file");
  }

  @Test
  void refusesALanguageItDoesNotSpeak() {
    Outcome outcome = Terminal.english().types("plugins", "--lang", "fr");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("“fr” cannot stand for --lang");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-ca-buddhist", "hi-IN-u-nu-deva", "ja-JP"})
  void speaksEnglishToWhoeverReadsNoChineseWhateverTheirFigures(String tag) {
    Terminal terminal = new Terminal(Terminal.english().in(), Locale.forLanguageTag(tag));
    String[] asked = {"check", "hospital", "--records", Terminal.LEDGER};
    assertThat(terminal.types(asked)).isEqualTo(Terminal.english().types(asked));
  }

  @Test
  void showsItsVersion() {
    assertThat(Terminal.english().types("--version").out()).startsWith("plumbline 0.1");
    assertThat(Terminal.english().types("check", "--version").out()).startsWith("plumbline 0.1");
  }
}
