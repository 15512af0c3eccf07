package dev.plumbline.core.check;

import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Recurrence;
import java.util.LinkedHashSet;
import java.util.Set;

/** The terms whose records a duty looks at. */
final class UsedTerms {

  private UsedTerms() {}

  static Set<String> of(Duty duty) {
    Set<String> used = new LinkedHashSet<>();
    duty.ask().subject().ifPresent(used::add);
    if (duty.ask() instanceof Ask.Hold hold) {
      used.addAll(hold.anyOf());
      used.addAll(hold.mayCombineWith());
      trigger(hold.recurrence(), used);
      for (Criterion criterion : hold.criteria()) {
        if (criterion instanceof Criterion.HeldWith with) {
          used.addAll(with.activities());
        }
      }
    } else if (duty.ask() instanceof Ask.Issue issue) {
      trigger(issue.recurrence(), used);
    } else if (duty.ask() instanceof Ask.Exist exist) {
      exist.chosenBy().ifPresent(used::add);
    }
    return used;
  }

  private static void trigger(Recurrence recurrence, Set<String> used) {
    if (recurrence instanceof Recurrence.UponEach upon) {
      used.add(upon.trigger());
    }
  }
}
