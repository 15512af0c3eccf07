package dev.plumbline.examples.oracle;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The doors to one standard side by side: the object door, the packed door, and the object door
 * when it judges only what the packed duties find.
 */
public final class Doors {

  private final Standard standard;
  private final DateRange range;
  private final PackedPlan packed;
  private final Plan screening;
  private int breaches;
  private int items;

  /** Opens them for the days judged. */
  public Doors(Standard standard, DateRange range) {
    this.standard = standard;
    this.range = range;
    this.packed = PackedPlan.of(standard, DutyJudges.NONE, range, LocalDate.of(2026, 12, 31));
    this.screening = Screening.plan(standard, DutyJudges.NONE);
  }

  /** What two of them say differently of a unit; empty if they mean the same. */
  public List<String> differences(UnitRecords records, LocalDate asOf) {
    List<String> differences = new ArrayList<>();
    Report report = Plan.of(standard).check(records, range, asOf);
    List<Verdict> findings = report.verdicts().stream().filter(Verdict::isFinding).toList();
    Report screened = screening.check(records, range, asOf);
    compare("screened conforms", screened.conforms(), findings.isEmpty(), differences);
    compare("screened finds", screened.findings(), findings, differences);

    PackedUnit unit = packed.pack(records);
    PackedPlan plan = packed.asOf(asOf);
    PackedReport found = plan.checker().check(unit);
    compare("packed finds", findings(found), findings(report), differences);
    SortedMap<String, Status> expected = statuses(report);
    SortedMap<String, Status> said = plan.checker().statuses(unit);
    expected
        .entrySet()
        .removeIf(
            each -> each.getValue() == Status.NOT_APPLICABLE && !said.containsKey(each.getKey()));
    compare("packed says", said, expected, differences);
    breaches += found.packed().size();
    items += said.size() - found.judged().size();
    return differences;
  }

  /** How many breaches the packed duties have found so far. */
  public int breaches() {
    return breaches;
  }

  /** How many items the packed duties have told of so far. */
  public int items() {
    return items;
  }

  private static void compare(String what, Object is, Object shouldBe, List<String> differences) {
    if (!is.equals(shouldBe)) {
      differences.add(what + " " + is + ", should be " + shouldBe);
    }
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
