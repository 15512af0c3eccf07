package dev.plumbline.host.cli;

import dev.plumbline.ReadyStandard;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.format.text.TextReport;
import dev.plumbline.format.workbooks.TemplateWorkbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code template}: the ledger to fill, as a workbook. */
@CommandLine.Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

  private final Session session;

  @CommandLine.Parameters(paramLabel = "STANDARD", descriptionKey = "standard")
  private String standard;

  @CommandLine.Option(names = "--unit", paramLabel = "PROFILE", descriptionKey = "unit")
  private Optional<String> unit;

  @CommandLine.Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE.xlsx",
      descriptionKey = "template-out")
  private Path out;

  TemplateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ReadyStandard ready = session.standard(standard);
    Optional<UnitRecords> profile = unit.map(name -> profile(name, ready));
    session.write(
        Optional.of(out),
        bytes -> {
          try {
            TemplateWorkbook.write(ready.standard(), profile, session.locale(), bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return Session.CONFORMS;
  }

  private UnitRecords profile(String name, ReadyStandard ready) {
    Reading reading = session.records(name, ready.standard().vocabulary());
    session.err().print(new TextReport(session.locale(), session.paint()).faults(reading.faults()));
    if (reading.hasErrors()) {
      throw new Wrong(Session.phrase("profile-faulty"));
    }
    return reading.records().orElseThrow(() -> new Wrong(Session.phrase("profile-faulty")));
  }
}
