package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Window;
import dev.plumbline.core.record.Attestation;
import dev.plumbline.core.record.Event;
import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Setting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Judges one duty by what it asks; waivers, conditions and modality are laid over it after. */
final class DutyVerdicts implements Ask.Visitor<List<Verdict>> {

  /** Once. */
  static final Amount ONE = Amount.of(Amount.Measure.TIMES, Bounds.atLeast(BigDecimal.ONE));

  private final Judgement judgement;
  private final Duty duty;
  private final DateRange days;
  private final DutyJudges extended;

  DutyVerdicts(Judgement judgement, Duty duty, DateRange days, DutyJudges extended) {
    this.judgement = judgement;
    this.duty = duty;
    this.days = days;
    this.extended = extended;
  }

  @Override
  public List<Verdict> hold(Ask.Hold ask) {
    Optional<String> open = open(ask.amount());
    if (open.isPresent()) {
      return List.of(
          judgement.verdict(
              whole(), Status.UNBOUND, Reasons.of("unbound", judgement.label(open.get()))));
    }
    RecurrenceJudge judge =
        new RecurrenceJudge(judgement, duty, ask.anyOf(), ask.amount(), ask.criteria(), days);
    return ask.recurrence().accept(judge);
  }

  private static Optional<String> open(Amount amount) {
    return amount.bounds().openParameter().or(() -> amount.instead().flatMap(DutyVerdicts::open));
  }

  private Item whole() {
    return judgement.item(duty, judgement.all(days), new Subject.Unit(), days.last());
  }

  @Override
  public List<Verdict> keep(Ask.Keep ask) {
    return new StateJudge(judgement, duty, days).keep(ask);
  }

  @Override
  public List<Verdict> exist(Ask.Exist ask) {
    return new ExistenceJudge(judgement, duty, days).exist(ask);
  }

  @Override
  public List<Verdict> serve(Ask.Serve ask) {
    return new OfficeJudge(judgement, duty, days).serve(ask);
  }

  @Override
  public List<Verdict> settle(Ask.Settle ask) {
    List<Verdict> verdicts = new ArrayList<>();
    Set<Twin> known = new HashSet<>();
    for (Event event : judgement.view().events(ask.event())) {
      if (days.contains(event.date()) && known.add(Twin.of(event))) {
        verdicts.add(settle(ask, event));
      }
    }
    if (verdicts.isEmpty()) {
      Object what = judgement.label(ask.event());
      verdicts.add(judgement.verdict(whole(), Status.NOT_APPLICABLE, Reasons.of("no-event", what)));
    }
    return verdicts;
  }

  private Verdict settle(Ask.Settle ask, Event event) {
    Calendar calendar = judgement.calendar();
    Optional<LocalDate> limit =
        ask.within()
            .flatMap(Setting::value)
            .map(within -> calendar.plus(event.date(), within, false));
    LocalDate due = limit.orElse(days.last().isBefore(event.date()) ? event.date() : days.last());
    Trigger trigger =
        new Trigger(ask.event(), event.id(), event.subject().orElse(""), event.date());
    Window window =
        Judgement.span(event.id(), trigger.label(judgement), DateRange.through(event.date(), due));
    Subject subject = new Subject.Happening(event.id(), trigger.of());
    Item item = judgement.item(duty, window, subject, due);
    if (ask.within().isPresent() && ask.within().get() instanceof Setting.Open<?> open) {
      return judgement.verdict(
          item, Status.UNBOUND, Reasons.of("unbound", judgement.label(open.parameter())));
    }
    Optional<LocalDate> settled = event.settled().filter(d -> !d.isAfter(judgement.asOf()));
    RecordRef ref = new RecordRef("event", event.id(), Optional.of(event.date()), Optional.empty());
    if (settled.isPresent() && !settled.get().isAfter(due)) {
      return new Verdict(
          item,
          Status.MET,
          Reasons.of("settled", settled.get()),
          Optional.empty(),
          List.of(ref),
          Optional.empty(),
          false,
          List.of());
    } else if (judgement.asOf().isBefore(due)) {
      return judgement.verdict(item, Status.PENDING, Reasons.of("settle-by", due));
    }
    DateRange asked = DateRange.through(event.date(), due);
    if (settled.isEmpty() && !judgement.view().coverage().complete(ask.event(), asked)) {
      Object what = judgement.label(ask.event());
      return judgement.verdict(
          item, Status.UNKNOWN, Reasons.of("not-covered", what, window.label()));
    }
    Message reason =
        settled
            .map(day -> Reasons.of("settled-late", day, due))
            .orElseGet(() -> Reasons.of("not-settled", due));
    return new Verdict(
        item,
        Status.MISSED,
        reason,
        Optional.empty(),
        List.of(ref),
        settled.map(day -> ref),
        false,
        List.of());
  }

  @Override
  public List<Verdict> have(Ask.Have ask) {
    return new HoldingsJudge(judgement, duty, days).have(ask);
  }

