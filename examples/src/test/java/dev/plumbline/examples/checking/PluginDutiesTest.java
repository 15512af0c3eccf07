package dev.plumbline.examples.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.check.DutyJudges;
import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Plan;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.period.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of duties of a kind a plugin judges. */
final class PluginDutiesTest {

  private static final DateRange YEAR =
      new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

  private static Judging by(String duty) {
    return Judging.by("duty-kind shared \"联合授课\"", "parameter enough open \"次数\"", duty);
  }

  private static List<String> judged(Judging judging, DutyJudges judges, String asOf) {
    return report(judging, judges, asOf).verdicts().stream()
        .map(each -> each.item().window().id() + " " + each.status())
        .toList();
  }

  private static Report report(Judging judging, DutyJudges judges, String asOf) {
    return Plan.of(judging.standard(), judges)
        .check(judging.records(), YEAR, LocalDate.parse(asOf));
  }

  private static Verdict verdict(Item item, Status status) {
    return new Verdict(
        item,
        status,
        Phrases.beside(Status.class).message("may"),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        false,
        List.of());
  }

  @Test
  void areWhatTheJudgeSays() {
    Judging judging = by("shared every half-year");
    assertThat(
            judged(judging, (ask, item, records, day) -> verdict(item, Status.MET), "2026-12-31"))
        .containsExactly("2026-H1 MET", "2026-H2 MET");
    assertThat(
            judged(
                judging, (ask, item, records, day) -> verdict(item, Status.MISSED), "2026-12-31"))
        .containsExactly("2026-H1 MISSED", "2026-H2 MISSED");
  }

  @Test
  void areNobodysToJudgeBeforeTheyBegin() {
    DutyJudges judges = (ask, item, records, day) -> verdict(item, Status.MET);
    assertThat(judged(by("shared every half-year"), judges, "2026-06-30"))
        .containsExactly("2026-H1 MET", "2026-H2 UPCOMING");
    assertThat(judged(by("shared every half-year"), judges, "2026-07-01"))
        .containsExactly("2026-H1 MET", "2026-H2 MET");
  }

  @Test
  void areAnErrorWhereTheJudgeFailsOrJudgesSomethingElse() {
    Judging judging = by("shared every half-year");
    DutyJudges fails =
        (ask, item, records, day) -> {
          throw new IllegalStateException("lost the way");
        };
    Report report = report(judging, fails, "2026-12-31");
    assertThat(report.verdicts()).extracting(Verdict::status).containsOnly(Status.ERROR);
    assertThat(report.verdicts().get(0).reason().in(Locale.ENGLISH))
        .isEqualTo("The plugin that judges “shared” failed: lost the way");
    Item first = report.verdicts().get(0).item();
    assertThat(
            judged(judging, (ask, item, records, day) -> verdict(first, Status.MET), "2026-12-31"))
        .containsExactly("2026-H1 MET", "2026-H2 ERROR");
    assertThat(judged(judging, DutyJudges.NONE, "2026-12-31"))
        .containsExactly("2026-H1 ERROR", "2026-H2 ERROR");
  }

  @Test
  void askNothingOfNobodyAndNothingUndecided() {
    DutyJudges judges = (ask, item, records, day) -> verdict(item, Status.MET);
    Judging groups = by("shared every year per party-group");
    assertThat(judged(groups, judges, "2026-12-31")).containsExactly("2026 NOT_APPLICABLE");
    assertThat(
            judged(
                groups.sheet("bodies", "id|kind", "g1|party-group", "g2|party-group"),
                judges,
                "2026-12-31"))
        .containsExactly("2026 MET", "2026 MET");
    assertThat(judged(by("shared every year at least enough"), judges, "2026-12-31"))
        .containsExactly("2026 UNBOUND");
  }
}
