package dev.plumbline.examples.sectors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.clause.Clause;
import dev.plumbline.core.clause.ClauseCoverage;
import dev.plumbline.core.clause.ClauseCoverage.Line;
import dev.plumbline.core.clause.ClauseCoverage.State;
import dev.plumbline.core.standard.Standard;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every clause of a plan that asks something stands behind a duty of its sector's standard. */
final class ClauseCoverageTest {

  private static ClauseCoverage coverage(Plan plan) {
    return ClauseCoverage.of(List.of(plan.standard()), plan.own());
  }

  @ParameterizedTest
  @EnumSource
  void coversEveryClauseOfItsPlanAndNoOther(Plan plan) {
    ClauseCoverage coverage = coverage(plan);
    assertThat(coverage.count(State.COVERED)).isPositive();
    assertThat(coverage.lines())
        .filteredOn(line -> line.state() == State.MISSING)
        .extracting(line -> line.clause().id())
        .isEmpty();
    assertThat(coverage.unlisted().keySet()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void decidesFromRecordsWhatRecordsCanDecideOrSaysWhyNot(Plan plan) {
    assertThat(coverage(plan).lines())
        .filteredOn(Line::isLess)
        .extracting(line -> line.clause().id())
        .containsExactlyInAnyOrderElementsOf(plan.less());
    assertThat(plan.less()).allMatch(plan.readme()::contains);
  }

  @ParameterizedTest
  @EnumSource
  void citesAClauseInEveryDutyOfItsOwn(Plan plan) {
    Standard standard = plan.standard();
    List<String> ids = plan.own().stream().filter(Clause::asks).map(Clause::id).toList();
    assertThat(standard.duties())
        .filteredOn(duty -> duty.layer().equals(standard.id()))
        .allSatisfy(
            duty -> {
              assertThat(duty.citation().clause()).isNotEmpty();
              assertThat(duty.citation().covers()).isNotEmpty().allMatch(ids::contains);
            });
  }
}
