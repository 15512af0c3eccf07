package dev.plumbline.host.cli;

import dev.plumbline.format.text.Paint;
import dev.plumbline.spi.ResultFormat;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import picocli.CommandLine;

/** The options by which a reader says what form a result has and where it goes. */
final class Result {

  @CommandLine.Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
  private Optional<Format> format;

  @CommandLine.Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      descriptionKey = "out")
  private Optional<Path> out;

  @CommandLine.Option(names = "--redact", descriptionKey = "redact")
  private boolean redacted;

  /** Whether the ids of people are to be taken out. */
  boolean redacted() {
    return redacted;
  }

  /** Lets {@code result} write itself in the form chosen, to the place chosen. */
  void write(Session session, BiConsumer<ResultFormat, OutputStream> result) {
    Format form = format.or(() -> out.flatMap(Format::of)).orElse(Format.text);
    Paint paint = out.isPresent() ? Paint.PLAIN : session.paint();
    ResultFormat written = form.in(session.locale(), paint, session.surroundings().today());
    session.write(out, bytes -> result.accept(written, bytes));
  }
}
