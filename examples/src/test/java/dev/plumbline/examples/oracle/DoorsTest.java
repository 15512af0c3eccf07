package dev.plumbline.examples.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.check.DutyJudges;
import dev.plumbline.core.check.Plan;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.packed.PackedFinding;
import dev.plumbline.core.packed.PackedPlan;
import dev.plumbline.core.packed.PackedReport;
import dev.plumbline.core.packed.PackedUnit;
import dev.plumbline.core.packed.Screening;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Standard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The object door and the packed door say the same of standards and ledgers made up from seeds, and
 * so does the object door when it judges only what the packed duties find. More of them with {@code
 * -Dplumbline.doors.standards=5000}.
 */
final class DoorsTest {

  private static final int STANDARDS = Integer.getInteger("plumbline.doors.standards", 300);
  private static final int LEDGERS = 6;

  @Test
  void bothDoorsSayTheSame() {
    int packedBreaches = 0;
    int packedItems = 0;
    int judged = 0;
    for (int i = 0; i < STANDARDS; i++) {
      Dice dice = new Dice(7_000_003L + i);
      List<String> lines = Standards.whole(dice);
      Optional<Standard> made = Standards.compiled(lines);
      if (made.isEmpty()) {
        continue;
      }
      judged++;
      Standard standard = made.get();
      DateRange range = Standards.range(dice);
      PackedPlan first =
          PackedPlan.of(standard, DutyJudges.NONE, range, LocalDate.of(2026, 12, 31));
      Plan screening = Screening.plan(standard, DutyJudges.NONE);
      for (int j = 0; j < LEDGERS; j++) {
        UnitRecords records = new Units(dice, standard).records();
        PackedUnit packed = first.pack(records);
        LocalDate asOf = dice.once(2) ? LocalDate.of(2026, 12, 31) : dice.day();
        PackedPlan plan = first.asOf(asOf);
        Report report = Plan.of(standard).check(records, range, asOf);
        PackedReport found = plan.checker().check(packed);
        assertThat(findings(found))
            .as("standard %s, ledger %s: %s", i, j, lines)
            .isEqualTo(findings(report));
        Report screened = screening.check(records, range, asOf);
        assertThat(screened.conforms())
            .as("standard %s, ledger %s: %s", i, j, lines)
            .isEqualTo(report.verdicts().stream().noneMatch(Verdict::isFinding));
        assertThat(screened.findings())
            .as("standard %s, ledger %s: %s", i, j, lines)
            .isEqualTo(report.verdicts().stream().filter(Verdict::isFinding).toList());
        SortedMap<String, Status> expected = statuses(report);
        SortedMap<String, Status> said = plan.checker().statuses(packed);
        expected
            .entrySet()
            .removeIf(
                each ->
                    each.getValue() == Status.NOT_APPLICABLE && !said.containsKey(each.getKey()));
        assertThat(said).as("standard %s, ledger %s: %s", i, j, lines).isEqualTo(expected);
        packedBreaches += found.packed().size();
        packedItems += said.size() - found.judged().size();
      }
    }
    assertThat(judged).isGreaterThan(STANDARDS / 2);
    assertThat(packedBreaches).isGreaterThan(STANDARDS);
    assertThat(packedItems).isGreaterThan(10 * STANDARDS);
  }

  private static SortedMap<String, Status> statuses(Report report) {
    return report.verdicts().stream()
        .collect(
            Collectors.toMap(
                verdict -> verdict.item().id(), Verdict::status, (a, b) -> b, TreeMap::new));
  }

  private static Map<String, BigDecimal> findings(Report report) {
    Map<String, BigDecimal> found = new TreeMap<>();
    report.findings().forEach(each -> found.put(each.item().id(), achieved(each)));
    return found;
  }

  private static Map<String, BigDecimal> findings(PackedReport report) {
    Map<String, BigDecimal> found = new TreeMap<>();
    for (PackedFinding each : report.packed()) {
      found.put(each.item().id(), each.achieved().stripTrailingZeros());
    }
    report.judged().forEach(each -> found.put(each.item().id(), achieved(each)));
    return found;
  }

  private static BigDecimal achieved(Verdict verdict) {
    return verdict
        .tally()
        .map(tally -> tally.achieved().stripTrailingZeros())
        .orElse(BigDecimal.ZERO);
  }
}
