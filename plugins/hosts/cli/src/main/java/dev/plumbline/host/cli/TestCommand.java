package dev.plumbline.host.cli;

import dev.plumbline.ReadyStandard;
import dev.plumbline.core.trial.Trial;
import dev.plumbline.format.json.JsonTrial;
import dev.plumbline.format.text.TextTrial;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code test}: a standard tried on its own examples. */
@CommandLine.Command(name = "test", mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {

  private final Session session;

  @CommandLine.Parameters(arity = "1..*", paramLabel = "STANDARD", descriptionKey = "standard")
  private List<String> standards;

  @CommandLine.Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "format")
  private CompileCommand.Spelling format;

  TestCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<Trial> trials = new ArrayList<>();
    for (String standard : standards) {
      trials.add(trial(standard));
    }
    if (format == CompileCommand.Spelling.json) {
      session.write(Optional.empty(), bytes -> JsonTrial.write(trials, session.locale(), bytes));
    } else {
      session.write(
          Optional.empty(),
          bytes -> bytes.writeBytes(text(trials).getBytes(StandardCharsets.UTF_8)));
    }
    return trials.stream().allMatch(Trial::holds) ? Session.CONFORMS : Session.FINDINGS;
  }

  private Trial trial(String name) {
    ReadyStandard standard = session.standard(name);
    try (Bar bar = session.bar("doing.test", standard.standard().duties().size(), name)) {
      return standard.trial(duty -> bar.step());
    }
  }

  private String text(List<Trial> trials) {
    TextTrial text = new TextTrial(session.locale(), session.paint());
    return String.join("\n", trials.stream().map(text::show).toList());
  }
}
