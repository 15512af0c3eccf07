package dev.plumbline.examples.oracle;

import dev.plumbline.core.check.Status;
import dev.plumbline.core.standard.Condition;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Grade;
import dev.plumbline.core.standard.Modality;
import dev.plumbline.core.standard.Scale;
import dev.plumbline.core.standard.Scoring;
import dev.plumbline.core.standard.Section;
import dev.plumbline.core.standard.Standard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What items come to in points, in exact fractions and by nothing but what a table says. */
final class ScoreOracle {

  private static final Set<Status> NOT_KNOWN =
      EnumSet.of(Status.UNKNOWN, Status.UNBOUND, Status.ERROR, Status.ATTEST);
  private static final Set<Status> TO_COME = EnumSet.of(Status.PENDING, Status.UPCOMING);

  private final Standard standard;
  private final Scale scale;
  private final Collection<Said> items;

  /**
   * A score.
   *
   * @param points the points; empty when nothing can be scored
   * @param forecast the points if all to come is met
   * @param grade the grade, if one is given
   * @param vetoed whether the grade is vetoed
   * @param provisional whether it may still change
   * @param counted how many items are counted
   */
  record Result(
      Optional<Fraction> points,
      Optional<Fraction> forecast,
      Optional<String> grade,
      boolean vetoed,
      boolean provisional,
      int counted) {}

  private record Points(Fraction worth, Optional<Fraction> points) {}

  private ScoreOracle(Standard standard, Collection<Said> items) {
    this.standard = standard;
    this.scale = standard.scale();
    this.items = items;
  }

  static Result score(Standard standard, Collection<Said> items) {
    return new ScoreOracle(standard, items).result();
  }

  private Result result() {
    int counted = 0;
    boolean open = false;
    Fraction all = Fraction.ZERO;
    Fraction absent = Fraction.ZERO;
    boolean vetoed = false;
    for (Duty duty : standard.duties()) {
      List<Said> its = of(duty);
      boolean decides = duty.scoring().veto().isPresent() && duty.modality() == Modality.MUST;
      vetoed |= duty.scoring().veto().equals(Optional.of(Scoring.Veto.GRADE)) && missed(its);
      for (Said said : its) {
        boolean counts = priced(duty) && counts(said, false);
        boolean waits = duty.scoring().judged().isPresent() && said.judged().isEmpty();
        counted += counts ? 1 : 0;
        open |= (counts && waits) || ((priced(duty) || decides) && unknown(said));
      }
      if (priced(duty) && !its.isEmpty()) {
        long out = its.stream().filter(s -> s.status() == Status.NOT_APPLICABLE).count();
        Fraction share = Fraction.of(out).over(Fraction.of(its.size()));
        all = all.plus(worth(duty));
        absent = absent.plus(worth(duty).times(share));
      }
    }
    boolean much =
        all.sign() != 0 && absent.over(all).compareTo(Fraction.of(scale.provisionalAbove())) > 0;
    Optional<Fraction> points = total(false);
    Optional<String> grade = Optional.empty();
    if (points.isPresent()) {
      boolean said =
          standard.grades().stream().anyMatch(g -> g.when().map(this::vetoes).orElse(false));
      for (Grade each : standard.grades()) {
        Optional<Boolean> fits =
            each.when().isEmpty()
                ? Optional.of(true)
                : holds(each.when().get(), points.get(), vetoed);
        if (grade.isEmpty() && fits.equals(Optional.of(true))) {
          grade = Optional.of(each.id());
        }
        open |= grade.isEmpty() && fits.isEmpty();
      }
      if (vetoed && !said && !standard.grades().isEmpty()) {
        grade = Optional.of(standard.grades().get(standard.grades().size() - 1).id());
      }
    }
    return new Result(points, total(true), grade, vetoed, open || much, counted);
  }

  private boolean vetoes(Condition condition) {
    if (condition instanceof Condition.And and) {
      return and.parts().stream().anyMatch(this::vetoes);
    } else if (condition instanceof Condition.Or or) {
      return or.parts().stream().anyMatch(this::vetoes);
    }
    return condition instanceof Condition.Not not
        ? vetoes(not.part())
        : condition instanceof Condition.Vetoed;
  }

  private Optional<Boolean> holds(Condition condition, Fraction points, boolean vetoed) {
    if (condition instanceof Condition.And and) {
      return joined(and.parts(), points, vetoed, false);
    } else if (condition instanceof Condition.Or or) {
      return joined(or.parts(), points, vetoed, true);
    } else if (condition instanceof Condition.Not not) {
      return holds(not.part(), points, vetoed).map(holds -> !holds);
    } else if (condition instanceof Condition.Vetoed) {
      return Optional.of(vetoed);
    }
    Condition.Compare compare = (Condition.Compare) condition;
    return Optional.of(Figures.within(compare.bounds(), points.decimal()));
  }

