package dev.plumbline.host.cli;

import dev.plumbline.core.paper.PlanPaper;
import dev.plumbline.core.planning.Burden;
import dev.plumbline.format.json.JsonPlan;
import dev.plumbline.format.text.Paint;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code burden}: what a standard asks of a unit in a year. */
@CommandLine.Command(name = "burden", mixinStandardHelpOptions = true)
final class BurdenCommand implements Callable<Integer> {

  private final Session session;

  @CommandLine.Mixin private final Forecast forecast = new Forecast();

  @CommandLine.Option(
      names = "--format",
      paramLabel = "text|json|xlsx|docx",
      descriptionKey = "plan-format")
  private Optional<PlanForm> format;

  @CommandLine.Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      descriptionKey = "out")
  private Optional<Path> out;

  BurdenCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    PlanForm form = PlanForm.of(format, out);
    Burden burden = Burden.of(forecast.plan(session));
    Paint paint = out.isPresent() ? Paint.PLAIN : session.paint();
    session.write(
        out,
        bytes -> {
          if (form == PlanForm.json) {
            JsonPlan.write(burden, session.locale(), bytes);
          } else {
            form.write(PlanPaper.of(burden, session.locale()), paint, bytes);
          }
        });
    return Session.CONFORMS;
  }
}
