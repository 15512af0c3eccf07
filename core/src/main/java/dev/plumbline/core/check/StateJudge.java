package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Length;
import dev.plumbline.core.period.Window;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Setting;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges how things stand on the day: numbers, bodies and posts, terms of office. */
final class StateJudge {

  private final Judgement judgement;
  private final Duty duty;
  private final DateRange days;
  private final LocalDate day;

  StateJudge(Judgement judgement, Duty duty, DateRange days) {
    this.judgement = judgement;
    this.duty = duty;
    this.days = days;
    LocalDate asOf = judgement.asOf();
    this.day =
        asOf.isBefore(days.start()) ? days.start() : asOf.isAfter(days.last()) ? days.last() : asOf;
  }

  private Item item(Subject subject) {
    Window window = judgement.all(days);
    return judgement.item(duty, window, subject, days.last());
  }

  List<Verdict> keep(Ask.Keep ask) {
    List<Verdict> verdicts = new ArrayList<>();
    DateRange today = DateRange.through(day, day);
    Candidates candidates = new Candidates(judgement.view(), today, duty);
    for (Candidates.Candidate candidate : duty.subjects().accept(candidates)) {
      verdicts.add(keep(ask, item(candidate.subject()), candidate.subject()));
    }
    return verdicts.isEmpty()
        ? List.of(
            judgement.verdict(
                item(new Subject.Unit()), Status.NOT_APPLICABLE, Reasons.of("nobody")))
        : verdicts;
  }

  private Verdict keep(Ask.Keep ask, Item item, Subject subject) {
    Optional<String> of =
        subject instanceof Subject.One one ? Optional.of(one.id()) : Optional.empty();
    Measures measures = new Measures(judgement.view());
    Measures.Value value = measures.value(ask.measure(), day, of);
    if (value.number().isEmpty()) {
      return judgement.verdict(item, Status.UNKNOWN, value.why().orElseThrow());
    }
    BigDecimal number = value.number().get();
    if (ask.of().isPresent()) {
      Measures.Value whole = measures.value(ask.of().get(), day, Optional.empty());
      if (whole.number().isEmpty()) {
        return judgement.verdict(item, Status.UNKNOWN, whole.why().orElseThrow());
      } else if (whole.number().get().signum() == 0) {
        return judgement.verdict(item, Status.UNKNOWN, Reasons.of("zero-denominator"));
      }
      number = number.divide(whole.number().get(), MathContext.DECIMAL128);
    }
    Optional<String> open = ask.norm().openParameter();
    if (open.isPresent()) {
      return judgement.verdict(
          item, Status.UNBOUND, Reasons.of("unbound", judgement.label(open.get())));
    }
    return within(ask, item, number);
  }

  private Verdict within(Ask.Keep ask, Item item, BigDecimal number) {
    boolean even = ask.odd() && number.remainder(BigDecimal.valueOf(2)).signum() == 0;
    Object shown = shown(number, ask.of().isPresent());
    BigDecimal least = nearest(ask.norm(), number);
    if (ask.norm().contains(number) && !even) {
      return judgement.verdict(
          item, Status.MET, Reasons.of("number-is", shown, day), number, least, List.of());
    }
    boolean soft = ask.never().isPresent() && ask.never().get().contains(number) && !even;
    Message reason =
        even
            ? Reasons.of("not-odd", shown, day)
            : Reasons.of(soft ? "outside-norm" : "outside", shown, day, asked(ask, soft));
    Optional<LocalDate> horizon =
        ask.horizon()
            .flatMap(Setting::value)
            .map(length -> judgement.calendar().plus(start(), length, false));
    Status status = horizon.filter(day::isBefore).isPresent() ? Status.PENDING : Status.MISSED;
    Verdict verdict = judgement.verdict(item, status, reason, number, least, List.of());
    return soft ? Plan.asAdvice(verdict) : verdict;
  }

  /** The end of the range a number falls short of or goes beyond; its lower end when within. */
  private static BigDecimal nearest(Bounds norm, BigDecimal number) {
    Optional<BigDecimal> high = norm.high().map(StateJudge::known);
    boolean beyond = high.filter(most -> number.compareTo(most) > 0).isPresent();
    return norm.low().map(StateJudge::known).filter(low -> !beyond).or(() -> high).orElse(number);
  }

  private LocalDate start() {
    LocalDate start = judgement.standard().valid().start();
    return start.equals(LocalDate.MIN) ? days.start() : start;
  }

  private Message asked(Ask.Keep ask, boolean soft) {
    Bounds bounds =
        soft || ask.never().isEmpty() || !ask.norm().contains(BigDecimal.ZERO)
            ? ask.norm()
            : ask.never().get();
    return BoundsText.of(bounds, ask.of().isPresent());
  }

  static Object shown(BigDecimal number, boolean share) {
    return share
        ? number
                .movePointRight(2)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
            + "%"
        : number;
  }

  private static BigDecimal known(Bounds.End end) {
    return end.at().value().orElse(BigDecimal.ZERO);
  }

