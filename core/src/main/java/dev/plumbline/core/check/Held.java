package dev.plumbline.core.check;

import dev.plumbline.core.record.Activity;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** An activity as one of its kinds. Not thread-safe. */
final class Held {

  private final Activity activity;
  private final Occurrence occurrence;
  private Optional<Set<String>> involved = Optional.empty();

  Held(Activity activity, String kind) {
    this.activity = activity;
    this.occurrence = Occurrence.of(activity, kind);
  }

  Activity activity() {
    return activity;
  }

  Occurrence occurrence() {
    return occurrence;
  }

  /** Whether somebody was there, led it, or was what it was about. */
  boolean involves(String person) {
    if (involved.isEmpty()) {
      Set<String> those = new HashSet<>(activity.present());
      those.addAll(activity.concerns());
      activity.leader().ifPresent(those::add);
      involved = Optional.of(those);
    }
    return involved.get().contains(person);
  }
}
