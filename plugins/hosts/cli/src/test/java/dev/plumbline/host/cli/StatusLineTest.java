package dev.plumbline.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.host.cli.Screen.Shown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StatusLineTest {

  private final Path folder;

  StatusLineTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void saysHowFarWorkIsAndIsGoneAfterwards() {
    Shown shown = new Screen(80, Locale.ENGLISH).types("test", "hospital");
    assertThat(shown.drawn()).isNotEmpty();
    assertThat(shown.drawn().get(0)).matches("Trying the examples of hospital \\[ *] 1/\\d+");
    assertThat(shown.drawn().get(shown.drawn().size() - 1)).matches(".* \\[=+] (\\d+)/\\1");
    assertThat(shown.left()).isEmpty();
    assertThat(shown.code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 12, 20, 30, 40, 80, 400})
  void staysOnOneLineHoweverNarrowTheTerminal(int columns) {
    for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      Screen screen = new Screen(columns, locale);
      Shown shown = screen.types("compare", "national", "hospital");
      assertThat(shown.drawn()).allMatch(each -> each.matches(".*\\d+/\\d+")).isNotEmpty();
      assertThat(screen.holds(shown)).isTrue();
      assertThat(shown.left()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9})
  void saysNothingWhereThereIsNoTerminalOrNoRoom(int columns) {
    assertThat(new Screen(columns, Locale.CHINESE).types("test", "hospital").sent()).isEmpty();
  }

  @Test
  void tellsTheStepsOfACheckOfManyRecords() throws IOException {
    Path ledger = Files.createDirectory(folder.resolve("ledger"));
    try (var files = Files.list(Terminal.HOSPITAL.resolve("csv"))) {
      for (Path file : files.toList()) {
        Files.copy(file, ledger.resolve(file.getFileName().toString()));
      }
    }
    String[] check = {"check", "hospital", "--records", ledger.toString(), "--lang", "zh"};
    Screen screen = new Screen(80, Locale.CHINESE);
    assertThat(screen.types(check).sent()).isEmpty();
    Path rooms = ledger.resolve("场所.csv");
    Files.writeString(rooms, Files.readString(rooms) + (" ".repeat(60) + ",,,\n").repeat(20_000));
    Shown shown = screen.types(check);
    assertThat(shown.drawn())
        .anyMatch(each -> each.matches("读台账 \\[ +] 0/3"))
        .anyMatch(each -> each.matches("判定 \\[=+ +] 1/3"))
        .anyMatch(each -> each.matches("写结果 \\[=+ +] 2/3"));
    assertThat(shown.left()).isEmpty();
    assertThat(shown.code()).isEqualTo(1);
  }

  @Test
  void saysThatAYearIsBeingArranged() {
    String[] plan = {"plan", "hospital", "--unit", Terminal.LEDGER, "--year", "2026"};
    Shown shown = new Screen(80, Locale.CHINESE).types(plan);
    assertThat(shown.drawn()).singleElement().asString().matches("排全年计划 \\[ +] 0/1");
    assertThat(shown.left()).isEmpty();
  }

  @Test
  void isQuickToForgetAndSlowToSpeak() {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    AtomicLong clock = new AtomicLong();
    PrintStream err = new PrintStream(sent, true, StandardCharsets.UTF_8);
    StatusLine line = new StatusLine(err, 80, clock::get);
    try (Bar bar = new Bar(line, "doing", 4)) {
      bar.step();
      assertThat(sent.size()).isZero();
      clock.set(400_000_000L);
      bar.step();
      String first = sent.toString(StandardCharsets.UTF_8);
      assertThat(first).contains("2/4");
      clock.set(450_000_000L);
      bar.step();
      assertThat(sent.toString(StandardCharsets.UTF_8)).isEqualTo(first);
      line.close();
      clock.set(900_000_000L);
      bar.step();
      assertThat(sent.toString(StandardCharsets.UTF_8)).isEqualTo(first + "\r\u001b[K");
    }
    assertThat(sent.toString(StandardCharsets.UTF_8)).endsWith("2/4\r\u001b[K");
  }
}
