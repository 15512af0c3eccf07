package dev.plumbline.host.cli;

import dev.plumbline.spi.InstallationFault;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;

/** The program: finds the command, runs it, and turns what happens into an exit code. */
public final class Program {

  private final Surroundings surroundings;

  /** A program that runs in {@code surroundings}. */
  public Program(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Runs the command {@code arguments} name; gives its exit code: 0, 1, 2 or 3. */
  public int run(String... arguments) {
    Locale locale = chosen(arguments);
    boolean trace = Arrays.asList(arguments).contains("--trace");
    Root root = new Root();
    try (Installation installation = new Installation(root::plugins)) {
      String first = arguments.length == 0 ? "" : arguments[0];
      int code = commands(first, root, installation, locale).execute(arguments);
      return surroundings.out().checkError() ? unwritten(code, locale) : code;
    } catch (RuntimeException | LinkageError | VirtualMachineError e) {
      return fault(e, locale, trace);
    }
  }

  private Locale chosen(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      String value =
          arguments[i].startsWith("--lang=")
              ? arguments[i].substring(7)
              : arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
      for (Language language : Language.values()) {
        if (language.name().equals(value)) {
          return language.locale();
        }
      }
    }
    return surroundings.locale();
  }

  private CommandLine commands(String first, Root root, Installation installation, Locale locale) {
    Session session = new Session(surroundings, locale, installation);
    CommandLine line = new CommandLine(root);
    Commands.named(first, session).forEach(line::addSubcommand);
    ResourceBundle bundle =
        ResourceBundle.getBundle("dev.plumbline.host.cli.help", helpLocale(locale));
    line.setResourceBundle(bundle);
    line.getSubcommands().values().forEach(each -> each.setResourceBundle(bundle));
    line.getSubcommands()
        .values()
        .forEach(
            each ->
                each.getCommandSpec()
                    .exitCodeOnExecutionException(Session.OUR_FAULT)
                    .version(line.getCommandSpec().version()));
    Days.readIn(line);
    line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
    CommandLine.Help.Ansi ansi =
        surroundings.terminal() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
    line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
    line.setParameterExceptionHandler((wrong, args) -> misused(wrong, locale));
    line.setExecutionExceptionHandler(
        (failed, command, parsed) -> {
          if (failed instanceof Wrong wrong) {
            return wrong(wrong, command, locale);
          } else if (failed instanceof InstallationFault fault) {
            return installed(fault, installation.isChosen(), locale, traced(parsed));
          }
          return fault(failed, locale, traced(parsed));
        });
    return line;
  }

  private static Locale helpLocale(Locale locale) {
    return locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT;
  }

  private static boolean traced(CommandLine.ParseResult parsed) {
    return parsed.originalArgs().contains("--trace");
  }

  private int misused(CommandLine.ParameterException wrong, Locale locale) {
    surroundings.err().println(Misuse.of(wrong).in(locale));
    seeHelp(wrong.getCommandLine(), locale);
    return Session.WRONG_INPUT;
  }

  private int wrong(Wrong wrong, CommandLine command, Locale locale) {
    surroundings.err().println(wrong.reason().in(locale));
    if (wrong.isMisuse()) {
      seeHelp(command, locale);
    }
    return Session.WRONG_INPUT;
  }

  private void seeHelp(CommandLine command, Locale locale) {
    String name = command.getCommandSpec().qualifiedName();
    surroundings.err().println(Session.phrase("see-help", name).in(locale));
  }

  /** Plugins somebody chose are theirs to mend; those that came with the program are ours. */
  private int installed(InstallationFault fault, boolean chosen, Locale locale, boolean trace) {
    surroundings.err().println(fault.reason().in(locale));
    if (trace) {
      fault.printStackTrace(surroundings.err());
    }
    return chosen ? Session.WRONG_INPUT : Session.OUR_FAULT;
  }

  /** A result that did not arrive is no result, whatever the verdict was. */
  private int unwritten(int code, Locale locale) {
    surroundings.err().println(Session.phrase("cut-off").in(locale));
    return Math.max(code, Session.WRONG_INPUT);
  }

  private int fault(Throwable failed, Locale locale, boolean trace) {
    String what = failed.getClass().getSimpleName() + ": " + failed.getMessage();
    surroundings.err().println(Session.phrase("our-fault", what).in(locale));
    if (trace) {
      failed.printStackTrace(surroundings.err());
    }
    return Session.OUR_FAULT;
  }
}
