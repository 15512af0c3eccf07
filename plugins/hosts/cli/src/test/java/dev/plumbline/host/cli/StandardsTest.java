package dev.plumbline.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.host.cli.Terminal.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StandardsTest {

  private final Path folder;

  StandardsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void comeFromAFileFromStandardInputOrFromAPlugin() throws IOException {
    String text = "party-lecture every quarter\n";
    Path file = Files.writeString(folder.resolve("two.std"), text);
    assertThat(Terminal.english().types("compile", file.toString()).out()).contains("1 duty");
    assertThat(Terminal.english().fed(text).types("compile", "-").out())
        .isEqualTo("-: no errors, 1 duty\n");
    assertThat(Terminal.english().fed("\uFEFF" + text).types("compile", "-").code()).isZero();
    assertThat(Terminal.chinese().types("compile", "医院").code()).isZero();
  }

  @Test
  void withAMisspeltTermAreShownWithTheNearestWords() {
    Outcome outcome = Terminal.english().fed("party-lectrue every quarter").types("compile", "-");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("-:1:1", "UNKNOWN_TERM", "party-lectrue every quarter", "^^^", "party-lecture");
    Outcome check =
        Terminal.chinese().fed("党刻 每季度1次").types("check", "-", "--records", Terminal.LEDGER);
    assertThat(check.code()).isEqualTo(2);
    assertThat(check.out()).isEmpty();
    assertThat(check.err()).contains("党课", "请先改正");
  }

  @Test
  void thatAreUnknownAreToldWithThoseInstalled() {
    Outcome outcome = Terminal.english().types("check", "hospitla", "--records", Terminal.LEDGER);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("There is no file and no standard “hospitla”.")
        .contains("hospital, ", "national, convention", "Did you mean hospital?");
  }

  @Test
  void thatAreNoTextAreRefused() throws IOException {
    Path gb = folder.resolve("gb.std");
    Files.write(gb, "党课每季度1次".getBytes(Charset.forName("GB18030")));
    Outcome outcome = Terminal.chinese().types("compile", gb.toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("UTF-8");
    assertThat(Terminal.english().fed(new byte[] {0, (byte) 0xff, 3}).types("compile", "-").code())
        .isEqualTo(2);
    assertThat(Terminal.english().fed("").types("compile", "-").code()).isEqualTo(2);
    assertThat(Terminal.english().types("compile", "a\0b").code()).isEqualTo(2);
    assertThat(Terminal.english().types("compile", folder.toString()).code()).isEqualTo(2);
  }

  @Test
  void thatNeverEndAreRefusedUnread() throws IOException {
    Path file = folder.resolve("endless.std");
    Files.write(file, new byte[17 << 20]);
    assertThat(Terminal.english().types("compile", file.toString()).err()).contains("16 MB");
    assertThat(Terminal.english().fed(new byte[17 << 20]).types("compile", "-").err())
        .contains("16 MB");
  }

  @Test
  void areToldAboutTogether() throws IOException {
    Path wrong = Files.writeString(folder.resolve("wrong.std"), "party-lectrue every quarter");
    Outcome outcome = Terminal.english().types("compile", "hospital", wrong.toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).startsWith("hospital: no errors");
    assertThat(outcome.err()).contains("wrong.std:1:1");
  }
}
