package dev.plumbline.core.score;

import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Modality;
import dev.plumbline.core.standard.Scale;
import dev.plumbline.core.standard.Scoring;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The points of one duty from the verdicts on its items. */
final class DutyPoints {

  private static final Set<Status> OPEN = EnumSet.of(Status.PENDING, Status.UPCOMING);
  private static final Set<Status> OUT =
      EnumSet.of(Status.NOT_APPLICABLE, Status.PENDING, Status.UPCOMING);

  private final Duty duty;
  private final List<Verdict> verdicts;
  private final Scale scale;
  private final boolean forecast;

  /**
   * Prepares one duty.
   *
   * @param forecast whether what is still open is taken as met
   */
  DutyPoints(Duty duty, List<Verdict> verdicts, Scale scale, boolean forecast) {
    this.duty = duty;
    this.verdicts = verdicts;
    this.scale = scale;
    this.forecast = forecast;
  }

  /** Whether the duty is scored at all: not what is only advised, allowed, or another's. */
  static boolean scorable(Duty duty) {
    boolean priced = duty.scoring().worth().isPresent() || duty.scoring().bonus().isPresent();
    return duty.actor().isEmpty()
        && duty.modality() != Modality.MAY
        && (duty.modality() == Modality.MUST || priced);
  }

  /** Whether the points count this verdict. */
  boolean counts(Verdict verdict) {
    Status status = verdict.status();
    return (forecast && OPEN.contains(status))
        || (status == Status.NOT_APPLICABLE && scale.absentCount())
        || (status == Status.WAIVED ? scale.waivedCount() : !OUT.contains(status));
  }

  private boolean met(Verdict verdict) {
    return verdict.status() == Status.MET
        || verdict.status() == Status.WAIVED
        || verdict.status() == Status.NOT_APPLICABLE
        || (forecast && OPEN.contains(verdict.status()))
        || (verdict.advice() && verdict.status() == Status.MISSED && softened());
  }

  /** A soft norm fallen short of is advice and costs nothing, unless deductions price it. */
  private boolean softened() {
    return duty.modality() == Modality.MUST && duty.scoring().less().isEmpty();
  }

  DutyScore score(BigDecimal worth) {
    List<Verdict> counted = verdicts.stream().filter(this::counts).toList();
    int met = (int) counted.stream().filter(this::met).count();
    if (counted.isEmpty()) {
      return new DutyScore(duty, worth, Optional.empty(), 0, 0);
    }
    BigDecimal points = points(worth, counted, met);
    return new DutyScore(duty, worth, Optional.of(points), counted.size(), met);
  }

  private BigDecimal points(BigDecimal worth, List<Verdict> counted, int met) {
    Scoring scoring = duty.scoring();
    boolean vetoed =
        scoring.veto().filter(Scoring.Veto.ITEM::equals).isPresent()
            && counted.stream().anyMatch(v -> v.status() == Status.MISSED && !met(v));
    if (vetoed) {
      return BigDecimal.ZERO;
    } else if (scoring.judged().isPresent()) {
      return judged(scoring.judged().get(), counted);
    } else if (!scoring.steps().isEmpty()) {
      return steps(scoring, counted);
    }
    BigDecimal points =
        scoring.less().isEmpty()
            ? worth
                .multiply(BigDecimal.valueOf(met))
                .divide(BigDecimal.valueOf(counted.size()), Exact.CONTEXT)
            : worth.subtract(lost(scoring, counted));
    BigDecimal floored = scoring.floor().map(points::max).orElse(points);
    return floored.add(bonus(scoring, counted));
  }

  /** The mean of what assessors picked, within the range; an item not picked yet gives nothing. */
  private BigDecimal judged(Scoring.Judged range, List<Verdict> counted) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Verdict verdict : counted) {
      if (verdict.judged().isPresent()) {
        sum = sum.add(verdict.judged().get().max(range.least()).min(range.most()));
      } else if (forecast && OPEN.contains(verdict.status())) {
        sum = sum.add(range.most());
      }
    }
    return sum.divide(BigDecimal.valueOf(counted.size()), Exact.CONTEXT);
  }

  /** Whether an item waits for an assessor to pick points. */
  boolean awaited(Verdict verdict) {
    return duty.scoring().judged().isPresent() && verdict.judged().isEmpty() && counts(verdict);
  }

  /** How much was achieved; what is still open is taken as done in a forecast. */
  private BigDecimal achieved(Verdict verdict) {
    BigDecimal achieved = verdict.tally().map(Verdict.Tally::achieved).orElse(BigDecimal.ZERO);
    return forecast && OPEN.contains(verdict.status())
        ? achieved.max(verdict.tally().map(Verdict.Tally::required).orElse(BigDecimal.ONE))
        : achieved;
  }

  private BigDecimal steps(Scoring scoring, List<Verdict> counted) {
    BigDecimal achieved = BigDecimal.ZERO;
    for (Verdict verdict : counted) {
      achieved = achieved.add(achieved(verdict));
    }
    for (Scoring.Step step : scoring.steps()) {
      if (step.achieved().contains(achieved)) {
        return step.points();
      }
    }
    return BigDecimal.ZERO;
  }

  private BigDecimal lost(Scoring scoring, List<Verdict> counted) {
    BigDecimal lost = BigDecimal.ZERO;
    for (Scoring.Deduction deduction : scoring.less()) {
      BigDecimal units = BigDecimal.ZERO;
      for (Verdict verdict : counted) {
        if (!met(verdict)) {
          units = units.add(units(deduction, verdict));
        }
      }
      BigDecimal times = steps(units, deduction);
      BigDecimal points = times.multiply(deduction.points()).multiply(scoring.factor());
      lost = lost.add(deduction.atMost().map(points::min).orElse(points));
    }
    return lost;
  }

  /** By how much an item fell short, in the units a deduction is counted by. */
  private static BigDecimal steps(BigDecimal units, Scoring.Deduction deduction) {
    BigDecimal steps = units.divide(deduction.every(), Exact.CONTEXT);
    return switch (deduction.steps()) {
      case WHOLE -> steps.setScale(0, RoundingMode.FLOOR);
      case STARTED -> steps.setScale(0, RoundingMode.CEILING);
      case PROPORTIONAL -> steps;
    };
  }

  private static BigDecimal units(Scoring.Deduction deduction, Verdict verdict) {
    BigDecimal shortBy =
        verdict
            .tally()
            .map(tally -> tally.required().subtract(tally.achieved()).abs())
            .orElse(BigDecimal.ONE);
    return switch (deduction.per()) {
      case MISS, UNIT, ITEM, CASE -> shortBy.signum() == 0 ? BigDecimal.ONE : shortBy;
      case PERSON -> BigDecimal.ONE;
      case PERCENTAGE_POINT -> shortBy.movePointRight(2);
    };
  }

  private static BigDecimal bonus(Scoring scoring, List<Verdict> counted) {
    if (scoring.bonus().isEmpty()) {
      return BigDecimal.ZERO;
    }
    BigDecimal beyond = BigDecimal.ZERO;
    for (Verdict verdict : counted) {
      beyond =
          beyond.add(
              verdict
                  .tally()
                  .map(t -> t.achieved().subtract(t.required()).max(BigDecimal.ZERO))
                  .orElse(BigDecimal.ZERO));
    }
    return beyond.multiply(scoring.bonus().get().points()).min(scoring.bonus().get().upTo());
  }
}