  private Optional<Boolean> joined(
      List<Condition> parts, Fraction points, boolean vetoed, boolean decides) {
    List<Optional<Boolean>> all = parts.stream().map(p -> holds(p, points, vetoed)).toList();
    if (all.contains(Optional.of(decides))) {
      return Optional.of(decides);
    }
    return all.stream().allMatch(Optional::isPresent) ? Optional.of(!decides) : Optional.empty();
  }

  private List<Said> of(Duty duty) {
    return items.stream().filter(said -> said.duty().id().equals(duty.id())).toList();
  }

  private static boolean missed(List<Said> its) {
    return its.stream().anyMatch(said -> said.status() == Status.MISSED && !said.advice());
  }

  private static boolean unknown(Said said) {
    return NOT_KNOWN.contains(said.status());
  }

  private boolean counts(Said said, boolean forecast) {
    return switch (said.status()) {
      case MET, MISSED, UNKNOWN, UNBOUND, ATTEST, ERROR -> true;
      case PENDING, UPCOMING -> forecast;
      case WAIVED -> scale.waivedCount();
      case NOT_APPLICABLE -> scale.absentCount();
    };
  }

  private static boolean met(Said said, boolean forecast) {
    boolean free =
        said.duty().modality() == Modality.MUST && said.duty().scoring().less().isEmpty();
    return switch (said.status()) {
      case MET, WAIVED, NOT_APPLICABLE -> true;
      case PENDING, UPCOMING -> forecast;
      case MISSED -> said.advice() && free;
      case UNKNOWN, UNBOUND, ATTEST, ERROR -> false;
    };
  }

  private static boolean scorable(Duty duty) {
    boolean said = duty.scoring().worth().isPresent() || duty.scoring().bonus().isPresent();
    boolean binds =
        duty.modality() == Modality.MUST || (duty.modality() == Modality.SHOULD && said);
    return binds && duty.actor().isEmpty();
  }

  private boolean priced(Duty duty) {
    Scoring scoring = duty.scoring();
    return scorable(duty)
        && (worth(duty).sign() > 0 || scoring.bonus().isPresent() || !scoring.less().isEmpty());
  }

  private Fraction worth(Duty duty) {
    if (duty.scoring().worth().isPresent()) {
      return Fraction.of(duty.scoring().worth().get());
    }
    Optional<Section> section =
        standard.sections().stream()
            .filter(each -> duty.section().equals(Optional.of(each.id())))
            .findFirst();
    if (!scorable(duty) || section.flatMap(Section::worth).isEmpty()) {
      return Fraction.ZERO;
    }
    Fraction left = Fraction.of(section.get().worth().get());
    long sharing = 0;
    for (Duty other : standard.duties()) {
      if (other.section().equals(duty.section()) && scorable(other)) {
        left = left.minus(other.scoring().worth().map(Fraction::of).orElse(Fraction.ZERO));
        sharing += other.scoring().worth().isPresent() ? 0 : 1;
      }
    }
    return left.sign() <= 0 ? Fraction.ZERO : left.over(Fraction.of(sharing));
  }

  private Points section(String id, boolean forecast) {
    Section section =
        standard.sections().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    Map<String, Points> kept = new LinkedHashMap<>();
    boolean fallen = false;
    for (Duty duty : standard.duties()) {
      if (!duty.section().equals(Optional.of(id))) {
        continue;
      }
      boolean brings = duty.scoring().veto().equals(Optional.of(Scoring.Veto.SECTION));
      fallen |= brings && missed(of(duty));
      if (priced(duty)) {
        Points own = new Points(worth(duty), points(duty, forecast));
        String group = duty.scoring().bestOf().map(name -> "best " + name).orElse(duty.id());
        Points before = kept.get(group);
        boolean better =
            before == null
                || (own.points().isPresent()
                    && (before.points().isEmpty()
                        || own.points().get().compareTo(before.points().get()) > 0));
        if (better) {
          kept.put(group, own);
        }
      }
    }
    Fraction got = Fraction.ZERO;
    Fraction of = Fraction.ZERO;
    Fraction all = Fraction.ZERO;
    for (Points each : kept.values()) {
      all = all.plus(each.worth());
      if (each.points().isPresent()) {
        got = got.plus(each.points().get());
        of = of.plus(each.worth());
      }
    }
    Fraction worth = section.worth().map(Fraction::of).orElse(all);
    got = fallen ? Fraction.ZERO : got;
    Optional<Fraction> points =
        of.sign() <= 0
            ? Optional.empty()
            : Optional.of(scale.reshare() ? got.times(worth).over(of) : got);
    return new Points(kept.isEmpty() ? Fraction.ZERO : worth, points);
  }

