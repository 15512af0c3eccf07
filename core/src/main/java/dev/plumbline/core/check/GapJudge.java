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
import java.util.Set;

/** Judges that neighbours are never longer apart than allowed. */
final class GapJudge {

  private final Judgement judgement;

  GapJudge(Judgement judgement) {
    this.judgement = judgement;
  }

  Verdict verdict(
      Item item,
      Recurrence.AtMostApart recurrence,
      List<String> kinds,
      List<Criterion> criteria,
      boolean whole) {
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
    List<RecordRef> proof = new ArrayList<>();
    LocalDate last = days.start();
    Optional<LocalDate> before = Optional.empty();
    for (Occurrence each : judgement.occurrences().of(kinds, item.subject())) {
      boolean counts =
          new CriterionTest(judgement.view(), each, Set.of(), judgement.calendar())
              .all(criteria)
              .counts()
              .holds();
      if (!counts || each.date().isAfter(until)) {
        continue;
      } else if (each.date().isBefore(days.start())) {
        before = Optional.of(each.date());
        continue;
      }
      LocalDate from = proof.isEmpty() ? before.orElse(last) : last;
      if (each.date().isAfter(judgement.calendar().plus(from, gap, false))) {
        return broken(item, from, each.date(), kinds, proof, whole);
      }
      last = each.date();
      proof.add(each.ref());
    }
    LocalDate from = proof.isEmpty() ? before.orElse(last) : last;
    LocalDate next = judgement.calendar().plus(from, gap, false);
    if (next.isBefore(until)) {
      return broken(item, from, until, kinds, proof, whole);
    }
    boolean closed = !judgement.asOf().isBefore(days.last());
    return new Verdict(
        item,
        closed ? Status.MET : Status.PENDING,
        closed ? Reasons.of("gaps-kept") : Reasons.of("next-by", next),
        Optional.empty(),
        proof,
        Optional.empty(),
        false,
        List.of());
  }

  private Verdict broken(
      Item item,
      LocalDate from,
      LocalDate to,
      List<String> kinds,
      List<RecordRef> proof,
      boolean whole) {
    boolean covered = judgement.view().coverage().complete(kinds.get(0), new DateRange(from, to));
    Status status = !whole ? Status.NOT_APPLICABLE : covered ? Status.MISSED : Status.UNKNOWN;
    Message reason =
        !whole
            ? Reasons.of("partly-there")
            : covered
                ? Reasons.of("gap", from, to)
                : Reasons.of("not-covered", judgement.label(kinds.get(0)), item.window().label());
    return new Verdict(
        item, status, reason, Optional.empty(), proof, Optional.empty(), false, List.of());
  }
}
