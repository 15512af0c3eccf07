package dev.plumbline.core.score;

import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Grade;
import dev.plumbline.core.standard.Modality;
import dev.plumbline.core.standard.Scale;
import dev.plumbline.core.standard.Scoring.Veto;
import dev.plumbline.core.standard.Section;
import dev.plumbline.core.standard.Standard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds up one report. */
final class Scoring {

  private static final Set<Status> OPEN =
      EnumSet.of(Status.UNKNOWN, Status.UNBOUND, Status.ERROR, Status.ATTEST);

  private final Report report;
  private final Standard standard;
  private final Scale scale;
  private final Map<String, List<Verdict>> byDuty = new LinkedHashMap<>();

  Scoring(Report report) {
    this.report = report;
    this.standard = report.standard();
    this.scale = standard.scale();
    for (Verdict verdict : report.verdicts()) {
      byDuty.computeIfAbsent(verdict.item().duty().id(), any -> new ArrayList<>()).add(verdict);
    }
  }

  Score score() {
    List<SectionScore> sections = sections(false);
    Optional<BigDecimal> points = total(sections);
    boolean vetoed = vetoed(Veto.GRADE, Optional.empty());
    Map<Status, Integer> leftOut = new EnumMap<>(Status.class);
    int counted = 0;
    boolean open = false;
    for (Verdict verdict : report.verdicts()) {
      Duty duty = verdict.item().duty();
      DutyPoints scored = points(duty, false);
      boolean decides = duty.scoring().veto().isPresent() && duty.modality() == Modality.MUST;
      open |= OPEN.contains(verdict.status()) && (priced(duty) || decides);
      if (!priced(duty)) {
        continue;
      } else if (scored.counts(verdict)) {
        counted++;
        open |= scored.awaited(verdict);
      } else {
        leftOut.merge(verdict.status(), 1, Integer::sum);
      }
    }
    GradeChoice choice = new GradeChoice(standard.grades(), vetoed);
    Optional<Grade> grade = points.flatMap(choice::of);
    BigDecimal absent = notApplicable();
    boolean provisional =
        open
            || absent.compareTo(scale.provisionalAbove()) > 0
            || points.filter(choice::doubtful).isPresent();
    return new Score(
        points,
        outOf(),
        sections,
        grade,
        vetoed,
        provisional,
        absent,
        leftOut,
        counted,
        total(sections(true)));
  }

  private boolean priced(Duty duty) {
    boolean moves = duty.scoring().bonus().isPresent() || !duty.scoring().less().isEmpty();
    boolean gives = worth(duty).signum() > 0 || moves;
    return DutyPoints.scorable(duty) && gives;
  }

  /** What a duty is worth: as stated, or an equal share of what its section has left. */
  private BigDecimal worth(Duty duty) {
    Optional<BigDecimal> stated = duty.scoring().worth();
    if (stated.isPresent()) {
      return stated.get();
    } else if (!DutyPoints.scorable(duty)) {
      return BigDecimal.ZERO;
    }
    Optional<Section> section = section(duty);
    Optional<BigDecimal> whole = section.flatMap(Section::worth);
    if (whole.isEmpty()) {
      return BigDecimal.ZERO;
    }
    BigDecimal left = whole.get();
    int sharing = 0;
    for (Duty other : standard.duties()) {
      if (other.section().equals(duty.section()) && DutyPoints.scorable(other)) {
        left = left.subtract(other.scoring().worth().orElse(BigDecimal.ZERO));
        sharing += other.scoring().worth().isEmpty() ? 1 : 0;
      }
    }
    return left.max(BigDecimal.ZERO).divide(BigDecimal.valueOf(sharing), Exact.CONTEXT);
  }

  private Optional<Section> section(Duty duty) {
    return standard.sections().stream()
        .filter(section -> duty.section().filter(section.id()::equals).isPresent())
        .findFirst();
  }

  private List<SectionScore> sections(boolean forecast) {
    List<SectionScore> scores = new ArrayList<>();
    for (Section section : standard.sections()) {
      List<DutyScore> duties = new ArrayList<>();
      for (Duty duty : standard.duties()) {
        if (duty.section().filter(section.id()::equals).isPresent() && priced(duty)) {
          duties.add(points(duty, forecast).score(worth(duty)));
        }
      }
      if (!duties.isEmpty()) {
        scores.add(section(section, best(duties)));
      }
    }
    return scores;
  }

  private DutyPoints points(Duty duty, boolean forecast) {
    List<Verdict> verdicts = byDuty.getOrDefault(duty.id(), List.of());
    return new DutyPoints(duty, verdicts, scale, forecast);
  }

