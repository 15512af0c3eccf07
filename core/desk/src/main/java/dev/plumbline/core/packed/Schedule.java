package dev.plumbline.core.packed;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Placement;
import dev.plumbline.core.period.Places;
import dev.plumbline.core.period.Window;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The windows of one tally as bits, laid for a day of judgement. Immutable. */
final class Schedule {

  /** What a day outside every window is looked up as; its bit is never asked for. */
  static final int OUTSIDE = 63;

  private final List<Window> windows;
  private final List<LocalDate> due;
  private final byte[] windowOf;
  private final long closed;
  private final long waived;
  private final long partly;

  private Schedule(
      List<Window> windows,
      List<LocalDate> due,
      byte[] windowOf,
      long closed,
      long waived,
      long partly) {
    this.windows = windows;
    this.due = due;
    this.windowOf = windowOf;
    this.closed = closed;
    this.waived = waived;
    this.partly = partly;
  }

  /**
   * The schedule of a tally, or none where a day may count in two windows, some window has no day,
   * or there are too many.
   */
  static Optional<Schedule> of(
      Standard standard, Instruction.Tally tally, Span span, int fixedDay) {
    Duty duty = tally.duty();
    List<Window> windows = new ArrayList<>();
    List<LocalDate> dues = new ArrayList<>();
    byte[] windowOf = new byte[Days.LAST + 1];
    Arrays.fill(windowOf, (byte) OUTSIDE);
    long closed = 0;
    long waived = 0;
    long partly = 0;
    for (Window window : span.windows(standard, tally)) {
      int number = windows.size();
      List<DateRange> allowed = allowed(standard, tally, window, fixedDay);
      if (number == OUTSIDE || allowed.isEmpty() || !mark(windowOf, allowed, number)) {
        return Optional.empty();
      }
      LocalDate due = allowed.stream().map(DateRange::last).max(LocalDate::compareTo).orElseThrow();
      windows.add(window);
      dues.add(due);
      closed |= span.asOf().isBefore(due) ? 0 : 1L << number;
      waived |= span.waived(standard, duty, window.range()) ? 1L << number : 0;
      partly |= span.partly(standard, duty, window.range()) ? 1L << number : 0;
    }
    Arrays.fill(windowOf, Days.of(span.asOf()) + 1, windowOf.length, (byte) OUTSIDE);
    return Optional.of(new Schedule(windows, dues, windowOf, closed, waived, partly));
  }

  private static List<DateRange> allowed(
      Standard standard, Instruction.Tally tally, Window window, int fixedDay) {
    Optional<Integer> declared = fixedDay == 0 ? Optional.empty() : Optional.of(fixedDay);
    return new Places(
            window.range(), standard.calendar().holidays(), tally.recurrence().shift(), declared)
        .of(tally.recurrence().placements());
  }

  private static boolean mark(byte[] windowOf, List<DateRange> allowed, int number) {
    for (DateRange range : allowed) {
      if (!Days.fits(range.start()) || !Days.fits(range.end())) {
        return false;
      }
      for (int day = Days.of(range.start()); day < Days.of(range.end()); day++) {
        if (windowOf[day] != OUTSIDE && windowOf[day] != number) {
          return false;
        }
        windowOf[day] = (byte) number;
      }
    }
    return true;
  }

  /** Whether a tally's days depend on the day of the month the unit has fixed for itself. */
  static boolean varies(Instruction.Tally tally) {
    return tally.recurrence().placements().stream()
        .anyMatch(placement -> placement instanceof Placement.OnFixedDay);
  }

  /** The window each day counts in. */
  byte[] windowOf() {
    return windowOf;
  }

  int count() {
    return windows.size();
  }

  Window window(int number) {
    return windows.get(number);
  }

  LocalDate due(int number) {
    return due.get(number);
  }

  /** The windows in which too little is a breach. */
  long judged() {
    return closed & ~waived & ~partly;
  }

  /** The windows in which too much is a breach. */
  long bounded() {
    return (windows.isEmpty() ? 0 : -1L >>> (64 - windows.size())) & ~waived;
  }

  boolean isClosed(int number) {
    return (closed >>> number & 1) != 0;
  }

  boolean isWaived(int number) {
    return (waived >>> number & 1) != 0;
  }

  boolean isPartly(int number) {
    return (partly >>> number & 1) != 0;
  }
}
