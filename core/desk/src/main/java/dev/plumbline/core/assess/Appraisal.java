package dev.plumbline.core.assess;

import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.score.Score;
import dev.plumbline.core.score.SectionScore;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Grade;
import dev.plumbline.core.standard.Modality;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes a standing from a report and from what somebody states otherwise. */
final class Appraisal {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<Grade> superior;
  private final Optional<BigDecimal> total;

  Appraisal(Rulebook rules) {
    this.superior = rules.grades();
    this.total = rules.standard().scale().total();
  }

  /**
   * How a branch stands.
   *
   * @param stated the items that stand otherwise than the records say, by id
   * @throws Refused if an item stated is not one of the report's
   */
  Standing of(Judge.Judged judged, String by, Map<String, Mark> stated) {
    Report report = restated(judged.report(), stated);
    Score score = Score.of(report);
    Map<String, Mark> items = new TreeMap<>();
    report.verdicts().forEach(verdict -> items.put(verdict.item().id(), Mark.of(verdict)));
    List<Grade> grades = superior.isEmpty() ? report.standard().grades() : superior;
    MetShare share = new MetShare(report);
    boolean byShare = !superior.isEmpty() && share.applies();
    BigDecimal outOf =
        superior.isEmpty() ? score.outOf() : total.orElse(byShare ? HUNDRED : score.outOf());
    Optional<BigDecimal> points =
        byShare ? share.of(outOf) : score.points().map(p -> scaled(p, score.outOf()));
    Optional<Grade> grade = points.flatMap(p -> Score.grade(grades, p, score));
    boolean qualified =
        grades.isEmpty()
            ? report.conforms()
            : grade.filter(given -> !given.id().equals(last(grades).id())).isPresent();
    return new Standing(
        report.unit().id(),
        by,
        report.standard().id(),
        report.asOf(),
        judged.records(),
        points,
        outOf,
        grade.map(Grade::id),
        score.vetoed(),
        score.provisional(),
        qualified,
        byShare ? share.sections() : score.sections().stream().map(Appraisal::section).toList(),
        items);
  }

  private static Grade last(List<Grade> grades) {
    return grades.get(grades.size() - 1);
  }

  /** Branches judged by standards of several sizes are graded on one scale: the superior's. */
  private BigDecimal scaled(BigDecimal points, BigDecimal outOf) {
    boolean same = superior.isEmpty() || total.isEmpty() || outOf.signum() == 0;
    return same ? points : points.multiply(total.get()).divide(outOf, MathContext.DECIMAL128);
  }

  private static Standing.SectionPoints section(SectionScore score) {
    return new Standing.SectionPoints(score.section().id(), score.points(), score.worth());
  }

  private static Report restated(Report report, Map<String, Mark> stated) {
    if (stated.isEmpty()) {
      return report;
    }
    Map<String, Mark> left = new TreeMap<>(stated);
    List<Verdict> verdicts = new ArrayList<>();
    for (Verdict verdict : report.verdicts()) {
      Mark mark = left.remove(verdict.item().id());
      verdicts.add(mark == null || mark == Mark.of(verdict) ? verdict : restated(verdict, mark));
    }
    if (!left.isEmpty()) {
      throw new Refused("no-such-item", report.unit().id(), left.keySet().iterator().next());
    }
    return new Report(
        report.standard(), report.unit(), report.range(), report.asOf(), verdicts, report.notes());
  }

  private static Verdict restated(Verdict verdict, Mark mark) {
    Duty duty = verdict.item().duty();
    boolean soft = duty.modality() == Modality.SHOULD || duty.actor().isPresent();
    return new Verdict(
        verdict.item(),
        mark.status(),
        Refused.phrase("stated"),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        mark == Mark.ADVISED || (mark == Mark.MISSED && soft),
        List.of(),
        verdict.judged());
  }
}
