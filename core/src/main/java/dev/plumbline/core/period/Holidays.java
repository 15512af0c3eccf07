package dev.plumbline.core.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days offices work: Monday to Friday, less the days off, with the make-up days.
 *
 * @param off weekdays on which offices are closed
 * @param working weekend days worked instead
 */
public record Holidays(Set<LocalDate> off, Set<LocalDate> working) {

  /** No table: weekends are off, nothing else. */
  public static final Holidays NONE = new Holidays(Set.of(), Set.of());

  public Holidays {
    off = Set.copyOf(off);
    working = Set.copyOf(working);
  }

  /** Whether offices work on {@code day}. */
  public boolean isWorking(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    return weekend ? working.contains(day) : !off.contains(day);
  }

  /** The day {@code day} moves to under {@code shift}. */
  public LocalDate shifted(LocalDate day, Shift shift) {
    if (shift.way() == Shift.Way.STAY) {
      return day;
    }
    int step = shift.way() == Shift.Way.LATER ? 1 : -1;
    LocalDate at = day;
    while (!isWorking(at)) {
      at = at.plusDays(step);
    }
    return at;
  }

  /** The day {@code count} working days after {@code day}, or before it when negative. */
  public LocalDate plusWorkingDays(LocalDate day, int count) {
    int step = Integer.signum(count);
    LocalDate at = day;
    for (int left = Math.abs(count); left > 0; ) {
      at = at.plusDays(step);
      if (isWorking(at)) {
        left--;
      }
    }
    return at;
  }
}
