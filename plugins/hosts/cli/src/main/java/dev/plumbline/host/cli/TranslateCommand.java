package dev.plumbline.host.cli;

import dev.plumbline.core.source.Source;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.dsl.Formatter;
import dev.plumbline.dsl.format.Tongue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code plumbline translate}: the same standard in the other dialect. */
@CommandLine.Command(name = "translate", mixinStandardHelpOptions = true)
final class TranslateCommand implements Callable<Integer> {

  private final Session session;

  @CommandLine.Parameters(paramLabel = "STANDARD", descriptionKey = "standard")
  private String standard = "";

  @CommandLine.Option(
      names = "--to",
      paramLabel = "zh|en",
      required = true,
      descriptionKey = "translate-to")
  private Language to = Language.zh;

  @CommandLine.Option(names = "-o", paramLabel = "OUT", descriptionKey = "out")
  private @Nullable Path out;

  TranslateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Source source = session.source(standard);
    Tongue tongue = to == Language.zh ? Tongue.CHINESE : Tongue.ENGLISH;
    Formatter.Formatted formatted = session.plumbline().translate(source, tongue);
    if (formatted.text().isEmpty()) {
      session.complain(formatted.compilation());
      return Session.WRONG_INPUT;
    }
    String text = formatted.text().get();
    Optional<Standard> before = formatted.compilation().standard();
    Optional<Standard> after =
        session
            .plumbline()
            .compile(new Source(source.name(), text))
            .standard()
            .map(r -> r.standard());
    if (before.isPresent() && after.filter(before.get()::meansSameAs).isEmpty()) {
      throw new IllegalStateException("the translation of " + standard + " means something else");
    }
    session.write(
        Optional.ofNullable(out), bytes -> bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8)));
    return Session.CONFORMS;
  }
}
