package dev.plumbline.core.compare;

import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Recurrence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is asked to be done so often, whether held or issued.
 *
 * @param kinds the terms any of which counts
 * @param recurrence when
 * @param amount how much each time
 * @param criteria what makes an occurrence count
 */
record Asked(List<String> kinds, Recurrence recurrence, Amount amount, List<Criterion> criteria) {

  private static final Amount ONE = Amount.of(Amount.Measure.TIMES, Bounds.atLeast(BigDecimal.ONE));

  Asked {
    kinds = List.copyOf(kinds);
    criteria = List.copyOf(criteria);
  }

  /** The occurrences {@code duty} asks for, if it asks for any. */
  static Optional<Asked> of(Duty duty) {
    if (duty.ask() instanceof Ask.Hold hold) {
      return Optional.of(
          new Asked(hold.anyOf(), hold.recurrence(), hold.amount(), hold.criteria()));
    } else if (duty.ask() instanceof Ask.Issue issue) {
      List<Criterion> criteria = new ArrayList<>();
      issue.contents().ifPresent(contents -> criteria.add(new Criterion.Recording(contents)));
      issue.to().ifPresent(to -> criteria.add(new Criterion.To(to)));
      return Optional.of(new Asked(List.of(issue.document()), issue.recurrence(), ONE, criteria));
    }
    return Optional.empty();
  }

  /** The recurrence of a duty, statements to confirm included. */
  static Optional<Recurrence> recurrence(Duty duty) {
    return duty.ask() instanceof Ask.Confirm confirm
        ? Optional.of(confirm.recurrence())
        : of(duty).map(Asked::recurrence);
  }

  boolean isOpen() {
    boolean gap =
        recurrence instanceof Recurrence.AtMostApart apart && apart.gap().value().isEmpty();
    boolean upon =
        recurrence instanceof Recurrence.UponEach each
            && each.within().filter(within -> within.value().isEmpty()).isPresent();
    return amount.isOpen() || gap || upon;
  }

  /** Whether there is a least that is more than nothing. */
  boolean asksForSome() {
    return amount
        .bounds()
        .low()
        .flatMap(end -> end.at().value().map(at -> end.included() ? at.signum() > 0 : true))
        .orElse(false);
  }
}
