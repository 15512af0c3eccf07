package dev.plumbline.host.cli;

import picocli.CommandLine;

/** The command without a command: shows what there is. */
@CommandLine.Command(
    name = "plumbline",
    mixinStandardHelpOptions = true,
    version = "plumbline 0.1.0",
    synopsisSubcommandLabel = "COMMAND")
final class Root implements Runnable {

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

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
