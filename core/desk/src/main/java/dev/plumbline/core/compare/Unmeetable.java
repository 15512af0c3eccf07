package dev.plumbline.core.compare;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Places;
import dev.plumbline.core.period.Window;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Standard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether a duty leaves no number, or no day, with which it could be met. */
final class Unmeetable {

  /** Long enough to hold a leap year and every order of weekdays a month can begin with. */
  private static final DateRange YEARS =
      new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2032, 1, 1));

  private Unmeetable() {}

  static boolean isSo(Duty duty, Standard standard) {
    if (duty.ask() instanceof Ask.Keep keep) {
      return empty(Opposite.allowed(keep), false);
    } else if (duty.ask() instanceof Ask.Exist exist) {
      return empty(exist.number(), true);
    } else if (duty.ask() instanceof Ask.Hold hold && empty(hold.amount().bounds(), false)) {
      return true;
    }
    return Asked.recurrence(duty)
        .filter(Recurrence.EveryWindow.class::isInstance)
        .map(Recurrence.EveryWindow.class::cast)
        .filter(every -> noDay(every, standard))
        .isPresent();
  }

  private static boolean empty(Bounds bounds, boolean whole) {
    return bounds.openParameter().isEmpty() && NumberSet.of(bounds).isEmpty(whole);
  }

  /** Whether not one window of some years has a day left by every placement. */
  private static boolean noDay(Recurrence.EveryWindow every, Standard standard) {
    if (every.placements().isEmpty()) {
      return false;
    }
    List<Window> windows = standard.calendar().windows(every.period(), YEARS);
    return !windows.isEmpty()
        && windows.stream()
            .allMatch(
                window ->
                    new Places(
                            window.range(),
                            standard.calendar().holidays(),
                            every.shift(),
                            Optional.of(1))
                        .of(every.placements())
                        .isEmpty());
  }
}
