package dev.plumbline.core.compare;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts in which two duties differ, in words. */
final class Differences {

  private final List<Message> found = new ArrayList<>();

  private Differences() {}

  private static List<Message> between(Duty before, Duty after) {
    Differences all = new Differences();
    all.part("asked", asked(before), asked(after));
    all.part("modality", word(before), word(after));
    all.part("subjects", before.subjects(), after.subjects());
    all.part("exempt", before.exempt(), after.exempt());
    all.part("when", before.when(), after.when());
    all.part("days", before.period(), after.period());
    all.part("actor", before.actor(), after.actor());
    all.part("points", before.scoring(), after.scoring());
    all.part("clause", before.citation().clause(), after.citation().clause());
    return all.found;
  }

  private void part(String key, Object before, Object after) {
    if (before.equals(after)) {
      return;
    } else if (before instanceof Message one && after instanceof Message other) {
      found.add(Judging.phrase("differs." + key, one, other));
    } else if (key.equals("clause")) {
      found.add(Judging.phrase("differs.clause", shown(before), shown(after)));
    } else {
      found.add(Judging.phrase("differs." + key));
    }
  }

  private static Object shown(Object clause) {
    return clause.equals("") ? Judging.phrase("no-clause") : clause;
  }

  private static Message word(Duty duty) {
    return Judging.phrase("modality." + duty.modality().name());
  }

  private void parts(Asked before, Asked after) {
    part("kinds", before.kinds(), after.kinds());
    part("recurrence", before.recurrence(), after.recurrence());
    part("amount", before.amount(), after.amount());
    part("criteria", before.criteria(), after.criteria());
  }

  /** Occurrences are told part by part, everything else as one. */
  private static Object asked(Duty duty) {
    return Asked.of(duty).isPresent() ? Optional.empty() : duty.ask();
  }

  /** What one duty leaves to a parameter and the other does not. */
  private void set(Duty before, Standard standard, Duty after, String key) {
    for (String parameter : before.openParameters()) {
      if (!after.openParameters().contains(parameter)) {
        found.add(Judging.phrase(key, parameter, value(standard, parameter)));
      }
    }
  }

  private static Object value(Standard standard, String parameter) {
    return standard.parameters().stream()
        .filter(each -> each.id().equals(parameter))
        .flatMap(each -> each.value().stream())
        .<Object>map(value -> value)
        .findFirst()
        .orElseGet(() -> Judging.phrase("elsewhere"));
  }

  static List<Message> all(Standard old, Duty before, Standard fresh, Duty after) {
    Differences all = new Differences();
    all.set(before, fresh, after, "differs.set");
    all.set(after, old, before, "differs.unset");
    Optional<Asked> one = Asked.of(before);
    Optional<Asked> other = Asked.of(after);
    if (one.isPresent() && other.isPresent()) {
      all.parts(one.get(), other.get());
      combined(before).ifPresent(list -> all.part("combining", list, combined(after).orElse(list)));
    }
    all.found.addAll(between(before, after));
    return all.found;
  }

  private static Optional<List<String>> combined(Duty duty) {
    return duty.ask() instanceof Ask.Hold hold
        ? Optional.of(hold.mayCombineWith())
        : Optional.empty();
  }
}
