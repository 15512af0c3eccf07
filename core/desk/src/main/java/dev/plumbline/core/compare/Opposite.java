package dev.plumbline.core.compare;

import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Duty;
import java.math.BigDecimal;
import java.util.Optional;

/** What breaks a duty, as a duty: to ask for it is to contradict. */
final class Opposite {

  private Opposite() {}

  /** A duty that is met only where {@code duty} is broken: more held than it allows. */
  static Optional<Duty> of(Duty duty) {
    if (!(duty.ask() instanceof Ask.Hold hold) || hold.amount().instead().isPresent()) {
      return Optional.empty();
    }
    return hold.amount()
        .bounds()
        .high()
        .flatMap(high -> beyond(high, hold))
        .map(ask -> with(duty, ask));
  }

  private static Optional<Ask> beyond(Bounds.End high, Ask.Hold hold) {
    Amount amount = hold.amount();
    boolean times = amount.measure() == Amount.Measure.TIMES;
    return high.at()
        .value()
        .map(most -> high.included() && times ? most.add(BigDecimal.ONE) : most)
        .filter(least -> times || !high.included())
        .map(
            least ->
                new Ask.Hold(
                    hold.anyOf(),
                    hold.recurrence(),
                    new Amount(
                        amount.measure(),
                        Bounds.atLeast(least),
                        amount.hoursPerDay(),
                        Optional.empty()),
                    hold.criteria(),
                    hold.mayCombineWith()));
  }

  /** Whether two duties leave no number that satisfies both, for the same subjects. */
  static boolean apart(Duty one, Duty other) {
    if (!one.subjects().equals(other.subjects())) {
      return false;
    } else if (one.ask() instanceof Ask.Exist first && other.ask() instanceof Ask.Exist second) {
      return first.what().equals(second.what()) && apart(first.number(), second.number(), true);
    } else if (one.ask() instanceof Ask.Keep first && other.ask() instanceof Ask.Keep second) {
      boolean same = first.measure().equals(second.measure()) && first.of().equals(second.of());
      boolean now = first.horizon().isEmpty() && second.horizon().isEmpty();
      return same && now && apart(allowed(first), allowed(second), false);
    }
    return false;
  }

  /** The hard limits of a number: beyond the norm, up to the hard limit, is only advice. */
  static Bounds allowed(Ask.Keep keep) {
    Bounds norm = keep.norm();
    Optional<Bounds> never = keep.never();
    return new Bounds(
        never.flatMap(Bounds::low).or(() -> norm.low()),
        never.flatMap(Bounds::high).or(() -> norm.high()));
  }

  private static boolean apart(Bounds one, Bounds other, boolean whole) {
    boolean open = one.openParameter().isPresent() || other.openParameter().isPresent();
    return !open && NumberSet.of(one).and(NumberSet.of(other)).isEmpty(whole);
  }

  private static Duty with(Duty duty, Ask ask) {
    return new Duty(
        duty.id(),
        duty.label(),
        duty.section(),
        duty.actor(),
        duty.modality(),
        ask,
        duty.subjects(),
        duty.exempt(),
        duty.when(),
        duty.period(),
        duty.scoring(),
        duty.citation(),
        duty.layer(),
        duty.history(),
        duty.span(),
        duty.text());
  }
}
