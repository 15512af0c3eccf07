package dev.plumbline.host.cli;

import dev.plumbline.core.source.Source;
import dev.plumbline.dsl.Formatter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code plumbline fmt}: writes standards in their canonical form. */
@CommandLine.Command(name = "fmt", mixinStandardHelpOptions = true)
final class FmtCommand implements Callable<Integer> {

  private final Session session;

  @CommandLine.Parameters(paramLabel = "STANDARD", arity = "1..*", descriptionKey = "standard")
  private List<String> standards = List.of();

  @CommandLine.Option(names = "--check", descriptionKey = "fmt-check")
  private boolean check;

  FmtCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    boolean changed = false;
    boolean faulty = false;
    for (String name : standards) {
      Source source = session.source(name);
      Formatter.Formatted formatted = session.plumbline().format(source);
      if (formatted.text().isEmpty()) {
        session.complain(formatted.compilation());
        faulty = true;
      } else if (!formatted.text().get().equals(source.text())) {
        changed = true;
        write(name, formatted.text().get());
      }
    }
    return faulty ? Session.WRONG_INPUT : check && changed ? Session.FINDINGS : Session.CONFORMS;
  }

  private void write(String name, String text) {
    boolean file = !name.equals("-") && Files.isRegularFile(Path.of(name));
    if (check) {
      session.surroundings().out().println(session.say("not-formatted", name));
    } else {
      session.write(
          file ? Optional.of(Path.of(name)) : Optional.empty(),
          bytes -> bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
