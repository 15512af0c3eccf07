package dev.plumbline.host.cli;

import dev.plumbline.format.text.Width;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** A terminal as wide as told, in which half a second passes whenever somebody looks at a clock. */
record Screen(int columns, Locale locale) {

  /**
   * What came of a command.
   *
   * @param drawn the contents its status line had, in order
   * @param left what the terminal shows in the end of what went to standard error
   * @param sent all that went there
   */
  record Shown(int code, List<String> drawn, String left, String sent) {}

  Shown types(String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
    AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1_000_000_000L);
    StatusLine line = new StatusLine(told, columns, () -> clock.addAndGet(500_000_000L));
    PrintStream out =
        new PrintStream(ByteArrayOutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    InputStream in = InputStream.nullInputStream();
    int code =
        new Program(new Surroundings(in, out, told, locale, Terminal.TODAY, true, line))
            .run(arguments);
    return shown(code, err.toString(StandardCharsets.UTF_8));
  }

  /** A return goes to the first column; what is then written stands over what was there. */
  private static Shown shown(int code, String sent) {
    List<String> drawn = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : sent.split("\n", -1)) {
      String[] writings = line.split("\r", -1);
      List<String> plain =
          Arrays.stream(writings)
              .limit(writings.length - 1)
              .map(each -> each.replaceFirst("^\u001b\\[K", ""))
              .filter(each -> !each.isEmpty())
              .toList();
      drawn.addAll(plain);
      lines.add(writings[writings.length - 1].replaceFirst("^\u001b\\[K", ""));
    }
    return new Shown(code, drawn, String.join("\n", lines), sent);
  }

  /** Whether every drawing leaves the last column of the terminal free. */
  boolean holds(Shown shown) {
    return shown.drawn().stream().allMatch(each -> Width.of(each) < columns);
  }
}