  /** Of the duties of one best-of group only the best is kept. */
  private static List<DutyScore> best(List<DutyScore> duties) {
    Map<String, DutyScore> best = new LinkedHashMap<>();
    for (DutyScore score : duties) {
      String group =
          score
              .duty()
              .scoring()
              .bestOf()
              .map(name -> "group " + name)
              .orElse("duty " + score.duty().id());
      best.merge(group, score, (a, b) -> beats(b, a) ? b : a);
    }
    return List.copyOf(best.values());
  }

  /** What is scored beats what cannot be; then the more points. */
  private static boolean beats(DutyScore one, DutyScore other) {
    return one.points().isPresent()
        && (other.points().isEmpty() || one.points().get().compareTo(other.points().get()) > 0);
  }

  private SectionScore section(Section section, List<DutyScore> duties) {
    BigDecimal numerator = BigDecimal.ZERO;
    BigDecimal denominator = BigDecimal.ZERO;
    BigDecimal all = BigDecimal.ZERO;
    for (DutyScore duty : duties) {
      all = all.add(duty.worth());
      if (duty.points().isPresent()) {
        numerator = numerator.add(duty.points().get());
        denominator = denominator.add(duty.worth());
      }
    }
    BigDecimal worth = section.worth().orElse(all);
    if (vetoed(Veto.SECTION, Optional.of(section.id()))) {
      numerator = BigDecimal.ZERO;
    }
    Optional<BigDecimal> points = Optional.empty();
    if (denominator.signum() > 0) {
      BigDecimal share = scale.reshare() ? worth : denominator;
      points =
          Optional.of(Exact.kept(numerator.multiply(share).divide(denominator, Exact.CONTEXT)));
    }
    return new SectionScore(section, worth, points, numerator, denominator, duties);
  }

  private boolean vetoed(Veto veto, Optional<String> section) {
    return report.verdicts().stream()
        .filter(verdict -> verdict.status() == Status.MISSED && !verdict.advice())
        .map(verdict -> verdict.item().duty())
        .filter(duty -> section.isEmpty() || duty.section().equals(section))
        .anyMatch(duty -> duty.scoring().veto().filter(veto::equals).isPresent());
  }

  private BigDecimal outOf() {
    if (scale.total().isPresent()) {
      return scale.total().get();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (SectionScore section : sections(false)) {
      sum = sum.add(section.worth().multiply(section.section().weight()));
    }
    return sum.add(scale.base());
  }

  /** The sections' points, weighted; sections that cannot be scored leave the whole. */
  private Optional<BigDecimal> total(List<SectionScore> sections) {
    BigDecimal points = BigDecimal.ZERO;
    BigDecimal scored = BigDecimal.ZERO;
    BigDecimal all = BigDecimal.ZERO;
    for (SectionScore section : sections) {
      BigDecimal weighted = section.worth().multiply(section.section().weight());
      all = all.add(weighted);
      if (section.points().isPresent()) {
        points = points.add(section.points().get().multiply(section.section().weight()));
        scored = scored.add(weighted);
      }
    }
    if (scored.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal shared =
        scale.reshare() ? points.multiply(all).divide(scored, Exact.CONTEXT) : points;
    BigDecimal whole = shared.add(scale.base());
    BigDecimal converted =
        scale.normalised() && scale.total().isPresent()
            ? whole.multiply(scale.total().get()).divide(all.add(scale.base()), Exact.CONTEXT)
            : whole;
    return Optional.of(Exact.kept(scale.cap().map(converted::min).orElse(converted)));
  }

  /** The share of the points that stands behind items that do not apply, as a fraction. */
  private BigDecimal notApplicable() {
    BigDecimal all = BigDecimal.ZERO;
    BigDecimal out = BigDecimal.ZERO;
    for (Duty duty : standard.duties()) {
      List<Verdict> verdicts = byDuty.getOrDefault(duty.id(), List.of());
      if (!priced(duty) || verdicts.isEmpty()) {
        continue;
      }
      BigDecimal worth = worth(duty);
      long absent = verdicts.stream().filter(v -> v.status() == Status.NOT_APPLICABLE).count();
      all = all.add(worth);
      out =
          out.add(
              worth
                  .multiply(BigDecimal.valueOf(absent))
                  .divide(BigDecimal.valueOf(verdicts.size()), Exact.CONTEXT));
    }
    return all.signum() == 0 ? BigDecimal.ZERO : Exact.kept(out.divide(all, Exact.CONTEXT));
  }
}
