package dev.plumbline.host.cli;

import dev.plumbline.core.paper.PlanPaper;
import dev.plumbline.core.planning.YearPlan;
import dev.plumbline.format.calendars.PlanCalendar;
import dev.plumbline.format.json.JsonPlan;
import dev.plumbline.format.text.Paint;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code plan}: a dated year that meets the standard with few gatherings. */
@CommandLine.Command(name = "plan", mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

  private final Session session;

  @CommandLine.Mixin private final Forecast forecast = new Forecast();

  @CommandLine.Option(
      names = "--format",
      paramLabel = "text|json|xlsx|docx|ics",
      descriptionKey = "plan-format")
  private Optional<PlanForm> format;

  @CommandLine.Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      descriptionKey = "out")
  private Optional<Path> out;

  PlanCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    PlanForm form = PlanForm.of(format, out);
    YearPlan plan = forecast.plan(session);
    Paint paint = out.isPresent() ? Paint.PLAIN : session.paint();
    session.write(
        out,
        bytes -> {
          if (form == PlanForm.ics) {
            new PlanCalendar(session.locale(), session.surroundings().today()).write(plan, bytes);
          } else if (form == PlanForm.json) {
            JsonPlan.write(plan, session.locale(), bytes);
          } else {
            form.write(PlanPaper.of(plan, session.locale()), paint, bytes);
          }
        });
    return plan.unmet().isEmpty() ? Session.CONFORMS : Session.FINDINGS;
  }
}
