package dev.plumbline.dsl.resolve;

import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Setting;
import java.util.Optional;
import java.util.stream.Stream;

/** The parameters a duty still waits for. */
final class OpenSettings {

  private OpenSettings() {}

  static Stream<String> in(Duty duty) {
    Ask ask = duty.ask();
    if (ask instanceof Ask.Hold hold) {
      return Stream.concat(in(hold.recurrence()), hold.amount().bounds().openParameter().stream());
    } else if (ask instanceof Ask.Issue issue) {
      return in(issue.recurrence());
    } else if (ask instanceof Ask.Settle settle) {
      return open(settle.within());
    } else if (ask instanceof Ask.Keep keep) {
      return open(keep.horizon());
    }
    return Stream.empty();
  }

  private static Stream<String> in(Recurrence recurrence) {
    if (recurrence instanceof Recurrence.UponEach upon) {
      return open(upon.within());
    } else if (recurrence instanceof Recurrence.AtMostApart apart) {
      return open(Optional.of(apart.gap()));
    }
    return Stream.empty();
  }

  private static <T> Stream<String> open(Optional<Setting<T>> setting) {
    return setting.stream()
        .filter(Setting.Open.class::isInstance)
        .map(open -> ((Setting.Open<T>) open).parameter());
  }
}
