package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Setting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Counts what was done in a window and says what the item is. */
final class Tallying {

  private static final Message TIMES = Reasons.of("times");
  private static final Message HOURS = Reasons.of("hours");
  private static final Message DAYS = Reasons.of("days");

  private final Judgement judgement;

  Tallying(Judgement judgement) {
    this.judgement = judgement;
  }

  /**
   * What to count.
   *
   * @param item the item
   * @param places the days on which an occurrence may fall
   * @param kinds the terms that count, for asking the cover
   * @param found everything of those kinds for the subject, in order
   * @param amount how much is asked
   * @param criteria what makes an occurrence count
   * @param exempt people attendance does not count
   * @param whole whether the subject was there, and the text in force, for the whole window
   */
  record Count(
      Item item,
      List<DateRange> places,
      List<String> kinds,
      List<Occurrence> found,
      Amount amount,
      List<Criterion> criteria,
      List<String> exempt,
      boolean whole) {

    private Count of(Amount other) {
      return new Count(item, places, kinds, found, other, criteria, exempt, whole);
    }
  }

  /** What the item is; an amount that serves as well is an "or". */
  Verdict verdict(Count count) {
    Verdict first = judged(count);
    if (count.amount().instead().isEmpty()) {
      return first;
    }
    Verdict instead = verdict(count.of(count.amount().instead().get()));
    Status either = TruthTable.any(List.of(first.status(), instead.status()));
    return first.status() == either ? first : instead;
  }

  private Verdict judged(Count count) {
    Item item = count.item();
    Sum sum = sum(count);
    BigDecimal certain = sum.certain();
    Bounds bounds = count.amount().bounds();
    BigDecimal least = bounds.low().flatMap(end -> end.at().value()).orElse(BigDecimal.ZERO);
    BigDecimal shown =
        bounds.low().or(bounds::high).flatMap(end -> end.at().value()).orElse(BigDecimal.ZERO);
    LocalDate asOf = judgement.asOf();
    boolean closed = !asOf.isBefore(item.due());
    boolean enough = bounds.low().isPresent() && !below(bounds, certain) && !above(bounds, certain);
    if (!enough && judgement.isUpcoming(item.duty(), item.window().range())) {
      Message reason = Reasons.of("upcoming", item.window().range().start());
      return judgement.verdict(item, Status.UPCOMING, reason, certain, shown, sum.proof());
    } else if (above(bounds, certain)) {
      BigDecimal most = known(bounds.high().orElseThrow());
      Message reason = Reasons.of("too-many", most, certain);
      return judgement.verdict(item, Status.MISSED, reason, certain, most, sum.proof());
    } else if (!below(bounds, certain)) {
      Optional<Message> doubt = closed ? mayBeMore(count, sum) : Optional.empty();
      boolean limited = bounds.low().isEmpty() && !closed;
      Status status = doubt.isPresent() ? Status.UNKNOWN : limited ? Status.PENDING : Status.MET;
      Message reason =
          doubt.orElseGet(
              () -> Reasons.of(limited ? "within-so-far" : "met", certain, unit(count.amount())));
      return judgement.verdict(item, status, reason, certain, shown, sum.proof());
    } else if (!closed) {
      Message reason = Reasons.of("pending", certain, least, unit(count.amount()), item.due());
      return judgement.verdict(item, Status.PENDING, reason, certain, least, sum.proof());
    }
    return fewer(count, sum, least);
  }

  /** Why a limit that looks kept may not have been: something doubtful, or days not covered. */
  private Optional<Message> mayBeMore(Count count, Sum sum) {
    Bounds bounds = count.amount().bounds();
    if (bounds.high().isEmpty()) {
      return Optional.empty();
    } else if (above(bounds, sum.possible())) {
      return sum.doubt();
    }
    return uncovered(count);
  }

