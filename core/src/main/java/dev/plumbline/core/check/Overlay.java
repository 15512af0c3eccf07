package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Condition;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Modality;
import dev.plumbline.core.standard.Waiver;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What condition, waiver and modality make of a verdict the records alone give. */
final class Overlay {

  /** What a waiver leaves as it is: done anyway, nothing asked, or something broken. */
  private static final Set<Status> STANDS =
      Collections.unmodifiableSet(EnumSet.of(Status.MET, Status.NOT_APPLICABLE, Status.ERROR));

  private final Judgement judgement;
  private final Set<Message> notes;

  /**
   * Lays them over verdicts.
   *
   * @param judgement the judgement
   * @param notes where lapsed waivers are noted
   */
  Overlay(Judgement judgement, Set<Message> notes) {
    this.judgement = judgement;
    this.notes = notes;
  }

  /** Lays condition, waiver and modality over what the records alone would say. */
  Verdict over(Verdict verdict) {
    Duty duty = verdict.item().duty();
    Verdict judged = conditioned(picked(verdict));
    judged = waived(judged);
    if (judged.status() != Status.MISSED) {
      return judged;
    } else if (duty.modality() == Modality.MAY) {
      return with(judged, Status.NOT_APPLICABLE, Reasons.of("may"));
    }
    boolean others = duty.actor().isPresent();
    return duty.modality() == Modality.SHOULD || others ? asAdvice(judged) : judged;
  }

  /** The points an assessor last picked for a duty that is not itself confirmed by a person. */
  private Verdict picked(Verdict verdict) {
    Duty duty = verdict.item().duty();
    if (duty.scoring().judged().isEmpty() || duty.ask() instanceof Ask.Confirm) {
      return verdict;
    }
    Optional<BigDecimal> points =
        judgement.view().attestations(duty.id()).stream()
            .flatMap(said -> said.points().stream())
            .reduce((first, second) -> second);
    return new Verdict(
        verdict.item(),
        verdict.status(),
        verdict.reason(),
        verdict.tally(),
        verdict.proof(),
        verdict.late(),
        verdict.advice(),
        verdict.notes(),
        points.or(verdict::judged));
  }

  private Verdict conditioned(Verdict verdict) {
    Optional<Condition> when = verdict.item().duty().when();
    if (when.isEmpty() || verdict.status() == Status.NOT_APPLICABLE) {
      return verdict;
    }
    LocalDate day = judgement.day(verdict.item().window().range());
    Optional<String> subject =
        verdict.item().subject() instanceof Subject.One one
            ? Optional.of(one.id())
            : Optional.empty();
    Truth truth = when.get().accept(new Conditions(judgement.view(), day, subject));
    if (truth.holds()) {
      return verdict;
    } else if (truth.fails()) {
      return with(verdict, Status.NOT_APPLICABLE, Reasons.of("condition-fails", day));
    }
    return verdict.status() == Status.UPCOMING
        ? verdict
        : with(verdict, truth.status(), Reasons.of("condition-unknown", truth.why().orElseThrow()));
  }

  private Verdict waived(Verdict verdict) {
    Duty duty = verdict.item().duty();
    for (Waiver waiver : judgement.standard().waivers()) {
      boolean meant =
          waiver.duty().equals(duty.id())
              || duty.ask().subject().filter(waiver.duty()::equals).isPresent();
      boolean overlaps = verdict.item().window().range().intersect(waiver.windows()).isPresent();
      if (!meant || !overlaps) {
        continue;
      } else if (judgement.asOf().isAfter(waiver.until())) {
        notes.add(Reasons.of("waiver-lapsed", duty.label(), waiver.until()));
      } else if (!STANDS.contains(verdict.status())) {
        return with(
            verdict,
            Status.WAIVED,
            Reasons.of("waived", waiver.because(), waiver.approvedBy(), waiver.until()));
      }
    }
    return verdict;
  }

  private static Verdict with(Verdict verdict, Status status, Message reason) {
    return new Verdict(
        verdict.item(),
        status,
        reason,
        verdict.tally(),
        verdict.proof(),
        verdict.late(),
        false,
        verdict.notes(),
        verdict.judged());
  }

  static Verdict asAdvice(Verdict verdict) {
    return new Verdict(
        verdict.item(),
        verdict.status(),
        verdict.reason(),
        verdict.tally(),
        verdict.proof(),
        verdict.late(),
        true,
        verdict.notes(),
        verdict.judged());
  }
}