  @Override
  public List<Verdict> issue(Ask.Issue ask) {
    RecurrenceJudge judge =
        new RecurrenceJudge(judgement, duty, List.of(ask.document()), ONE, criteria(ask), days);
    return ask.recurrence().accept(judge);
  }

  /** What makes a document count. */
  static List<Criterion> criteria(Ask.Issue ask) {
    List<Criterion> criteria = new ArrayList<>();
    ask.contents().ifPresent(contents -> criteria.add(new Criterion.Recording(contents)));
    ask.to().ifPresent(to -> criteria.add(new Criterion.To(to)));
    return criteria;
  }

  @Override
  public List<Verdict> adopt(Ask.Adopt ask) {
    return new HoldingsJudge(judgement, duty, days).adopt(ask);
  }

  @Override
  public List<Verdict> confirm(Ask.Confirm ask) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Window window : windows(ask.recurrence())) {
      Candidates candidates = new Candidates(judgement.view(), window.range(), duty);
      List<Candidates.Candidate> those = duty.subjects().accept(candidates);
      for (Candidates.Candidate candidate : those) {
        boolean governed =
            judgement.overarches(window.range())
                || window.range().equals(days)
                || judgement.governs(duty, window.range());
        verdicts.add(confirm(window, candidate.subject(), candidate.whole() && governed));
      }
      if (those.isEmpty()) {
        LocalDate due = window.range().last();
        Item item = judgement.item(duty, window, new Subject.Unit(), due);
        verdicts.add(judgement.verdict(item, Status.NOT_APPLICABLE, Reasons.of("nobody")));
      }
    }
    return verdicts;
  }

  /** The windows of a calendar, or the days judged as one where none begins in them. */
  private List<Window> windows(Recurrence recurrence) {
    List<Window> windows =
        recurrence instanceof Recurrence.EveryWindow every
            ? judgement.windows(every.period(), days)
            : List.of();
    return windows.isEmpty() ? List.of(judgement.all(days)) : windows;
  }

  private Verdict confirm(Window window, Subject subject, boolean whole) {
    Item item = judgement.item(duty, window, subject, window.range().last());
    Optional<Attestation> last =
        judgement.view().attestations(duty.id()).stream()
            .filter(each -> window.range().contains(each.date()))
            .filter(each -> each.subject().orElse("unit").equals(subject.id()))
            .reduce((first, second) -> second);
    if (last.isPresent()) {
      Attestation said = last.get();
      RecordRef ref =
          new RecordRef("attestation", said.officer(), Optional.of(said.date()), said.evidence());
      return new Verdict(
          item,
          said.met() ? Status.MET : Status.MISSED,
          Reasons.of(said.met() ? "confirmed" : "denied", said.officer(), said.date()),
          Optional.empty(),
          List.of(ref),
          Optional.empty(),
          false,
          List.of(),
          said.points());
    } else if (judgement.isUpcoming(duty, window.range())) {
      return judgement.upcoming(item);
    }
    boolean closed = !judgement.asOf().isBefore(item.due());
    return closed && !whole
        ? judgement.verdict(item, Status.NOT_APPLICABLE, judgement.partly(duty, window.range()))
        : judgement.verdict(item, Status.ATTEST, Reasons.of("to-confirm"));
  }

  @Override
  public List<Verdict> extended(Ask.Extended ask) {
    Optional<String> open = ask.amount().flatMap(amount -> amount.bounds().openParameter());
    if (open.isPresent()) {
      return List.of(
          judgement.verdict(
              whole(), Status.UNBOUND, Reasons.of("unbound", judgement.label(open.get()))));
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (Window window : windows(ask.recurrence())) {
      Candidates candidates = new Candidates(judgement.view(), window.range(), duty);
      List<Candidates.Candidate> those = duty.subjects().accept(candidates);
      for (Candidates.Candidate candidate : those) {
        verdicts.add(extended(ask, window, candidate.subject()));
      }
      if (those.isEmpty()) {
        Item item = judgement.item(duty, window, new Subject.Unit(), window.range().last());
        verdicts.add(judgement.verdict(item, Status.NOT_APPLICABLE, Reasons.of("nobody")));
      }
    }
    return verdicts;
  }

  /** What has not begun is nobody's to judge; what the judge throws is an error, never met. */
  private Verdict extended(Ask.Extended ask, Window window, Subject subject) {
    Item item = judgement.item(duty, window, subject, window.range().last());
    if (judgement.asOf().isBefore(window.range().start())) {
      return judgement.verdict(
          item, Status.UPCOMING, Reasons.of("upcoming", window.range().start()));
    }
    try {
      Verdict verdict =
          Objects.requireNonNull(
              extended.judge(ask, item, judgement.view().records(), judgement.asOf()));
      if (!verdict.item().equals(item)) {
        throw new IllegalStateException("judged " + verdict.item().id() + ", not " + item.id());
      }
      return verdict;
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError failed) {
      return judgement.verdict(
          item,
          Status.ERROR,
          Reasons.of("judge-failed", ask.kind(), String.valueOf(failed.getMessage())));
    }
  }
}