  List<Verdict> exist(Ask.Exist ask) {
    Item item = item(new Subject.Unit());
    int count = count(ask.what());
    Optional<String> open = ask.number().openParameter();
    if (open.isPresent()) {
      return List.of(
          judgement.verdict(
              item, Status.UNBOUND, Reasons.of("unbound", judgement.label(open.get()))));
    }
    BigDecimal number = BigDecimal.valueOf(count);
    BigDecimal asked =
        ask.number().low().or(() -> ask.number().high()).map(StateJudge::known).orElse(number);
    boolean met = ask.number().contains(number);
    Message reason =
        met
            ? Reasons.of("there-are", judgement.label(ask.what()), count, day)
            : Reasons.of(
                "there-are-not",
                judgement.label(ask.what()),
                count,
                day,
                BoundsText.of(ask.number(), false));
    Verdict verdict =
        judgement.verdict(item, met ? Status.MET : Status.MISSED, reason, number, asked, List.of());
    if (met && count > 0 && ask.heldBy().isPresent()) {
      verdict = heldBy(ask, verdict);
    }
    return List.of(met && count > 0 && ask.chosenBy().isPresent() ? chosen(ask, verdict) : verdict);
  }

  private int count(String what) {
    Optional<Term> term = judgement.view().vocabulary().term(what);
    if (term.map(Term::kind).filter(TermKind.FACILITY::equals).isPresent()) {
      return (int)
          judgement.view().records().facilities().stream()
              .filter(f -> f.kind().equals(what) && Roster.range(f.from(), f.until()).contains(day))
              .count();
    }
    return judgement.view().roster().on(what, day).size();
  }

  /** The post must be held by one who also is the other: the instructor is the secretary. */
  private Verdict heldBy(Ask.Exist ask, Verdict met) {
    String other = ask.heldBy().orElseThrow();
    boolean held =
        judgement.view().roster().on(ask.what(), day).stream()
            .allMatch(person -> judgement.view().roster().belongs(person, other, day));
    return held
        ? met
        : judgement.verdict(
            met.item(), Status.MISSED, Reasons.of("held-by-other", judgement.label(other), day));
  }

  /** An election is shown by an activity of that kind on the day the body's term began. */
  private Verdict chosen(Ask.Exist ask, Verdict met) {
    String by = ask.chosenBy().orElseThrow();
    Optional<Term> term = judgement.view().vocabulary().term(by);
    if (term.map(Term::kind).filter(TermKind.ACTIVITY::equals).isEmpty()) {
      return judgement.verdict(
          met.item(), Status.UNKNOWN, Reasons.of("choice-unknown", judgement.label(by)));
    }
    List<LocalDate> elected = new ArrayList<>();
    judgement.view().records().bodies().forEach(body -> body.elected().ifPresent(elected::add));
    boolean held =
        judgement.view().activities(by).stream()
            .anyMatch(activity -> elected.contains(activity.date()));
    return held
        ? met
        : judgement.verdict(
            met.item(), Status.UNKNOWN, Reasons.of("choice-unknown", judgement.label(by)));
  }

  List<Verdict> serve(Ask.Serve ask) {
    Term term =
        judgement
            .view()
            .vocabulary()
            .term(ask.term())
            .orElseThrow(() -> new IllegalStateException("no such term of office: " + ask.term()));
    List<Verdict> verdicts = new ArrayList<>();
    for (Body body : judgement.view().records().bodies()) {
      boolean own = term.meaning() instanceof Meaning.Of of && of.of().equals(body.kind());
      if (own && Roster.range(body.from(), body.until()).contains(day)) {
        verdicts.add(serve(ask, item(new Subject.One(body.id())), body));
      }
    }
    return verdicts.isEmpty()
        ? List.of(
            judgement.verdict(
                item(new Subject.Unit()), Status.NOT_APPLICABLE, Reasons.of("nobody")))
        : verdicts;
  }

  private Verdict serve(Ask.Serve ask, Item item, Body body) {
    if (body.elected().isEmpty() || body.termYears().isEmpty()) {
      return judgement.verdict(item, Status.UNKNOWN, Reasons.of("term-unknown", body.name()));
    }
    int years = body.termYears().get();
    LocalDate end = body.elected().get().plusYears(years);
    if (ask.years().isPresent() && !ask.years().get().contains(BigDecimal.valueOf(years))) {
      return judgement.verdict(
          item,
          Status.MISSED,
          Reasons.of("term-length", years, BoundsText.of(ask.years().get(), false)));
    }
    LocalDate limit =
        ask.extension().map(put -> judgement.calendar().plus(end, put, false)).orElse(end);
    if (!day.isBefore(limit)) {
      return judgement.verdict(item, Status.MISSED, Reasons.of("term-over", end));
    }
    Optional<Length> notice = ask.notice();
    LocalDate remind = notice.map(lead -> judgement.calendar().plus(end, lead, true)).orElse(end);
    return judgement.verdict(
        item,
        Status.MET,
        day.isBefore(remind)
            ? Reasons.of("term-runs", end)
            : Reasons.of("term-ends-soon", end, remind));
  }
}
