package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Condition;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Standard;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
    duty.when().ifPresent(when -> asked(when, used));
    return used;
  }

  /** What a condition asks to be there: a duty may hang on an event nothing answers. */
  private static void asked(Condition condition, Set<String> used) {
    if (condition instanceof Condition.Exists exists) {
      used.add(exists.term());
    } else if (condition instanceof Condition.Not not) {
      asked(not.part(), used);
    } else if (condition instanceof Condition.And and) {
      and.parts().forEach(part -> asked(part, used));
    } else if (condition instanceof Condition.Or or) {
      or.parts().forEach(part -> asked(part, used));
    }
  }

  /** The kinds of record no duty asks for: perhaps a slip, so it is said. */
  static Optional<Message> unused(Standard standard, UnitView view) {
    Set<String> kinds = new TreeSet<>(view.kinds());
    for (Duty duty : standard.duties()) {
      kinds.removeAll(of(duty));
    }
    if (kinds.isEmpty()) {
      return Optional.empty();
    }
    List<Object> labels = new ArrayList<>();
    kinds.forEach(
        kind -> labels.add(view.vocabulary().term(kind).<Object>map(t -> t.label()).orElse(kind)));
    return Optional.of(Reasons.of("unused-records", labels));
  }

  private static void trigger(Recurrence recurrence, Set<String> used) {
    if (recurrence instanceof Recurrence.UponEach upon) {
      used.add(upon.trigger());
    }
  }
}
