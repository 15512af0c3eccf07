package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Length;
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

/** Judges numbers as they stand on the day. */
final class StateJudge {

  private final Judgement judgement;
  private final Duty duty;
  private final DateRange days;
  private final LocalDate day;

  StateJudge(Judgement judgement, Duty duty, DateRange days) {
    this.judgement = judgement;
    this.duty = duty;
    this.days = days;
    this.day = judgement.day(days);
  }

  List<Verdict> keep(Ask.Keep ask) {
    List<Verdict> verdicts = new ArrayList<>();
    DateRange today = DateRange.through(day, day);
    Candidates candidates = new Candidates(judgement.view(), today, duty);
    for (Candidates.Candidate candidate : duty.subjects().accept(candidates)) {
      verdicts.add(keep(ask, candidate.subject()));
    }
    return verdicts.isEmpty() ? List.of(judgement.nobody(duty, days)) : verdicts;
  }

  /** How the number stands of one subject. */
  Verdict keep(Ask.Keep ask, Subject subject) {
    Item item = judgement.item(duty, days, subject);
    Optional<String> open =
        ask.norm()
            .openParameter()
            .or(() -> ask.never().flatMap(Bounds::openParameter))
            .or(() -> ask.horizon().flatMap(StateJudge::open));
    if (open.isPresent()) {
      return unbound(item, open.get());
    } else if (judgement.asOf().isBefore(days.start())) {
      return judgement.upcoming(item);
    }
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
    return within(ask, item, number);
  }

  private static Optional<String> open(Setting<Length> setting) {
    return setting instanceof Setting.Open<Length> open
        ? Optional.of(open.parameter())
        : Optional.empty();
  }

  private Verdict unbound(Item item, String parameter) {
    return judgement.verdict(
        item, Status.UNBOUND, Reasons.of("unbound", judgement.label(parameter)));
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
    return soft ? Overlay.asAdvice(verdict) : verdict;
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
    Bounds bounds = soft ? ask.norm() : ask.never().orElse(ask.norm());
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
}
