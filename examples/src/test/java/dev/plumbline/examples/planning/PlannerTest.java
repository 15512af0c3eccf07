package dev.plumbline.examples.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.compare.Rehearsal;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.planning.Assumptions;
import dev.plumbline.core.planning.Burden;
import dev.plumbline.core.planning.Gathering;
import dev.plumbline.core.planning.Planner;
import dev.plumbline.core.planning.YearPlan;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.source.Source;
import dev.plumbline.examples.Samples;
import dev.plumbline.examples.hospital.HospitalYear;
import dev.plumbline.examples.year.Sample;
import dev.plumbline.planning.LeastCover;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Year plans: met by the checker, and never with a gathering more than is needed. */
final class PlannerTest {

  private static final Plumbline PLUMBLINE = Plumbline.create();
  private static final Planner PLANNER = new Planner(new LeastCover(), Assumptions.USUAL);
  private static final UnitRecords UNIT = Rehearsal.blank(HospitalYear.records());
  private static final DateRange YEAR =
      new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

  private static ReadyStandard compiled(String... lines) {
    return PLUMBLINE.compile(new Source("own.std", String.join("\n", lines) + "\n")).orElseThrow();
  }

  private static YearPlan plan(String... lines) {
    return compiled(lines).plan(PLANNER, UNIT, YEAR);
  }

  static List<Sample> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void meetsEverythingItDatesInEveryStandardThatShips(Sample sample) {
    ReadyStandard standard = PLUMBLINE.shipped(sample.sector()).orElseThrow().orElseThrow();
    int year = sample.asOf().getYear();
    DateRange days = new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    YearPlan plan = standard.plan(PLANNER, sample.records(), days);
    assertThat(plan.unmet()).isEmpty();
    assertThat(plan.gatherings()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "party-lecture every quarter",
        "party-lecture every quarter; party-lecture every year in Q4",
        "party-lecture every half-year; party-lecture every year at least 3 times",
        "organization-life-meeting every half-year; democratic-appraisal every year, may be held"
            + " with organization-life-meeting",
        "organization-life-meeting every year in Q2; democratic-appraisal every year in Q4, may be"
            + " held with organization-life-meeting",
        "party-lecture every quarter; general-meeting every half-year, may be held with"
            + " party-lecture",
        "party-lecture every quarter; general-meeting every half-year, not together with"
            + " party-lecture",
        "party-lecture every quarter 1 to 2 times; theme-day every year at least 2 times, may be"
            + " held with party-lecture",
        "party-lecture every half-year at most 1 times; party-lecture every year at least 2 times"
      })
  void needsNoMoreGatheringsThanTheLeastFoundByTryingAll(String duties) {
    ReadyStandard standard = compiled(duties.split("; ", -1));
    YearPlan plan = standard.plan(PLANNER, UNIT, YEAR);
    assertThat(plan.unmet()).isEmpty();
    assertThat(plan.gatherings()).hasSize(new TryingAll(standard, UNIT, YEAR).least());
  }

  @Test
  void keepsNeighboursWithinTheGap() {
    YearPlan plan = plan("party-lecture at most 3 months apart", "party-lecture every year in Q4");
    assertThat(plan.unmet()).isEmpty();
    assertThat(plan.gatherings())
        .extracting(each -> each.date().toString())
        .containsExactly("2026-04-01", "2026-07-01", "2026-10-01");
  }

  @Test
  void prefersWorkingDaysAndHolidaysDeclared() {
    YearPlan plan =
        plan(
            "calendar {\n holiday 2026-10-01 to 2026-10-30\n}",
            "party-lecture every year in October");
    assertThat(plan.gatherings()).hasSize(1);
    assertThat(plan.gatherings().get(0).date()).isEqualTo(LocalDate.of(2026, 10, 31));
    assertThat(plan("theme-day every month").gatherings())
        .hasSize(12)
        .extracting(each -> each.date().getDayOfWeek())
        .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  }

