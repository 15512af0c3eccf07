package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Length;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges that neighbours are never longer apart than allowed. */
final class GapJudge {

  private final Judgement judgement;
  private final List<String> kinds;
  private final List<Criterion> criteria;

  GapJudge(Judgement judgement, List<String> kinds, List<Criterion> criteria) {
    this.judgement = judgement;
    this.kinds = kinds;
    this.criteria = criteria;
  }

  Verdict verdict(Item item, Recurrence.AtMostApart recurrence, boolean whole) {
    if (recurrence.gap() instanceof Setting.Open<Length> open) {
      return judgement.verdict(
          item, Status.UNBOUND, Reasons.of("unbound", judgement.label(open.parameter())));
    }
    Length gap = recurrence.gap().value().orElseThrow();
    DateRange days = item.window().range();
    LocalDate until = judgement.asOf().isBefore(days.last()) ? judgement.asOf() : days.last();
    if (until.isBefore(days.start())) {
      return judgement.verdict(item, Status.UPCOMING, Reasons.of("upcoming", days.start()));
    }
    List<Occurrence> sure = new ArrayList<>();
    List<Occurrence> possible = new ArrayList<>();
    Optional<Message> doubt = Optional.empty();
    for (Occurrence each : judgement.occurrences().of(kinds, item.subject())) {
      if (each.date().isAfter(until)) {
        continue;
      }
      Occurrence.Standing standing =
          new CriterionTest(judgement.view(), each, item.duty().exempt(), judgement.calendar())
              .all(criteria);
      if (standing.counts().holds()) {
        sure.add(each);
        possible.add(each);
      } else if (!standing.counts().fails()) {
        possible.add(each);
        doubt = doubt.or(standing::why);
      }
    }
    Walk walk = walk(sure, days, gap, until);
    if (walk.broken().isEmpty()) {
      return kept(item, walk);
    } else if (walk(possible, days, gap, until).broken().isEmpty()) {
      return told(item, Status.UNKNOWN, doubt.orElseThrow(), walk);
    }
    return broken(item, walk, whole);
  }

  /**
   * Some records gone through.
   *
   * @param proof those in the days asked about, up to the first gap
   * @param broken the first gap too long, if there is one
   * @param next by when the next is due
   */
  private record Walk(List<RecordRef> proof, Optional<DateRange> broken, LocalDate next) {}

  private Walk walk(List<Occurrence> all, DateRange days, Length gap, LocalDate until) {
    List<RecordRef> proof = new ArrayList<>();
    LocalDate from = days.start();
    for (Occurrence each : all) {
      LocalDate next = judgement.calendar().plus(from, gap, false);
      if (!each.date().isBefore(days.start())) {
        if (each.date().isAfter(next)) {
          return new Walk(proof, Optional.of(new DateRange(from, each.date())), next);
        }
        proof.add(each.ref());
      }
      from = each.date();
    }
    LocalDate next = judgement.calendar().plus(from, gap, false);
    Optional<DateRange> broken =
        next.isBefore(until) ? Optional.of(new DateRange(from, until)) : Optional.empty();
    return new Walk(proof, broken, next);
  }

  private Verdict kept(Item item, Walk walk) {
    boolean closed = !judgement.asOf().isBefore(item.window().range().last());
    return closed
        ? told(item, Status.MET, Reasons.of("gaps-kept"), walk)
        : told(item, Status.PENDING, Reasons.of("next-by", walk.next()), walk);
  }

  private Verdict broken(Item item, Walk walk, boolean whole) {
    DateRange silent = walk.broken().orElseThrow();
    if (!whole) {
      return told(item, Status.NOT_APPLICABLE, Reasons.of("partly-there"), walk);
    }
    for (String kind : kinds) {
      if (!judgement.view().coverage().complete(kind, silent)) {
        Message reason = Reasons.of("not-covered", judgement.label(kind), item.window().label());
        return told(item, Status.UNKNOWN, reason, walk);
      }
    }
    return told(item, Status.MISSED, Reasons.of("gap", silent.start(), silent.end()), walk);
  }

  private static Verdict told(Item item, Status status, Message reason, Walk walk) {
    return new Verdict(
        item, status, reason, Optional.empty(), walk.proof(), Optional.empty(), false, List.of());
  }
}
