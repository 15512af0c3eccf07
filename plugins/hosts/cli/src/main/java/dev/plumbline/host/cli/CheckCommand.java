package dev.plumbline.host.cli;

import dev.plumbline.ReadyStandard;
import dev.plumbline.core.check.Redaction;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.core.score.Score;
import dev.plumbline.format.text.Paint;
import dev.plumbline.format.text.TextReport;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code check}: the verdict on a unit's records. */
@CommandLine.Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private final Session session;

  @CommandLine.Parameters(paramLabel = "STANDARD", descriptionKey = "standard")
  private String standard;

  @CommandLine.Option(
      names = "--records",
      required = true,
      paramLabel = "FILE|DIR",
      descriptionKey = "records")
  private String records;

  @CommandLine.Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  private Optional<LocalDate> asOf;

  @CommandLine.Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
  private Optional<Year> year;

  @CommandLine.Mixin private final Result result = new Result();

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ReadyStandard ready = session.standard(standard);
    Reading reading = session.records(records, ready.standard().vocabulary());
    boolean faulty = reading.hasErrors();
    Paint paint = session.paint();
    session
        .surroundings()
        .err()
        .print(new TextReport(session.locale(), paint).faults(reading.faults()));
    if (reading.records().isEmpty()) {
      throw new Wrong(Session.phrase("nothing-judged"));
    }
    LocalDate day = asOf.orElse(session.surroundings().today());
    Report report = ready.check(reading.records().get(), year.orElse(Year.from(day)), day);
    Score score = ready.score(report);
    Report shown = result.redacted() ? Redaction.of(reading.records().get()).of(report) : report;
    result.write(session, (format, bytes) -> format.write(shown, score, bytes));
    if (faulty) {
      session.surroundings().err().println(session.say("good-rows-only"));
      return Session.WRONG_INPUT;
    }
    return report.conforms() ? Session.CONFORMS : Session.FINDINGS;
  }
}
