package dev.plumbline.host.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Where a command is typed in a test.
 *
 * @param in standard input
 * @param locale the language of the surroundings
 */
record Terminal(InputStream in, Locale locale) {

  static final Path HOSPITAL = Path.of("../../../examples/hospital");
  static final String LEDGER = HOSPITAL.resolve("ledger.json").toString();
  static final String LECTURES =
      "plumbline 1\nstandard lectures\nsector hospital\n\nparty-lecture every year\n";
  static final LocalDate TODAY = LocalDate.of(2026, 9, 30);

  /**
   * What came of a command.
   *
   * @param code the exit code
   * @param out standard output
   * @param err standard error
   */
  record Outcome(int code, String out, String err) {}

  static Terminal english() {
    return new Terminal(InputStream.nullInputStream(), Locale.ENGLISH);
  }

  static Terminal chinese() {
    return new Terminal(InputStream.nullInputStream(), Locale.CHINESE);
  }

  Terminal fed(String text) {
    return fed(text.getBytes(StandardCharsets.UTF_8));
  }

  Terminal fed(byte[] bytes) {
    return new Terminal(new ByteArrayInputStream(bytes), locale);
  }

  Outcome types(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
    StatusLine line = StatusLine.none();
    int code =
        new Program(new Surroundings(in, printed, told, locale, TODAY, false, line)).run(arguments);
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
