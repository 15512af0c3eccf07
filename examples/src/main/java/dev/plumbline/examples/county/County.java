package dev.plumbline.examples.county;

import dev.plumbline.Plumbline;
import dev.plumbline.core.assess.Course;
import dev.plumbline.core.assess.Enrolled;
import dev.plumbline.core.assess.Judge;
import dev.plumbline.core.assess.Mark;
import dev.plumbline.core.assess.Officer;
import dev.plumbline.core.assess.Outcome;
import dev.plumbline.core.assess.Result;
import dev.plumbline.core.assess.Rulebook;
import dev.plumbline.core.assess.Sealed;
import dev.plumbline.core.assess.Standing;
import dev.plumbline.core.assess.Stated;
import dev.plumbline.core.assess.Steps;
import dev.plumbline.core.assess.Stratum;
import dev.plumbline.core.assess.Turn;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.format.json.JsonRecords;
import dev.plumbline.format.json.JsonResults;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a county: its branches' records, who may act, and what people fill in over the year. The
 * third body claims more than there is, the fifth is off by exactly 15%, the seventh keeps facts
 * back; who is drawn for a check is found out by taking the very steps.
 */
public final class County {

  private static final String SUPERIOR = "s1";
  private static final List<String> SEEDS =
      List.of("county-lottery-2026-0117", "county-lottery-2026-1220", "county-lottery-2026-1224");
  private static final int EXACT_CHANGED = 3;
  private static final int EXACT_CHECKED = 20;

  private final Branches branches;
  private final List<Enrolled> population;
  private final Path folder;
  private final Rulebook rules;
  private final Steps steps;
  private final List<Sealed> chain = new ArrayList<>();

  private County(Branches branches, Path standard, Path folder) throws IOException {
    this.branches = branches;
    this.population = branches.population();
    this.folder = folder;
    Standard superior = Plumbline.create().compile(standard).orElseThrow().standard();
    this.rules = new Rulebook(superior, superior.assessments().get(0));
    this.steps = new Steps(rules, Branches.YEAR, Map.of());
  }

  /**
   * Writes the county into {@code arguments[1]} by the standard {@code arguments[0]}; how many
   * branches and bodies may follow.
   *
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    int count = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 500;
    int bodies = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 20;
    write(new Branches(count, bodies), Path.of(arguments[0]), Path.of(arguments[1]));
  }

  /** Writes a county of these branches into {@code folder}. */
  public static void write(Branches branches, Path standard, Path folder) throws IOException {
    County county = new County(branches, standard, folder);
    Files.createDirectories(folder.resolve("records"));
    county.records();
    county.people();
    county.year();
  }

  private void records() throws IOException {
    StringBuilder units = new StringBuilder("unit,name,body,standard,records,declared,secretary\n");
    for (int i = 0; i < population.size(); i++) {
      Enrolled branch = population.get(i);
      String file = "records/" + branch.unit() + ".json";
      try (OutputStream out = Files.newOutputStream(folder.resolve(file))) {
        JsonRecords.write(branches.records(i), branches.ready(i).standard().vocabulary(), out);
      }
      units.append(
          String.join(
              ",",
              branch.unit(),
              branch.name(),
              branch.body(),
              branches.standard(i),
              file,
              declared(i) ? "yes" : "no",
              branch.secretary()));
      units.append('\n');
    }
    text("units.csv", units.toString());
  }

  /** One branch in five waits for another year. */
  private boolean declared(int number) {
    return number / branches.bodyNames().size() % 5 != 4;
  }

