package dev.plumbline.host.cli;

import dev.plumbline.ReadyStandard;
import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Redaction;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.format.text.Paint;
import dev.plumbline.format.text.TextReport;
import java.time.Year;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code checklist}: what is due in a year. */
@CommandLine.Command(name = "checklist", mixinStandardHelpOptions = true)
final class ChecklistCommand implements Callable<Integer> {

  private final Session session;

  @CommandLine.Parameters(paramLabel = "STANDARD", descriptionKey = "standard")
  private String standard;

  @CommandLine.Option(
      names = "--unit",
      required = true,
      paramLabel = "PROFILE",
      descriptionKey = "unit")
  private String unit;

  @CommandLine.Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
  private Optional<Year> year;

  @CommandLine.Mixin private final Result result = new Result();

  ChecklistCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    result.check(session);
    ReadyStandard ready = session.standard(standard);
    Reading reading = session.records(unit, ready.standard().vocabulary());
    Paint paint = session.paint();
    session.err().print(new TextReport(session.locale(), paint).faults(reading.faults()));
    if (reading.records().isEmpty() || reading.hasErrors()) {
      throw new Wrong(Session.phrase("profile-faulty"));
    }
    Year when = year.orElse(Year.from(session.surroundings().today()));
    Checklist checklist = ready.checklist(reading.records().get(), when);
    Checklist shown =
        result.redacted() ? Redaction.of(reading.records().get()).of(checklist) : checklist;
    result.write(session, (format, bytes) -> format.write(shown, bytes));
    return Session.CONFORMS;
  }
}
