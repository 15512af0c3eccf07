package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.standard.Amount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was done, added up: what surely counts, what may, and what did not and why. */
final class Sum {

  /** How long a day is taken to be where a record tells only days. */
  private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);

  private final Amount amount;
  private final List<Occurrence> counted = new ArrayList<>();
  private final List<Occurrence.Standing> open = new ArrayList<>();
  private final List<Message> rejected = new ArrayList<>();
  private final Set<LocalDate> days;
  private final Doings doings = new Doings();
  private BigDecimal certain = BigDecimal.ZERO;

  Sum(Amount amount) {
    this.amount = amount;
    this.days = amount.measure() == Amount.Measure.DAYS ? new HashSet<>() : Set.of();
  }

  /** Takes in one occurrence; of two records of one doing only the first that counts is added. */
  void take(Occurrence.Standing standing) {
    if (standing.counts().fails()) {
      standing.why().ifPresent(rejected::add);
    } else if (!standing.counts().holds()) {
      open.add(standing);
    } else if (doings.has(standing.occurrence())) {
      return;
    } else if (amount.measure() == Amount.Measure.HOURS && hours(standing.occurrence()).isEmpty()) {
      Occurrence each = standing.occurrence();
      Message why = Reasons.of("hours-unknown", each.ref().id(), each.date());
      open.add(new Occurrence.Standing(each, Truth.unknown(why), Optional.of(why)));
    } else {
      add(standing.occurrence());
    }
  }

  private void add(Occurrence each) {
    counted.add(each);
    doings.add(each);
    switch (amount.measure()) {
      case TIMES -> certain = certain.add(BigDecimal.ONE);
      case HOURS -> certain = certain.add(hours(each).orElseThrow());
      case DAYS -> {
        for (int day = 0; day < each.days(); day++) {
          if (days.add(each.date().plusDays(day))) {
            certain = certain.add(BigDecimal.ONE);
          }
        }
      }
    }
  }

  private Optional<BigDecimal> hours(Occurrence each) {
    return each.hours()
        .or(
            () ->
                amount
                    .hoursPerDay()
                    .map(perDay -> perDay.multiply(BigDecimal.valueOf(each.days()))));
  }

  /** Notes one in the window that does not fall where it must. */
  void reject(Message why) {
    rejected.add(why);
  }

  /** What surely counts. */
  BigDecimal certain() {
    return certain;
  }

  /** What counts if everything doubtful does. */
  BigDecimal possible() {
    if (open.isEmpty()) {
      return certain;
    }
    Sum all = new Sum(amount);
    counted.forEach(all::add);
    BigDecimal guessed = BigDecimal.ZERO;
    for (Occurrence.Standing standing : open) {
      Occurrence each = standing.occurrence();
      if (all.doings.has(each)) {
        continue;
      } else if (amount.measure() == Amount.Measure.HOURS && hours(each).isEmpty()) {
        all.doings.add(each);
        guessed = guessed.add(HOURS_A_DAY.multiply(BigDecimal.valueOf(each.days())));
      } else {
        all.add(each);
      }
    }
    return all.certain.add(guessed);
  }

  /** Why something is doubtful, the first such. */
  Optional<Message> doubt() {
    return open.stream()
        .filter(standing -> !doings.has(standing.occurrence()))
        .findFirst()
        .flatMap(Occurrence.Standing::why);
  }

  /** The records that count, in the order of their dates. */
  List<RecordRef> proof() {
    List<RecordRef> proof = new ArrayList<>(counted.size());
    for (Occurrence each : counted) {
      proof.add(each.ref());
    }
    return proof;
  }

  /** What did not count and why. */
  List<Message> rejected() {
    return rejected;
  }
}