  private List<Officer> officers() {
    List<Officer> officers = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      officers.add(new Officer("s" + i, Officer.Role.SUPERIOR, ""));
    }
    branches
        .bodyNames()
        .forEach(body -> officers.add(new Officer("a-" + body, Officer.Role.BODY, body)));
    population.forEach(
        branch ->
            officers.add(new Officer(branch.secretary(), Officer.Role.BRANCH, branch.unit())));
    return officers;
  }

  private void people() throws IOException {
    StringBuilder text = new StringBuilder("person,role,of\n");
    officers()
        .forEach(
            officer ->
                text.append(officer.person())
                    .append(',')
                    .append(officer.role().name().toLowerCase(Locale.ROOT))
                    .append(',')
                    .append(officer.of())
                    .append('\n'));
    text("officers.csv", text.toString());
    text("seeds.csv", "seed\n" + String.join("\n", SEEDS) + "\n");
  }

  private void year() throws IOException {
    Turn turn = new Turn(SUPERIOR, LocalDate.of(2026, 1, 1));
    take(
        steps.open(
            course(), population, officers(), List.of(), SEEDS.get(0), Optional.empty(), turn));
    List<String> applied = new ArrayList<>();
    for (int i = 0; i < population.size(); i++) {
      if (declared(i)) {
        applied.add(population.get(i).unit());
      }
    }
    take(steps.declare(course(), applied, day(1, 31)));
    take(steps.selfAssess(course(), judge(), List.of(), Set.of(), day(10, 31)));
    List<Stated> claims = claims(course().selfAssessed());
    text("accept.csv", table(claims));
    take(steps.accept(course(), judge(), claims, Set.of(), day(11, 30)));
    round(1);
    if (!course().toRedo().isEmpty()) {
      take(steps.redo(course(), SEEDS.get(1), day(12, 31)));
      take(steps.accept(course(), judge(), List.of(), Set.of(), day(12, 31)));
      round(2);
    }
    text("grade.csv", proposals());
    take(steps.grade(course(), Map.of(), Map.of(), day(12, 31)));
    take(steps.rectify(course(), List.of(), day(12, 31)));
    text("rectify.csv", moves());
  }

  private void round(int round) throws IOException {
    take(steps.draw(course(), SEEDS.get(round - 1), day(12, 31)));
    List<Stated> found = found();
    text(round == 1 ? "spot-check.csv" : "spot-check-" + round + ".csv", table(found));
    take(steps.check(course(), judge(), found, day(12, 31)));
  }

  private static Turn day(int month, int day) {
    return new Turn(SUPERIOR, LocalDate.of(2026, month, day));
  }

  private Course course() {
    return Course.of(chain);
  }

  private void take(Result result) {
    chain.add(new Sealed(result, JsonResults.digest(JsonResults.write(result)).orElseThrow()));
  }

  private Judge judge() {
    return (branch, asOf) -> {
      int number = Integer.parseInt(branch.unit().substring(1)) - 1;
      return new Judge.Judged(
          branches.ready(number).check(branches.records(number), Branches.YEAR, asOf),
          branch.unit());
    };
  }

  private boolean of(String unit, int body) {
    int number = Integer.parseInt(unit.substring(1)) - 1;
    return branches.body(number).equals(branches.bodyNames().get(body - 1));
  }

  /** The third body takes every miss for met, the fifth three of them in each branch. */
  private List<Stated> claims(Map<String, Standing> own) {
    List<Stated> claims = new ArrayList<>();
    own.forEach(
        (unit, standing) -> {
          List<String> missed = items(standing, Mark.MISSED);
          int most = of(unit, 3) ? missed.size() : of(unit, 5) ? EXACT_CHANGED : 0;
          missed.stream()
              .limit(most)
              .forEach(item -> claims.add(new Stated(unit, item, Mark.MET, "", false)));
        });
    return claims;
  }

  private static List<String> items(Standing standing, Mark mark) {
    return standing.items().entrySet().stream()
        .filter(each -> each.getValue() == mark)
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Stated> found() {
    Course now = course();
    List<Stated> found = new ArrayList<>();
    boolean kept = false;
    for (Stratum stratum : now.sample().map(Outcome.Drawn::strata).orElse(List.of())) {
      for (String unit : stratum.chosen()) {
        Standing own = now.selfAssessed().get(unit);
        Standing claimed = now.accepted().get(unit);
        if (own == null || claimed == null) {
          continue;
        }
        boolean hides = now.round() == 1 && of(unit, 7) && !kept;
        kept |= hides;
        found.addAll(seen(own, claimed, hides));
      }
    }
    return found;
  }

  private List<Stated> seen(Standing own, Standing claimed, boolean hides) {
    String unit = own.unit();
    List<Stated> rows = new ArrayList<>();
    List<String> wrong =
        own.items().keySet().stream()
            .filter(
                item ->
                    own.items().get(item) == Mark.MISSED && claimed.items().get(item) == Mark.MET)
            .toList();
    wrong.forEach(item -> rows.add(new Stated(unit, item, Mark.MISSED, "", false)));
    List<String> right =
        items(claimed, Mark.MET).stream().filter(item -> !wrong.contains(item)).toList();
    int beside = wrong.size() == EXACT_CHANGED ? EXACT_CHECKED - EXACT_CHANGED : wrong.size() * 4;
    if (wrong.isEmpty()) {
      rows.add(new Stated(unit, Stated.ALL, Mark.UNKNOWN, "", hides));
    } else {
      right.stream()
          .limit(beside)
          .forEach(item -> rows.add(new Stated(unit, item, Mark.MET, "", false)));
    }
    return rows;
  }

  private static String table(List<Stated> rows) {
    StringBuilder text = new StringBuilder("unit,item,mark,by,concealed\n");
    for (Stated row : rows) {
      boolean all = row.item().equals(Stated.ALL);
      String mark = all ? "" : row.mark().name().toLowerCase(Locale.ROOT);
      text.append(
          String.join(",", row.unit(), row.item(), mark, row.by(), row.concealed() ? "yes" : ""));
      text.append('\n');
    }
    return text.toString();
  }

  /** Every secretary of the first body is proposed for the best grade. */
  private String proposals() {
    StringBuilder text = new StringBuilder("unit,post,grade\n");
    course().standing().keySet().stream()
        .filter(unit -> of(unit, 1))
        .forEach(unit -> text.append(unit).append(",secretary,优秀\n"));
    return text.toString();
  }

  /** Every problem is planned; of every four one is submitted, one closed and one rejected. */
  private String moves() {
    StringBuilder text = new StringBuilder("problem,move,on,by,owner,due,evidence,because\n");
    int at = 0;
    for (String problem : course().rectification().problems().keySet()) {
      String unit = problem.substring(0, problem.indexOf('/'));
      String owner = unit + "-p01";
      text.append(problem + ",plan,2026-12-31," + SUPERIOR + "," + owner + ",2027-02-28,,\n");
      int kind = at++ % 4;
      if (kind > 0) {
        text.append(problem + ",start,2026-12-31," + owner + ",,,,\n");
        text.append(problem + ",submit,2026-12-31," + owner + ",,,档案柜4,\n");
      }
      if (kind > 1) {
        String answer = kind == 2 ? "close" : "reject";
        String why = kind == 2 ? "" : "佐证不全";
        text.append(problem + "," + answer + ",2026-12-31,s2,,,," + why + "\n");
      }
    }
    return text.toString();
  }

  private void text(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
  }
}
