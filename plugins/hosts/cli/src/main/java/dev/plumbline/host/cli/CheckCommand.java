package dev.plumbline.host.cli;

import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.check.Redaction;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.ledger.CellFault;
import dev.plumbline.core.ledger.Opened;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.score.Score;
import dev.plumbline.format.text.TextReport;
import dev.plumbline.format.workbooks.FilledChecklist;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
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

  @CommandLine.Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "mapping")
  private Optional<String> mapping;

  @CommandLine.Option(names = "--checklist", paramLabel = "FILE", descriptionKey = "filled")
  private Optional<Path> filled;

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
    result.check(session);
    session.plumbline();
    Ahead<Opened> opened = Ahead.of(this::opened);
    ReadyStandard ready = session.standard(standard);
    try (Bar bar = session.workOn(records, 3)) {
      return judged(ready, opened, bar);
    }
  }

  private int judged(ReadyStandard ready, Ahead<Opened> opened, Bar bar) {
    bar.now(session.say("doing.read"));
    Reading reading = opened.get().in(ready.standard().vocabulary());
    bar.step();
    boolean faulty = reading.hasErrors();
    tell(reading.faults());
    if (reading.records().isEmpty()) {
      throw new Wrong(Session.phrase("nothing-judged"));
    }
    UnitRecords read = reading.records().get();
    LocalDate day = asOf.orElse(session.surroundings().today());
    Year judged = year.orElse(Year.from(day));
    if (filled.isPresent()) {
      FilledChecklist said = session.filled(filled.get(), ready.checklist(read, judged));
      tell(said.faults());
      faulty |= said.hasErrors();
      read = read.confirmed(said.attestations());
    }
    bar.now(session.say("doing.judge"));
    Report report = ready.check(read, judged, day);
    Score score = ready.score(report);
    Report shown = result.redacted() ? Redaction.of(read).of(report) : report;
    bar.step();
    bar.now(session.say("doing.write"));
    result.write(session, (format, bytes) -> format.write(shown, score, bytes));
    if (faulty) {
      session.err().println(session.say("good-rows-only"));
      return Session.WRONG_INPUT;
    }
    return report.conforms() ? Session.CONFORMS : Session.FINDINGS;
  }

  /** The cells of the ledger, and a validator for what they will be. */
  private Opened opened() {
    Opened cells = session.opened(records, mapping);
    Plumbline.prepare();
    return cells;
  }

  private void tell(List<CellFault> faults) {
    session.err().print(new TextReport(session.locale(), session.paint()).faults(faults));
  }
}