  /** The first term of which silence on the days that count does not mean that nothing was done. */
  private Optional<Message> uncovered(Count count) {
    LocalDate due = count.item().due();
    for (DateRange place : count.places()) {
      Optional<DateRange> asked = place.intersect(new DateRange(LocalDate.MIN, due.plusDays(1)));
      for (String kind : count.kinds()) {
        if (asked.isPresent() && !judgement.view().coverage().complete(kind, asked.get())) {
          return Optional.of(
              Reasons.of("not-covered", judgement.label(kind), count.item().window().label()));
        }
      }
    }
    return Optional.empty();
  }

  private Verdict fewer(Count count, Sum sum, BigDecimal least) {
    Item item = count.item();
    BigDecimal certain = sum.certain();
    Optional<Message> uncovered = uncovered(count);
    if (!below(count.amount().bounds(), sum.possible())) {
      Message doubt = sum.doubt().orElseThrow();
      return judgement.verdict(item, Status.UNKNOWN, doubt, certain, least, sum.proof());
    } else if (count.places().isEmpty()) {
      return judgement.verdict(item, Status.NOT_APPLICABLE, Reasons.of("no-such-day"));
    } else if (!count.whole()) {
      return judgement.verdict(
          item,
          Status.NOT_APPLICABLE,
          judgement.partly(item.duty(), item.window().range()),
          certain,
          least,
          sum.proof());
    } else if (uncovered.isPresent()) {
      return judgement.verdict(item, Status.UNKNOWN, uncovered.get(), certain, least, sum.proof());
    }
    return new Verdict(
        item,
        Status.MISSED,
        Reasons.of("missed", least, unit(count.amount()), certain),
        Optional.of(new Verdict.Tally(certain, least)),
        sum.proof(),
        late(count),
        false,
        sum.rejected());
  }

  /** The first that would have counted had it not come after its window closed. */
  private Optional<RecordRef> late(Count count) {
    LocalDate end = count.item().due();
    long length = count.item().window().range().start().until(end).toTotalMonths();
    LocalDate reach = end.plusMonths(Math.max(1, Math.min(length + 1, 3)));
    DateRange window = count.item().window().range();
    boolean placed = count.places().size() == 1 && !count.places().get(0).equals(window);
    boolean countsPerWindow = placed || count.item().subject() instanceof Subject.Happening;
    if (!countsPerWindow) {
      return Optional.empty();
    }
    return count.found().stream()
        .filter(each -> each.date().isAfter(end) && each.date().isBefore(reach))
        .filter(each -> standing(count, each).counts().holds())
        .map(Occurrence::ref)
        .findFirst();
  }

  private Sum sum(Count count) {
    Sum sum = new Sum(count.amount());
    DateRange window = count.item().window().range();
    for (Occurrence each : count.found()) {
      if (placed(count.places(), each.date())) {
        sum.take(standing(count, each));
      } else if (window.contains(each.date())) {
        sum.reject(Reasons.of("wrong-day", each.ref().id(), each.date()));
      }
    }
    return sum;
  }

  private Occurrence.Standing standing(Count count, Occurrence each) {
    if (count.criteria().isEmpty()) {
      return new Occurrence.Standing(each, Truth.YES, Optional.empty());
    }
    return new CriterionTest(judgement.view(), each, count.exempt(), judgement.calendar())
        .all(count.criteria());
  }

  /** Asked of every record for every window, so without a stream. */
  private static boolean placed(List<DateRange> places, LocalDate date) {
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).contains(date)) {
        return true;
      }
    }
    return false;
  }

  private static boolean below(Bounds bounds, BigDecimal number) {
    return bounds
        .low()
        .filter(end -> number.compareTo(known(end)) < (end.included() ? 0 : 1))
        .isPresent();
  }

  private static boolean above(Bounds bounds, BigDecimal number) {
    return bounds
        .high()
        .filter(end -> number.compareTo(known(end)) > (end.included() ? 0 : -1))
        .isPresent();
  }

  private static BigDecimal known(Bounds.End end) {
    return ((Setting.Given<BigDecimal>) end.at()).known();
  }

  static Message unit(Amount amount) {
    return switch (amount.measure()) {
      case TIMES -> TIMES;
      case HOURS -> HOURS;
      case DAYS -> DAYS;
    };
  }
}
