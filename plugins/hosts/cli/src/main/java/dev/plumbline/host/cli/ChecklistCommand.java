package dev.plumbline.host.cli;

import dev.plumbline.ReadyStandard;
import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.format.json.JsonReport;
import dev.plumbline.format.text.Paint;
import dev.plumbline.format.text.TextReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
  private Optional<Integer> year;

  @CommandLine.Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "format")
  private CheckCommand.Format format;

  @CommandLine.Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      descriptionKey = "out")
  private Optional<Path> out;

  ChecklistCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ReadyStandard ready = session.standard(standard);
    Reading reading = session.records(unit, ready.standard().vocabulary());
    Paint paint = session.paint();
    session
        .surroundings()
        .err()
        .print(new TextReport(session.locale(), paint).faults(reading.faults()));
    if (reading.records().isEmpty() || reading.hasErrors()) {
      throw new Wrong(Session.phrase("profile-faulty"));
    }
    Year when = Year.of(year.orElse(session.surroundings().today().getYear()));
    Checklist checklist = ready.checklist(reading.records().get(), when);
    session.write(
        out,
        bytes -> {
          if (format == CheckCommand.Format.json) {
            new JsonReport(session.locale()).write(checklist, bytes);
          } else {
            String text = new TextReport(session.locale(), Paint.PLAIN).show(checklist);
            bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
          }
        });
    return Session.CONFORMS;
  }
}
