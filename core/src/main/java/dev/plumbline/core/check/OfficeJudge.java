package dev.plumbline.core.check;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Length;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Duty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges terms of office: how long they were set to, and whether they have run out. */
final class OfficeJudge {

  private final Judgement judgement;
  private final Duty duty;
  private final DateRange days;
  private final LocalDate day;

  OfficeJudge(Judgement judgement, Duty duty, DateRange days) {
    this.judgement = judgement;
    this.duty = duty;
    this.days = days;
    this.day = judgement.day(days);
  }

  List<Verdict> serve(Ask.Serve ask) {
    Term term =
        judgement
            .view()
            .vocabulary()
            .term(ask.term())
            .orElseThrow(() -> new IllegalStateException("no such term of office: " + ask.term()));
    List<Verdict> verdicts = new ArrayList<>();
    DateRange existence = judgement.view().roster().existence();
    for (Body body : judgement.view().records().bodies()) {
      boolean own = term.meaning() instanceof Meaning.Of of && of.of().equals(body.kind());
      boolean there =
          existence.contains(day) && Roster.range(body.from(), body.until()).contains(day);
      if (own && there) {
        verdicts.add(serve(ask, judgement.item(duty, days, new Subject.One(body.id())), body));
      }
    }
    return verdicts.isEmpty() ? List.of(judgement.nobody(duty, days)) : verdicts;
  }

  private Verdict serve(Ask.Serve ask, Item item, Body body) {
    Optional<String> open = ask.years().flatMap(Bounds::openParameter);
    if (open.isPresent()) {
      return judgement.verdict(
          item, Status.UNBOUND, Reasons.of("unbound", judgement.label(open.get())));
    } else if (judgement.asOf().isBefore(days.start())) {
      return judgement.upcoming(item);
    } else if (body.elected().isEmpty() || body.termYears().isEmpty()) {
      return judgement.verdict(item, Status.UNKNOWN, Reasons.of("term-unknown", body.name()));
    }
    LocalDate elected = body.elected().get();
    int years = body.termYears().get();
    LocalDate end = elected.plusYears(years);
    LocalDate inForce = judgement.standard().valid().start();
    boolean before = elected.isBefore(inForce);
    boolean length =
        ask.years().map(bounds -> bounds.contains(BigDecimal.valueOf(years))).orElse(true);
    if (!length && !before) {
      return judgement.verdict(
          item,
          Status.MISSED,
          Reasons.of("term-length", years, BoundsText.of(ask.years().orElseThrow(), false)));
    }
    LocalDate limit =
        ask.extension().map(put -> judgement.calendar().plus(end, put, false)).orElse(end);
    if (!day.isBefore(limit)) {
      return judgement.verdict(item, Status.MISSED, Reasons.of("term-over", end));
    } else if (!day.isBefore(end)) {
      return judgement.verdict(item, Status.MET, Reasons.of("term-put-off", end, limit));
    } else if (!length) {
      return judgement.verdict(item, Status.MET, Reasons.of("term-before", inForce, end));
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
