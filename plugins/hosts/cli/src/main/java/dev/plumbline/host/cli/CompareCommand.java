package dev.plumbline.host.cli;

import dev.plumbline.core.compare.Comparison;
import dev.plumbline.core.compare.Consistency;
import dev.plumbline.core.compare.Oddity;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.format.json.JsonComparison;
import dev.plumbline.format.text.Paint;
import dev.plumbline.format.text.TextComparison;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code compare}: what changed in meaning between two standards; of one, what is odd in it. */
@CommandLine.Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  private final Session session;

  @CommandLine.Parameters(index = "0", paramLabel = "OLD", descriptionKey = "compare-old")
  private String first;

  @CommandLine.Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NEW",
      descriptionKey = "compare-new")
  private Optional<String> second;

  @CommandLine.Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "format")
  private CompileCommand.Spelling format;

  @CommandLine.Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      descriptionKey = "out")
  private Optional<Path> out;

  CompareCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Standard before = session.standard(first).standard();
    return second.isPresent()
        ? compared(against(before, session.standard(second.get()).standard()))
        : alone(before);
  }

  private Comparison against(Standard before, Standard after) {
    int duties = before.duties().size() + after.duties().size();
    try (Bar bar = session.bar("doing.compare", duties)) {
      return Comparison.of(before, after, duty -> bar.step());
    }
  }

  private int compared(Comparison comparison) {
    session.write(
        out,
        bytes -> {
          if (format == CompileCommand.Spelling.json) {
            JsonComparison.write(comparison, locale(), bytes);
          } else {
            text(TextComparison.of(comparison, locale(), paint()), bytes);
          }
        });
    return comparison.asksLess() ? Session.FINDINGS : Session.CONFORMS;
  }

  private int alone(Standard standard) {
    List<Oddity> oddities = Consistency.of(standard);
    session.write(
        out,
        bytes -> {
          if (format == CompileCommand.Spelling.json) {
            JsonComparison.write(standard, oddities, locale(), bytes);
          } else {
            text(TextComparison.of(standard, oddities, locale(), paint()), bytes);
          }
        });
    return oddities.stream().anyMatch(each -> each.kind().isFault())
        ? Session.FINDINGS
        : Session.CONFORMS;
  }

  private Locale locale() {
    return session.locale();
  }

  private Paint paint() {
    return out.isPresent() ? Paint.PLAIN : session.paint();
  }

  private static void text(String text, ByteArrayOutputStream bytes) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
