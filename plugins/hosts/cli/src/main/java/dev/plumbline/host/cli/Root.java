package dev.plumbline.host.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;

/** The command without a command: shows what there is. */
@CommandLine.Command(
    name = "plumbline",
    mixinStandardHelpOptions = true,
    version = "plumbline " + Root.VERSION,
    synopsisSubcommandLabel = "COMMAND")
final class Root implements Runnable {

  static final String VERSION = "0.1.0";

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  // Both are read before any command is chosen; they stand here so that help lists them.
  @SuppressWarnings("UnusedVariable")
  @CommandLine.Option(
      names = "--lang",
      paramLabel = "zh|en",
      descriptionKey = "lang",
      scope = CommandLine.ScopeType.INHERIT)
  private Language lang;

  @SuppressWarnings("UnusedVariable")
  @CommandLine.Option(
      names = "--trace",
      descriptionKey = "trace",
      scope = CommandLine.ScopeType.INHERIT)
  private boolean trace;

  @CommandLine.Option(
      names = "--plugins",
      paramLabel = "DIR",
      descriptionKey = "plugins-folder",
      scope = CommandLine.ScopeType.INHERIT)
  private Optional<Path> plugins = Optional.empty();

  Optional<Path> plugins() {
    return plugins;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
