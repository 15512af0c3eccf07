package dev.plumbline.core.assess;

import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Modality;
import dev.plumbline.core.standard.Section;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a standard without points comes to: of the items the branch itself must meet, the share that
 * is met. What is not known stays in the count; what is open, waived or does not apply leaves it.
 */
final class MetShare {

  private final Report report;

  MetShare(Report report) {
    this.report = report;
  }

  /** Whether the standard gives no points at all. */
  boolean applies() {
    return report.standard().sections().stream().noneMatch(each -> each.worth().isPresent())
        && report.standard().duties().stream()
            .noneMatch(each -> each.scoring().worth().isPresent());
  }

  /** The points in a scale of {@code total}; empty when no item counts. */
  Optional<BigDecimal> of(BigDecimal total) {
    Count count = count(report.verdicts());
    return count.all() == 0
        ? Optional.empty()
        : Optional.of(
            total
                .multiply(BigDecimal.valueOf(count.met()))
                .divide(BigDecimal.valueOf(count.all()), MathContext.DECIMAL128));
  }

  /** For each section the items met, out of those counted. */
  List<Standing.SectionPoints> sections() {
    List<Standing.SectionPoints> points = new ArrayList<>();
    for (Section section : report.standard().sections()) {
      Count count =
          count(
              report.verdicts().stream()
                  .filter(
                      each -> each.item().duty().section().filter(section.id()::equals).isPresent())
                  .toList());
      points.add(
          new Standing.SectionPoints(
              section.id(),
              count.all() == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(count.met())),
              BigDecimal.valueOf(count.all())));
    }
    return points;
  }

  private record Count(int met, int all) {}

  private static Count count(List<Verdict> verdicts) {
    int met = 0;
    int all = 0;
    for (Verdict verdict : verdicts) {
      Duty duty = verdict.item().duty();
      boolean own = duty.actor().isEmpty() && duty.modality() == Modality.MUST;
      boolean counts =
          switch (verdict.status()) {
            case MET, MISSED, UNKNOWN, UNBOUND, ATTEST, ERROR -> own && !verdict.advice();
            case PENDING, UPCOMING, WAIVED, NOT_APPLICABLE -> false;
          };
      all += counts ? 1 : 0;
      met += counts && verdict.status() == Status.MET ? 1 : 0;
    }
    return new Count(met, all);
  }
}
