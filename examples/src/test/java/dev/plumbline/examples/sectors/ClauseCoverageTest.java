package dev.plumbline.examples.sectors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every clause of a plan that asks something stands behind a duty of its sector's standard. */
final class ClauseCoverageTest {

  private static final Plumbline PLUMBLINE = Plumbline.create();

  /** Clauses a person confirms although records could decide them, and why. */
  private static final Map<String, String> LESS =
      Map.of("A-2.3.4g", "households outside the branch are never recorded");

  /** One row of the list: a clause's id, and whether records can decide it. */
  private record Clause(String id, boolean automatic) {}

  private static List<Clause> clauses(String plan) throws IOException {
    List<Clause> clauses = new ArrayList<>();
    for (String name : List.of("/clauses-ABC.tsv", "/clauses-DF.tsv")) {
      try (InputStream list =
          Objects.requireNonNull(ClauseCoverageTest.class.getResourceAsStream(name))) {
        new String(list.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.startsWith(plan + "-"))
            .map(line -> line.split("\t", -1))
            .forEach(cells -> clauses.add(new Clause(cells[0], cells[2].equals("auto"))));
      }
    }
    return clauses;
  }

  private static Standard standard(String sector) {
    return PLUMBLINE.shipped(sector).orElseThrow().orElseThrow().standard();
  }

  private static Set<String> covered(List<Duty> duties) {
    Set<String> ids = new TreeSet<>();
    duties.forEach(duty -> ids.addAll(duty.citation().covers()));
    return ids;
  }

  @ParameterizedTest
  @CsvSource({"A, agency", "B, township", "C, bureau", "D, school", "F, memorial"})
  void coversEveryClauseOfItsPlanAndNoOther(String plan, String sector) throws IOException {
    Set<String> wanted = new TreeSet<>();
    clauses(plan).forEach(clause -> wanted.add(clause.id()));
    assertThat(covered(standard(sector).duties())).containsExactlyElementsOf(wanted);
  }

  @ParameterizedTest
  @CsvSource({"A, agency", "B, township", "C, bureau", "D, school", "F, memorial"})
  void decidesFromRecordsWhatRecordsCanDecide(String plan, String sector) throws IOException {
    List<Duty> decided =
        standard(sector).duties().stream()
            .filter(duty -> !(duty.ask() instanceof Ask.Confirm))
            .toList();
    Set<String> covered = covered(decided);
    assertThat(clauses(plan))
        .filteredOn(Clause::automatic)
        .extracting(Clause::id)
        .filteredOn(id -> !covered.contains(id))
        .isSubsetOf(LESS.keySet());
  }

  @ParameterizedTest
  @CsvSource({"A, agency", "B, township", "C, bureau", "D, school", "F, memorial"})
  void citesThePlanInEveryDutyOfItsOwn(String plan, String sector) {
    Standard standard = standard(sector);
    assertThat(standard.duties())
        .filteredOn(duty -> duty.layer().equals(standard.id()))
        .allSatisfy(
            duty -> {
              assertThat(duty.citation().clause()).isNotEmpty();
              assertThat(duty.citation().covers())
                  .isNotEmpty()
                  .allMatch(id -> id.startsWith(plan + "-"));
            });
  }
}
