package dev.plumbline.host.cli;

import dev.plumbline.ReadyStandard;
import dev.plumbline.core.assess.Course;
import dev.plumbline.core.assess.Officer;
import dev.plumbline.core.assess.Rulebook;
import dev.plumbline.core.assess.Sealed;
import dev.plumbline.core.assess.Steps;
import dev.plumbline.core.assess.Turn;
import dev.plumbline.core.standard.Assessment;
import dev.plumbline.spi.LoadedPlugin;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code assess}: the assessment of many branches in a year, step by step. */
@CommandLine.Command(name = "assess", mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {

  private final Session session;

  @CommandLine.Parameters(index = "0", paramLabel = "STANDARD", descriptionKey = "standard")
  private String standard;

  @CommandLine.Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "STEP",
      defaultValue = "run",
      converter = AssessStep.Converter.class,
      descriptionKey = "assess-step")
  private AssessStep step;

  @CommandLine.Option(
      names = "--units",
      required = true,
      paramLabel = "DIR",
      descriptionKey = "assess-units")
  private Path units;

  @CommandLine.Option(
      names = "--year",
      required = true,
      paramLabel = "YEAR",
      descriptionKey = "assess-year")
  private Year year;

  @CommandLine.Option(names = "--state", paramLabel = "FILE|URL", descriptionKey = "assess-state")
  private Optional<String> state;

  @CommandLine.Option(
      names = "--assessment",
      paramLabel = "NAME",
      descriptionKey = "assess-assessment")
  private Optional<String> assessment;

  @CommandLine.Option(names = "--on", paramLabel = "DATE", descriptionKey = "assess-on")
  private Optional<LocalDate> on;

  @CommandLine.Option(names = "--by", paramLabel = "ID", descriptionKey = "assess-by")
  private Optional<String> by;

  @CommandLine.Option(names = "--seed", paramLabel = "TEXT", descriptionKey = "assess-seed")
  private Optional<String> seed;

  @CommandLine.Option(names = "--input", paramLabel = "FILE", descriptionKey = "assess-input")
  private Optional<Path> input;

  @CommandLine.Option(
      names = "--body",
      split = ",",
      paramLabel = "BODY",
      descriptionKey = "assess-body")
  private List<String> bodies = List.of();

  @CommandLine.Option(names = "--sheet", paramLabel = "FILE", descriptionKey = "assess-sheet")
  private Optional<Path> sheet;

  @CommandLine.Option(names = "--results", paramLabel = "DIR", descriptionKey = "assess-results")
  private Optional<Path> results;

  @CommandLine.Mixin private final AssessResult result = new AssessResult();

  AssessCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ReadyStandard ready = session.standard(standard);
    Rulebook rules = new Rulebook(ready.standard(), block(ready));
    UnitsFolder folder = new UnitsFolder(session, units, standard, year);
    Path kept = units.resolve("assessment-" + year);
    try (Assessing assessing = new Assessing(state.orElse(kept.toString()), rules, year, results)) {
      Steps steps = new Steps(rules, year, plugins());
      String person = by.orElseGet(() -> superior(folder));
      AssessYear course =
          new AssessYear(
              assessing, steps, folder, Set.copyOf(bodies), input, round -> seed(folder, round));
      LocalDate day = on.orElse(session.surroundings().today());
      return act(course, assessing, rules, new Turn(person, day));
    }
  }

  private int act(AssessYear course, Assessing assessing, Rulebook rules, Turn turn) {
    assessing.files();
    int from = assessing.course().chain().size();
    Optional<AssessStep> waits = Optional.empty();
    if (step == AssessStep.RUN) {
      waits = course.run(turn.by());
    } else if (step != AssessStep.STATUS) {
      course.take(step, turn);
    }
    Course now = assessing.course();
    List<Sealed> made = now.chain().subList(from, now.chain().size());
    sheet.ifPresent(file -> CheckSheet.write(session, file, now));
    LocalDate asOf = on.or(now::lastDay).orElse(turn.on());
    result.write(session, assessing, rules, made, asOf);
    waits.ifPresent(
        wanted -> {
          String file = units.resolve(wanted.file(now.round())).toString();
          String said = session.say("waits", wanted, now.toCheck().size(), file);
          session.err().println(said);
        });
    boolean clean = AssessFindings.none(step, now, made, asOf) && waits.isEmpty();
    return clean ? Session.CONFORMS : Session.FINDINGS;
  }

  private Assessment block(ReadyStandard ready) {
    List<Assessment> blocks = ready.standard().assessments();
    List<Object> names = List.copyOf(blocks.stream().map(Assessment::id).toList());
    if (blocks.isEmpty()) {
      throw new Wrong(Session.phrase("no-assessment", standard));
    } else if (assessment.isEmpty() && blocks.size() > 1) {
      throw new Wrong(Session.phrase("which-assessment", names));
    }
    return blocks.stream()
        .filter(block -> assessment.map(block.id()::equals).orElse(true))
        .findFirst()
        .orElseThrow(
            () -> new Wrong(Session.phrase("unknown-assessment", assessment.orElse(""), names)));
  }

  private static String superior(UnitsFolder folder) {
    return folder.officers().stream()
        .filter(officer -> officer.role() == Officer.Role.SUPERIOR)
        .map(Officer::person)
        .findFirst()
        .orElse("superior");
  }

  /** The seed typed stands for whatever round the step is of. */
  private String seed(UnitsFolder folder, int round) {
    List<String> listed =
        seed.isPresent()
            ? List.of()
            : folder.file("seeds.csv").map(StepInput::seeds).orElse(List.of());
    return seed.orElseGet(
        () -> {
          if (round > listed.size()) {
            throw new Wrong(Session.phrase("seed-needed", round));
          }
          return listed.get(round - 1);
        });
  }

  private Map<String, String> plugins() {
    Map<String, String> digests = new TreeMap<>();
    for (LoadedPlugin plugin : session.plumbline().plugins()) {
      digests.put(plugin.id() + " " + plugin.version(), plugin.digest());
    }
    return digests;
  }
}
