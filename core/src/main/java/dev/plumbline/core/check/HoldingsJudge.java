package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Contents;
import dev.plumbline.core.standard.Duty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges what the unit has on the day: places, ledgers, rules. */
final class HoldingsJudge {

  private final Judgement judgement;
  private final Duty duty;
  private final DateRange days;
  private final LocalDate day;

  HoldingsJudge(Judgement judgement, Duty duty, DateRange days) {
    this.judgement = judgement;
    this.duty = duty;
    this.days = days;
    this.day = judgement.day(days);
  }

  List<Verdict> have(Ask.Have ask) {
    List<Verdict> verdicts = new ArrayList<>();
    Candidates candidates = new Candidates(judgement.view(), DateRange.through(day, day), duty);
    for (Candidates.Candidate candidate : duty.subjects().accept(candidates)) {
      verdicts.add(have(ask, judgement.item(duty, days, candidate.subject()), candidate.subject()));
    }
    return verdicts.isEmpty() ? List.of(judgement.nobody(duty, days)) : verdicts;
  }

  private Verdict have(Ask.Have ask, Item item, Subject subject) {
    if (judgement.asOf().isBefore(days.start())) {
      return judgement.upcoming(item);
    }
    Set<String> there = new LinkedHashSet<>();
    long found = contents(ask.what(), subject).peek(there::addAll).count();
    Object what = judgement.label(ask.what());
    if (found == 0) {
      return absent(item, ask.what(), Reasons.of("not-there", what, day));
    } else if (ask.contents().isEmpty()) {
      return judgement.verdict(item, Status.MET, Reasons.of("is-there", what, day));
    }
    Contents wanted = ask.contents().get();
    List<Object> missing = new ArrayList<>();
    for (String part : wanted.items()) {
      if (!there.contains(part)) {
        missing.add(judgement.label(part));
      }
    }
    int has = wanted.items().size() - missing.size();
    boolean met = has >= wanted.least();
    Message reason = met ? Reasons.of("has-all", what, has) : Reasons.of("lacks", what, missing);
    return judgement.verdict(
        item,
        met ? Status.MET : Status.MISSED,
        reason,
        BigDecimal.valueOf(has),
        BigDecimal.valueOf(wanted.least()),
        List.of());
  }

  private Stream<List<String>> contents(String what, Subject subject) {
    Stream<List<String>> places =
        judgement.view().records().facilities().stream()
            .filter(f -> f.kind().equals(what) && Roster.range(f.from(), f.until()).contains(day))
            .map(facility -> facility.items());
    Stream<List<String>> ledgers =
        judgement.view().records().ledgers().stream()
            .filter(l -> l.kind().equals(what) && Roster.range(l.from(), l.until()).contains(day))
            .filter(
                l ->
                    subject instanceof Subject.Unit
                        || l.subject().filter(subject.id()::equals).isPresent())
            .map(ledger -> ledger.items());
    return Stream.concat(places, ledgers);
  }

  List<Verdict> adopt(Ask.Adopt ask) {
    Item item = judgement.item(duty, days, new Subject.Unit());
    if (judgement.asOf().isBefore(days.start())) {
      return List.of(judgement.upcoming(item));
    }
    Object what = judgement.label(ask.policy());
    boolean inForce =
        judgement.view().records().policies().stream()
            .anyMatch(
                p ->
                    p.kind().equals(ask.policy())
                        && Roster.range(p.from(), p.until()).contains(day));
    if (inForce) {
      return List.of(judgement.verdict(item, Status.MET, Reasons.of("in-force", what, day)));
    }
    Optional<LocalDate> lapsed =
        judgement.view().records().policies().stream()
            .filter(p -> p.kind().equals(ask.policy()))
            .flatMap(p -> p.until().stream())
            .filter(until -> !until.isAfter(day))
            .max(LocalDate::compareTo);
    Message reason =
        lapsed
            .map(until -> Reasons.of("lapsed", what, until))
            .orElseGet(() -> Reasons.of("not-adopted", what, day));
    return List.of(absent(item, ask.policy(), reason));
  }

  private Verdict absent(Item item, String what, Message reason) {
    boolean covered = judgement.view().coverage().complete(what, DateRange.through(day, day));
    if (!covered) {
      return judgement.verdict(
          item,
          Status.UNKNOWN,
          Reasons.of("not-covered", judgement.label(what), item.window().label()));
    }
    return judgement.verdict(item, Status.MISSED, reason);
  }
}
