package dev.plumbline.host.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/**
 * Where the program starts: the only place that reads the clock, the environment and the console.
 */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  @SuppressWarnings("SystemConsoleNull") // on the Java this is built for, no console is no terminal
  public static void main(String[] arguments) {
    Map<String, String> environment = System.getenv();
    boolean plain = environment.containsKey("NO_COLOR") || "dumb".equals(environment.get("TERM"));
    boolean terminal = System.console() != null && !plain;
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    InputStream in = System.in;
    StatusLine line = new StatusLine(err, plain ? 0 : columns(environment), System::nanoTime);
    // Who stops the program in the middle of long work finds a clean line.
    Runtime.getRuntime().addShutdownHook(new Thread(line::close));
    Surroundings surroundings =
        new Surroundings(
            in,
            out,
            err,
            locale(environment),
            LocalDate.now(ZoneId.systemDefault()),
            terminal,
            line);
    int code = new Program(surroundings).run(arguments);
    out.flush();
    System.exit(code);
  }

  /** How wide the terminal is that faults go to, which the launcher finds out; else 0. */
  private static int columns(Map<String, String> environment) {
    String told = environment.getOrDefault("PLUMBLINE_COLUMNS", "");
    return told.matches("[1-9]\\d{0,4}") ? Integer.parseInt(told) : 0;
  }

  private static Locale locale(Map<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.getOrDefault(name, "");
      if (!value.isBlank()) {
        return value.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
      }
    }
    return Locale.ENGLISH;
  }
}
