package dev.plumbline.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.host.cli.Terminal.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ExitCodesTest {

  @Test
  void isZeroWhenTheRecordsConform() {
    Outcome outcome =
        Terminal.english()
            .fed(Terminal.LECTURES)
            .types("check", "-", "--records", Terminal.LEDGER, "--as-of", "2026-12-31");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("Conforms to the standard");
  }

  @Test
  void isOneWhenThereAreFindings() {
    Outcome outcome =
        Terminal.english()
            .types("check", "hospital", "--records", Terminal.LEDGER, "--as-of", "2026-12-31");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isEqualTo(1);
  }

  @Test
  void isTwoWhenTheInputIsWrong() {
    for (List<String> wrong :
        List.of(
            List.of("check", "no-such-standard", "--records", Terminal.LEDGER),
            List.of("check", "hospital", "--records", "no-such-file.json"),
            List.of("check", "hospital"),
            List.of("check"),
            List.of("no-such-command"),
            List.of("compile"),
            List.of("checklist", "hospital", "--unit", Terminal.LEDGER, "--year", "nineteen"))) {
      Outcome outcome = Terminal.english().types(wrong.toArray(String[]::new));
      assertThat(outcome.code()).as("%s", wrong).isEqualTo(2);
      assertThat(outcome.out()).as("%s", wrong).isEmpty();
      assertThat(outcome.err()).as("%s", wrong).isNotBlank().doesNotContain("\tat ", "Exception");
    }
  }

  @Test
  void isThreeWhenTheFaultIsOurs() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("a belief that was wrong");
          }

          @Override
          public int read(byte[] into, int from, int most) {
            return read();
          }
        };
    Terminal terminal = new Terminal(broken, Locale.ENGLISH);
    Outcome plain = terminal.types("compile", "-");
    assertThat(plain.code()).isEqualTo(3);
    assertThat(plain.err()).contains("a belief that was wrong", "--trace").doesNotContain("\tat ");
    assertThat(terminal.types("compile", "-", "--trace").err()).contains("\tat ");
  }

  @Test
  void isTwoWhenTheResultCannotArrive() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int any) throws IOException {
            throw new IOException("no space left");
          }
        };
    PrintStream out = new PrintStream(full, true, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            out,
            err,
            Locale.ENGLISH,
            Terminal.TODAY,
            false,
            StatusLine.none());
    assertThat(new Program(surroundings).run("plugins")).isEqualTo(2);
  }

  @Test
  void isZeroForChecklistsStandardsAndPlugins() {
    assertThat(
            Terminal.english()
                .types("checklist", "hospital", "--unit", Terminal.LEDGER, "--year", "2026")
                .code())
        .isZero();
    assertThat(Terminal.english().types("compile", "hospital", "national").code()).isZero();
    assertThat(Terminal.english().fed(Terminal.LECTURES).types("compile", "-").code()).isZero();
    assertThat(Terminal.english().types("plugins").code()).isZero();
  }
}
