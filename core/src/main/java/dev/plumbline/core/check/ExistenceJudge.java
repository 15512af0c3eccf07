package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Duty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges which bodies, posts and places there are on the day, and how they came to be filled. */
final class ExistenceJudge {

  private final Judgement judgement;
  private final Duty duty;
  private final DateRange days;
  private final LocalDate day;

  ExistenceJudge(Judgement judgement, Duty duty, DateRange days) {
    this.judgement = judgement;
    this.duty = duty;
    this.days = days;
    this.day = judgement.day(days);
  }

  List<Verdict> exist(Ask.Exist ask) {
    List<Verdict> verdicts = new ArrayList<>();
    Candidates candidates = new Candidates(judgement.view(), DateRange.through(day, day), duty);
    for (Candidates.Candidate candidate : duty.subjects().accept(candidates)) {
      verdicts.add(exist(ask, candidate.subject()));
    }
    return verdicts.isEmpty() ? List.of(judgement.nobody(duty, days)) : verdicts;
  }

  /** How many there are of one subject. */
  Verdict exist(Ask.Exist ask, Subject subject) {
    Item item = judgement.item(duty, days, subject);
    Optional<String> open = ask.number().openParameter();
    if (open.isPresent()) {
      return judgement.verdict(
          item, Status.UNBOUND, Reasons.of("unbound", judgement.label(open.get())));
    } else if (judgement.asOf().isBefore(days.start())) {
      return judgement.upcoming(item);
    }
    int count = count(ask.what(), subject);
    Verdict counted = counted(ask, item, count);
    List<Verdict> parts = new ArrayList<>(List.of(counted));
    if (count > 0 && counted.status() == Status.MET) {
      ask.heldBy().ifPresent(other -> parts.add(heldBy(ask.what(), other, counted)));
      ask.chosenBy().ifPresent(by -> parts.add(chosen(ask.what(), by, counted)));
    }
    Status all = TruthTable.all(parts.stream().map(Verdict::status).toList());
    return parts.stream().filter(part -> part.status() == all).findFirst().orElseThrow();
  }

  /** People and bodies are the unit's own profile; places are recorded, so silence may be a gap. */
  private Verdict counted(Ask.Exist ask, Item item, int count) {
    BigDecimal number = BigDecimal.valueOf(count);
    BigDecimal asked =
        ask.number()
            .low()
            .or(() -> ask.number().high())
            .flatMap(end -> end.at().value())
            .orElse(number);
    boolean met = ask.number().contains(number);
    boolean few =
        ask.number().high().flatMap(end -> end.at().value()).isEmpty()
            || ask.number().high().orElseThrow().at().value().orElseThrow().compareTo(number) >= 0;
    boolean covered =
        !isPlace(ask.what())
            || judgement.view().coverage().complete(ask.what(), DateRange.through(day, day));
    boolean lasting = met && ask.number().high().isEmpty();
    if (few && !covered && !lasting) {
      Object label = item.window().label();
      return judgement.verdict(
          item, Status.UNKNOWN, Reasons.of("not-covered", judgement.label(ask.what()), label));
    }
    Message reason =
        met
            ? Reasons.of("there-are", judgement.label(ask.what()), count, day)
            : Reasons.of(
                "there-are-not",
                judgement.label(ask.what()),
                count,
                day,
                BoundsText.of(ask.number(), false));
    return judgement.verdict(
        item, met ? Status.MET : Status.MISSED, reason, number, asked, List.of());
  }

  private boolean isPlace(String what) {
    return kind(what).filter(TermKind.FACILITY::equals).isPresent();
  }

  private Optional<TermKind> kind(String what) {
    return judgement.view().vocabulary().term(what).map(Term::kind);
  }

  private int count(String what, Subject subject) {
    if (isPlace(what)) {
      return (int)
          judgement.view().records().facilities().stream()
              .filter(f -> f.kind().equals(what) && Roster.range(f.from(), f.until()).contains(day))
              .count();
    }
    return those(what, subject).size();
  }

  private List<String> those(String what, Subject subject) {
    Optional<String> of =
        subject instanceof Subject.One one ? Optional.of(one.id()) : Optional.empty();
    return new Measures(judgement.view()).those(what, day, of);
  }

  /** The post must be held by one who also is the other: the instructor is the secretary. */
  private Verdict heldBy(String what, String other, Verdict met) {
    Subject subject = met.item().subject();
    boolean held = those(what, subject).stream().allMatch(those(other, subject)::contains);
    return held
        ? met
        : judgement.verdict(
            met.item(), Status.MISSED, Reasons.of("held-by-other", judgement.label(other), day));
  }

  /** An election is shown by an activity of that kind on the day the body's term began. */
  private Verdict chosen(String what, String by, Verdict met) {
    List<LocalDate> elected = new ArrayList<>();
    judgement.view().records().bodies().stream()
        .filter(b -> kind(what).filter(TermKind.BODY::equals).isEmpty() || b.kind().equals(what))
        .forEach(body -> body.elected().ifPresent(elected::add));
    boolean held =
        kind(by).filter(TermKind.ACTIVITY::equals).isPresent()
            && judgement.view().activities(by).stream()
                .anyMatch(activity -> elected.contains(activity.date()));
    return held
        ? met
        : judgement.verdict(
            met.item(), Status.UNKNOWN, Reasons.of("choice-unknown", judgement.label(by)));
  }
}