  @Test
  void spreadsWhatIsAskedAsASumOfHours() {
    YearPlan plan = plan("training every year at least 32 hours per member");
    assertThat(plan.unmet()).isEmpty();
    assertThat(plan.gatherings()).hasSize(8);
    assertThat(plan.gatherings().get(1).date().toEpochDay())
        .isGreaterThan(plan.gatherings().get(0).date().toEpochDay() + 20);
    Burden burden = Burden.of(plan);
    BigDecimal people = BigDecimal.valueOf(plan.gatherings().get(0).people());
    assertThat(burden.peopleHours()).isEqualByComparingTo(people.multiply(new BigDecimal(32)));
  }

  @Test
  void tellsWhatCannotBeMet() {
    YearPlan impossible =
        plan("theme-day every month at least 2 times", "theme-day every quarter at most 5 times");
    assertThat(impossible.unmet()).isNotEmpty();
  }

  @Test
  void leavesWhatCannotBeDatedToThePerson() {
    YearPlan plan =
        plan(
            "home-visit within 7 days of member.hospitalized",
            "attest \"分工明确\"",
            "policy dues-management in force",
            "document annual-plan every year by 01-31");
    assertThat(plan.gatherings()).isEmpty();
    assertThat(plan.confirmations()).hasSize(1);
    assertThat(plan.standing()).hasSize(1);
    assertThat(plan.documents()).hasSize(1);
    assertThat(plan.documents().get(0).date()).isBefore(LocalDate.of(2026, 2, 1));
  }

  @Test
  void isTheSameEachTime() {
    List<Gathering> once =
        plan("theme-day every month", "party-lecture every quarter").gatherings();
    assertThat(plan("theme-day every month", "party-lecture every quarter").gatherings())
        .isEqualTo(once);
  }

  /** Every choice of one gathering of each kind a quarter, smallest choices first. */
  private record TryingAll(ReadyStandard standard, UnitRecords unit, DateRange year) {

    private record Try(LocalDate day, List<String> kinds) {}

    int least() {
      List<Try> tries = tries();
      for (int size = 0; size <= tries.size(); size++) {
        for (int set = 0; set < 1 << tries.size(); set++) {
          if (Integer.bitCount(set) == size && meets(tries, set)) {
            return size;
          }
        }
      }
      throw new AssertionError("nothing meets " + standard.standard().duties());
    }

    private List<Try> tries() {
      Set<List<String>> ways = new LinkedHashSet<>();
      List<String> kinds = new ArrayList<>();
      for (Item item : standard.checklist(unit, Year.of(2026)).items()) {
        String kind = item.duty().ask().subject().orElseThrow();
        if (!kinds.contains(kind)) {
          kinds.add(kind);
        }
      }
      kinds.forEach(kind -> ways.add(List.of(kind)));
      boolean coupled =
          standard.standard().duties().stream().anyMatch(d -> d.text().contains("may be held"));
      if (coupled) {
        ways.add(List.copyOf(kinds));
      }
      List<Try> tries = new ArrayList<>();
      for (int month : List.of(2, 5, 8, 11)) {
        int day = 10;
        for (List<String> way : ways) {
          tries.add(new Try(LocalDate.of(2026, month, day++), way));
        }
      }
      return tries;
    }

    private boolean meets(List<Try> tries, int set) {
      Rehearsal rehearsal = new Rehearsal(unit, standard.standard());
      List<Item> items = standard.checklist(unit, Year.of(2026)).items();
      for (int i = 0; i < tries.size(); i++) {
        if ((set >> i & 1) == 1) {
          Try held = tries.get(i);
          List<Item> served =
              items.stream()
                  .filter(item -> held.kinds().contains(item.duty().ask().subject().orElseThrow()))
                  .toList();
          rehearsal.hold(held.kinds(), held.day(), 1, BigDecimal.ONE, served);
        }
      }
      return standard.check(rehearsal.records(), year.last()).verdicts().stream()
          .allMatch(verdict -> verdict.status() == Status.MET);
    }
  }
}
