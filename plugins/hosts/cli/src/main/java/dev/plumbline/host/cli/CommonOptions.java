package dev.plumbline.host.cli;

import picocli.CommandLine;

/** Options every command takes; {@code --lang} and {@code --trace} are read before commands are. */
final class CommonOptions {

  @CommandLine.Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
  private String lang;

  @CommandLine.Option(names = "--trace", descriptionKey = "trace")
  private boolean trace;
}
