package dev.plumbline.host.cli;

import dev.plumbline.core.clause.ClauseCoverage;
import dev.plumbline.core.clause.ClauseList;
import dev.plumbline.core.clause.ClauseReader;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.format.json.JsonCoverage;
import dev.plumbline.format.text.Paint;
import dev.plumbline.format.text.TextCoverage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code coverage}: which clauses of a list the duties of standards cover. */
@CommandLine.Command(name = "coverage", mixinStandardHelpOptions = true)
final class CoverageCommand implements Callable<Integer> {

  private final Session session;

  @CommandLine.Parameters(arity = "1..*", paramLabel = "STANDARD", descriptionKey = "standard")
  private List<String> standards = List.of();

  @CommandLine.Option(
      names = "--clauses",
      paramLabel = "FILE",
      required = true,
      descriptionKey = "clauses")
  private String clauses = "";

  @CommandLine.Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "format")
  private CompileCommand.Spelling format = CompileCommand.Spelling.text;

  @CommandLine.Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      descriptionKey = "out")
  private Optional<Path> out = Optional.empty();

  CoverageCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<Standard> read = new ArrayList<>();
    standards.stream().distinct().forEach(name -> read.add(session.standard(name).standard()));
    ClauseCoverage coverage = ClauseCoverage.of(read, list().clauses());
    if (format == CompileCommand.Spelling.json) {
      session.write(out, bytes -> JsonCoverage.write(coverage, bytes));
    } else {
      Paint paint = out.isPresent() ? Paint.PLAIN : session.paint();
      String text = new TextCoverage(session.locale(), paint).show(coverage);
      session.write(out, bytes -> bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8)));
    }
    return coverage.isComplete() ? Session.CONFORMS : Session.FINDINGS;
  }

  private ClauseList list() {
    ClauseList list = ClauseReader.read(session.clauses(clauses));
    if (!list.faults().isEmpty()) {
      list.faults().forEach(fault -> session.err().println(fault.in(session.locale())));
      if (list.moreFaults() > 0) {
        session.err().println(session.say("more-faults", list.moreFaults()));
      }
      throw new Wrong(Session.phrase("clauses-faulty", clauses));
    }
    return list;
  }
}
