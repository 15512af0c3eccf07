package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Condition;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Modality;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.core.standard.Waiver;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

/** A standard made ready to check by. Immutable and thread-safe. */
public final class Plan {

  /** What a waiver leaves as it is: done anyway, nothing asked, or something broken. */
  private static final Set<Status> STANDS =
      EnumSet.of(Status.MET, Status.NOT_APPLICABLE, Status.ERROR);

  private final Standard standard;
  private final DutyJudges extended;

  private Plan(Standard standard, DutyJudges extended) {
    this.standard = standard;
    this.extended = extended;
  }

  /** A plan of {@code standard}, without duty kinds of plugins. */
  public static Plan of(Standard standard) {
    return new Plan(standard, DutyJudges.NONE);
  }

  /** A plan of {@code standard} with the duty kinds {@code extended} judges. */
  public static Plan of(Standard standard, DutyJudges extended) {
    return new Plan(standard, extended);
  }

  /** The standard checked by. */
  public Standard standard() {
    return standard;
  }

  /**
   * What is due in {@code range}, as far as the unit's profile tells. Events yet to come bring
   * items of their own when they are recorded.
   */
  public Checklist checklist(UnitRecords profile, DateRange range) {
    List<Item> items = new ArrayList<>();
    for (Verdict verdict : check(profile, range, range.start()).verdicts()) {
      if (verdict.status() != Status.NOT_APPLICABLE) {
        items.add(verdict.item());
      }
    }
    return new Checklist(standard, profile.unit(), range, items);
  }

  /** Judges the calendar year {@code asOf} lies in. */
  public Report check(UnitRecords records, LocalDate asOf) {
    LocalDate start = asOf.withDayOfYear(1);
    return check(records, new DateRange(start, start.plusYears(1)), asOf);
  }

  /**
   * Judges every window that begins in {@code range}, by the records up to {@code asOf}.
   *
   * @throws IllegalArgumentException if the range is empty
   * @throws CancellationException if the thread is interrupted, which it stays
   */
  public Report check(UnitRecords records, DateRange range, LocalDate asOf) {
    if (range.isEmpty()) {
      throw new IllegalArgumentException("there is no day to judge in " + range);
    }
    UnitView view = new UnitView(records, standard.vocabulary(), asOf);
    Judgement judgement = new Judgement(standard, view, new Occurrences(view), range);
    Set<Message> notes = new LinkedHashSet<>();
    List<Verdict> verdicts = new ArrayList<>();
    for (Duty duty : standard.duties()) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted before " + duty.id());
      }
      Optional<DateRange> days = judgement.days(duty);
      if (days.isPresent()) {
        List<Verdict> judged =
            duty.ask().accept(new DutyVerdicts(judgement, duty, days.get(), extended));
        judged.forEach(verdict -> verdicts.add(applied(verdict, judgement, notes)));
      }
    }
    notes.addAll(view.notes());
    unused(view).ifPresent(notes::add);
    return new Report(standard, records.unit(), range, asOf, verdicts, List.copyOf(notes));
  }

  /** Lays condition, waiver and modality over what the records alone would say. */
  private Verdict applied(Verdict verdict, Judgement judgement, Set<Message> notes) {
    Duty duty = verdict.item().duty();
    Verdict judged = conditioned(picked(verdict, judgement.view()), judgement);
    judged = waived(judged, judgement.asOf(), notes);
    if (judged.status() != Status.MISSED) {
      return judged;
    } else if (duty.modality() == Modality.MAY) {
      return with(judged, Status.NOT_APPLICABLE, Reasons.of("may"));
    }
    boolean others = duty.actor().isPresent();
    return duty.modality() == Modality.SHOULD || others ? asAdvice(judged) : judged;
  }

  /** The points an assessor last picked for a duty that is not itself confirmed by a person. */
  private static Verdict picked(Verdict verdict, UnitView view) {
    Duty duty = verdict.item().duty();
    if (duty.scoring().judged().isEmpty() || duty.ask() instanceof Ask.Confirm) {
      return verdict;
    }
    Optional<BigDecimal> points =
        view.attestations(duty.id()).stream()
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

  private static Verdict conditioned(Verdict verdict, Judgement judgement) {
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

  private Verdict waived(Verdict verdict, LocalDate asOf, Set<Message> notes) {
    Duty duty = verdict.item().duty();
    for (Waiver waiver : standard.waivers()) {
      boolean meant =
          waiver.duty().equals(duty.id())
              || duty.ask().subject().filter(waiver.duty()::equals).isPresent();
      boolean overlaps = verdict.item().window().range().intersect(waiver.windows()).isPresent();
      if (!meant || !overlaps) {
        continue;
      } else if (asOf.isAfter(waiver.until())) {
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

  /** The kinds of record no duty asks for: perhaps a slip, so it is said. */
  private Optional<Message> unused(UnitView view) {
    Set<String> kinds = new TreeSet<>(view.kinds());
    for (Duty duty : standard.duties()) {
      kinds.removeAll(UsedTerms.of(duty));
    }
    if (kinds.isEmpty()) {
      return Optional.empty();
    }
    List<Object> labels = new ArrayList<>();
    kinds.forEach(
        kind -> labels.add(view.vocabulary().term(kind).<Object>map(t -> t.label()).orElse(kind)));
    return Optional.of(Reasons.of("unused-records", labels));
  }
}