  private Optional<Fraction> total(boolean forecast) {
    Fraction points = Fraction.ZERO;
    Fraction scored = Fraction.ZERO;
    Fraction all = Fraction.ZERO;
    for (Section section : standard.sections()) {
      Points its = section(section.id(), forecast);
      Fraction weight = Fraction.of(section.weight());
      all = all.plus(its.worth().times(weight));
      if (its.points().isPresent()) {
        points = points.plus(its.points().get().times(weight));
        scored = scored.plus(its.worth().times(weight));
      }
    }
    if (scored.sign() == 0) {
      return Optional.empty();
    }
    Fraction base = Fraction.of(scale.base());
    Fraction whole = (scale.reshare() ? points.times(all).over(scored) : points).plus(base);
    if (scale.normalised() && scale.total().isPresent()) {
      whole = whole.times(Fraction.of(scale.total().get())).over(all.plus(base));
    }
    return Optional.of(
        scale.cap().isPresent() ? whole.most(Fraction.of(scale.cap().get())) : whole);
  }

  private Optional<Fraction> points(Duty duty, boolean forecast) {
    List<Said> its = new ArrayList<>(of(duty));
    its.removeIf(said -> !counts(said, forecast));
    if (its.isEmpty()) {
      return Optional.empty();
    }
    Scoring scoring = duty.scoring();
    boolean failed = its.stream().anyMatch(s -> s.status() == Status.MISSED && !met(s, forecast));
    if (failed && scoring.veto().equals(Optional.of(Scoring.Veto.ITEM))) {
      return Optional.of(Fraction.ZERO);
    } else if (scoring.judged().isPresent()) {
      return Optional.of(judged(scoring.judged().get(), its, forecast));
    } else if (!scoring.steps().isEmpty()) {
      return Optional.of(stepped(scoring, its, forecast));
    }
    Fraction met = Fraction.of(its.stream().filter(said -> met(said, forecast)).count());
    Fraction points =
        scoring.less().isEmpty()
            ? worth(duty).times(met).over(Fraction.of(its.size()))
            : worth(duty).minus(lost(scoring, its, forecast));
    if (scoring.floor().isPresent()) {
      points = points.least(Fraction.of(scoring.floor().get()));
    }
    return Optional.of(points.plus(bonus(scoring, its)));
  }

  private static Fraction judged(Scoring.Judged range, List<Said> its, boolean forecast) {
    Fraction sum = Fraction.ZERO;
    for (Said said : its) {
      if (said.judged().isPresent()) {
        BigDecimal given = said.judged().get().max(range.least()).min(range.most());
        sum = sum.plus(Fraction.of(given));
      } else if (forecast && TO_COME.contains(said.status())) {
        sum = sum.plus(Fraction.of(range.most()));
      }
    }
    return sum.over(Fraction.of(its.size()));
  }

  private static Fraction stepped(Scoring scoring, List<Said> its, boolean forecast) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Said said : its) {
      BigDecimal achieved = said.achieved().orElse(BigDecimal.ZERO);
      boolean toCome = forecast && TO_COME.contains(said.status());
      sum = sum.add(toCome ? achieved.max(said.required().orElse(BigDecimal.ONE)) : achieved);
    }
    for (Scoring.Step step : scoring.steps()) {
      if (Figures.within(step.achieved(), sum)) {
        return Fraction.of(step.points());
      }
    }
    return Fraction.ZERO;
  }

  private static Fraction lost(Scoring scoring, List<Said> its, boolean forecast) {
    Fraction lost = Fraction.ZERO;
    for (Scoring.Deduction each : scoring.less()) {
      Fraction units = Fraction.ZERO;
      for (Said said : its) {
        if (!met(said, forecast)) {
          units = units.plus(units(each.per(), said));
        }
      }
      Fraction times = units.over(Fraction.of(each.every()));
      times =
          switch (each.steps()) {
            case WHOLE -> times.floor();
            case STARTED -> times.ceiling();
            case PROPORTIONAL -> times;
          };
      Fraction points =
          times.times(Fraction.of(each.points())).times(Fraction.of(scoring.factor()));
      lost =
          lost.plus(
              each.atMost().isPresent() ? points.most(Fraction.of(each.atMost().get())) : points);
    }
    return lost;
  }

  private static Fraction units(Scoring.Per per, Said said) {
    BigDecimal gap =
        said.achieved().isPresent()
            ? said.required().orElseThrow().subtract(said.achieved().get()).abs()
            : BigDecimal.ONE;
    return switch (per) {
      case PERSON -> Fraction.of(1);
      case PERCENTAGE_POINT -> Fraction.of(gap.movePointRight(2));
      case MISS, UNIT, ITEM, CASE -> gap.signum() == 0 ? Fraction.of(1) : Fraction.of(gap);
    };
  }

  private static Fraction bonus(Scoring scoring, List<Said> its) {
    if (scoring.bonus().isEmpty()) {
      return Fraction.ZERO;
    }
    BigDecimal beyond = BigDecimal.ZERO;
    for (Said said : its) {
      if (said.achieved().isPresent()) {
        BigDecimal more = said.achieved().get().subtract(said.required().orElseThrow());
        beyond = beyond.add(more.max(BigDecimal.ZERO));
      }
    }
    Fraction won = Fraction.of(beyond).times(Fraction.of(scoring.bonus().get().points()));
    return won.most(Fraction.of(scoring.bonus().get().upTo()));
  }
}
