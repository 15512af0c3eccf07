package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Setting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts what was done in a window and says what the item is. */
final class Tallying {

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
   * @param whole whether the subject was there for the whole window
   */
  record Count(
      Item item,
      List<DateRange> places,
      List<String> kinds,
      List<Occurrence> found,
      Amount amount,
      List<Criterion> criteria,
      Set<String> exempt,
      boolean whole) {

    private Count of(Amount other) {
      return new Count(item, places, kinds, found, other, criteria, exempt, whole);
    }
  }

  Verdict verdict(Count count) {
    Optional<Verdict> instead =
        count
            .amount()
            .instead()
            .map(amount -> verdict(count.of(amount)))
            .filter(verdict -> verdict.status() == Status.MET);
    return instead.orElseGet(() -> judged(count));
  }

  private Verdict judged(Count count) {
    Item item = count.item();
    Sum sum = sum(count);
    Bounds bounds = count.amount().bounds();
    BigDecimal least = bounds.low().flatMap(end -> end.at().value()).orElse(BigDecimal.ZERO);
    BigDecimal shown =
        bounds.low().or(bounds::high).flatMap(end -> end.at().value()).orElse(BigDecimal.ZERO);
    List<RecordRef> proof = sum.counted.stream().map(Occurrence::ref).toList();
    LocalDate asOf = judgement.asOf();
    if (above(bounds, sum.certain)) {
      BigDecimal most = known(bounds.high().orElseThrow());
      return judgement.verdict(
          item, Status.MISSED, Reasons.of("too-many", most, sum.certain), sum.certain, most, proof);
    } else if (!below(bounds, sum.certain)) {
      boolean closed = !asOf.isBefore(item.due());
      boolean limited = bounds.low().isEmpty() && !closed;
      return judgement.verdict(
          item,
          limited ? Status.PENDING : Status.MET,
          Reasons.of(limited ? "within-so-far" : "met", sum.certain, unit(count.amount())),
          sum.certain,
          shown,
          proof);
    } else if (asOf.isBefore(item.window().range().start())) {
      return judgement.verdict(
          item, Status.UPCOMING, Reasons.of("upcoming", item.window().range().start()));
    } else if (asOf.isBefore(item.due())) {
      return judgement.verdict(
          item,
          Status.PENDING,
          Reasons.of("pending", sum.certain, least, unit(count.amount()), item.due()),
          sum.certain,
          least,
          proof);
    }
    return closed(count, sum, least, proof);
  }

  private Verdict closed(Count count, Sum sum, BigDecimal least, List<RecordRef> proof) {
    Item item = count.item();
    Bounds bounds = count.amount().bounds();
    if (!below(bounds, sum.certain.add(sum.doubtful))) {
      return judgement.verdict(
          item, Status.UNKNOWN, sum.doubt.orElseThrow(), sum.certain, least, proof);
    } else if (count.places().isEmpty()) {
      return judgement.verdict(item, Status.NOT_APPLICABLE, Reasons.of("no-such-day"));
    } else if (!count.whole()) {
      return judgement.verdict(
          item, Status.NOT_APPLICABLE, Reasons.of("partly-there"), sum.certain, least, proof);
    }
    DateRange asked = item.window().range();
    boolean complete =
        count.kinds().stream().anyMatch(kind -> judgement.view().coverage().complete(kind, asked));
    if (!complete) {
      return judgement.verdict(
          item,
          Status.UNKNOWN,
          Reasons.of("not-covered", judgement.label(count.kinds().get(0)), item.window().label()),
          sum.certain,
          least,
          proof);
    }
    List<Message> notes = new ArrayList<>(sum.rejected);
    return new Verdict(
        item,
        Status.MISSED,
        Reasons.of("missed", least, unit(count.amount()), sum.certain),
        Optional.of(new Verdict.Tally(sum.certain, least)),
        proof,
        late(count),
        false,
        notes);
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
        .map(Occurrence::ref)
        .findFirst();
  }

  /** What was summed: sure, doubtful, and what did not count and why. */
  private static final class Sum {
    private BigDecimal certain = BigDecimal.ZERO;
    private BigDecimal doubtful = BigDecimal.ZERO;
    private Optional<Message> doubt = Optional.empty();
    private final List<Occurrence> counted = new ArrayList<>();
    private final List<Message> rejected = new ArrayList<>();
    private final Set<LocalDate> days = new HashSet<>();
  }

  private Sum sum(Count count) {
    Sum sum = new Sum();
    for (Occurrence each : count.found()) {
      if (!placed(count.places(), each.date())) {
        outside(count, each, sum);
        continue;
      }
      Occurrence.Standing standing =
          new CriterionTest(judgement.view(), each, count.exempt(), judgement.calendar())
              .all(count.criteria());
      if (standing.counts().holds()) {
        add(count.amount(), each, sum);
      } else if (standing.counts().fails()) {
        standing.why().ifPresent(sum.rejected::add);
      } else {
        doubt(sum, count.amount(), each, standing.why());
      }
    }
    return sum;
  }

  /** Asked of every record for every window, so without a stream. */
  private static boolean placed(List<DateRange> places, LocalDate date) {
    for (DateRange place : places) {
      if (place.contains(date)) {
        return true;
      }
    }
    return false;
  }

  /** In its window but not where in the window it must fall. */
  private static void outside(Count count, Occurrence each, Sum sum) {
    if (count.item().window().range().contains(each.date())) {
      sum.rejected.add(Reasons.of("wrong-day", each.ref().id(), each.date()));
    }
  }

  private static void add(Amount amount, Occurrence each, Sum sum) {
    switch (amount.measure()) {
      case TIMES -> sum.certain = sum.certain.add(BigDecimal.ONE);
      case HOURS -> {
        Optional<BigDecimal> hours =
            each.hours()
                .or(
                    () ->
                        amount
                            .hoursPerDay()
                            .map(perDay -> perDay.multiply(BigDecimal.valueOf(each.days()))));
        if (hours.isEmpty()) {
          Message why = Reasons.of("hours-unknown", each.ref().id(), each.date());
          sum.doubt = Optional.of(why);
          sum.doubtful = sum.doubtful.add(BigDecimal.valueOf(8L * each.days()));
          return;
        }
        sum.certain = sum.certain.add(hours.get());
      }
      case DAYS -> {
        for (int day = 0; day < each.days(); day++) {
          if (sum.days.add(each.date().plusDays(day))) {
            sum.certain = sum.certain.add(BigDecimal.ONE);
          }
        }
      }
    }
    sum.counted.add(each);
  }

  private static void doubt(Sum sum, Amount amount, Occurrence each, Optional<Message> why) {
    BigDecimal weight =
        switch (amount.measure()) {
          case TIMES -> BigDecimal.ONE;
          case HOURS -> each.hours().orElse(BigDecimal.valueOf(8));
          case DAYS -> BigDecimal.valueOf(each.days());
        };
    sum.doubtful = sum.doubtful.add(weight);
    sum.doubt = sum.doubt.isPresent() ? sum.doubt : why;
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
    return Reasons.of(
        switch (amount.measure()) {
          case TIMES -> "times";
          case HOURS -> "hours";
          case DAYS -> "days";
        });
  }
}
