package dev.plumbline.host.cli;

import dev.plumbline.spi.ResultFormat;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiConsumer;
import picocli.CommandLine;

/** The options by which a reader says what form a result has and where it goes. */
final class Result {

  @CommandLine.Option(
      names = "--format",
      paramLabel = "FORMAT",
      descriptionKey = "format",
      completionCandidates = Built.class)
  private Optional<String> format;

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

  /**
   * Says so at once if the form asked for is none there is.
   *
   * @throws Wrong if it is none
   */
  void check(Session session) {
    session.format(format, out);
  }

  /** Lets {@code result} write itself in the form chosen, to the place chosen. */
  void write(Session session, BiConsumer<ResultFormat, OutputStream> result) {
    ResultFormat form = session.format(format, out);
    session.write(out, bytes -> result.accept(form, bytes));
  }

  /** The names of the forms that need no plugin. */
  static final class Built implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Format.names().iterator();
    }
  }
}
