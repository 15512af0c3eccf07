package dev.plumbline.core.compare;

import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.period.CalendarUnit;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Length;
import dev.plumbline.core.standard.Amount;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Recurrence;
import dev.plumbline.core.standard.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether doing what one duty asks so often surely does what another asks, of the same subjects.
 *
 * @param given what is surely done
 * @param givenCalendar the calendar it is laid out by
 * @param wanted what is to follow
 * @param wantedCalendar the calendar of that
 */
record OccurrenceImplication(
    Asked given, Calendar givenCalendar, Asked wanted, Calendar wantedCalendar) {

  private static final LocalDate LATER = LocalDate.of(2030, 12, 31);
  private static final int LEAP_CYCLE = 1461;

  /**
   * Whether it follows.
   *
   * @param countsToo whether what counts for the one counts for the other
   * @param countsBack whether what counts for the other counts for the one
   */
  boolean holds(boolean countsToo, boolean countsBack) {
    boolean otherMeasures =
        given.amount().instead().isPresent() || wanted.amount().instead().isPresent();
    if (given.isOpen() || wanted.isOpen() || otherMeasures) {
      return given.equals(wanted);
    }
    boolean gap = wanted.recurrence() instanceof Recurrence.AtMostApart;
    boolean least = !gap && !wanted.asksForSome();
    boolean most = gap || wanted.amount().bounds().high().isEmpty();
    return (least || (countsToo && amounts() && follows(true)))
        && (most || (countsBack && amounts() && follows(false)));
  }

  private boolean amounts() {
    return gap(given).isPresent()
        || gap(wanted).isPresent()
        || (given.amount().measure() == wanted.amount().measure()
            && given.amount().hoursPerDay().equals(wanted.amount().hoursPerDay()));
  }

  private static Optional<Length> gap(Asked asked) {
    return asked.recurrence() instanceof Recurrence.AtMostApart apart
        ? apart.gap().value()
        : Optional.empty();
  }

  private boolean follows(boolean least) {
    if (given.recurrence() instanceof Recurrence.UponEach one
        && wanted.recurrence() instanceof Recurrence.UponEach other) {
      return upon(one, other, least) && amountKept(least);
    }
    boolean same =
        given.recurrence().equals(wanted.recurrence())
            && (givenCalendar.equals(wantedCalendar) || ofOffice(given.recurrence()));
    if (same && amountKept(least)) {
      return true;
    }
    Optional<DateRange> span = Windows.span(List.of(given.recurrence(), wanted.recurrence()));
    return span.isPresent()
        && declaredDays().stream().allMatch(day -> follows(span.get(), day, least));
  }

  private static boolean ofOffice(Recurrence recurrence) {
    return recurrence instanceof Recurrence.EveryWindow every
        && every.period().unit() == CalendarUnit.TERM_OF_OFFICE;
  }

  /** Whether the amount of one window alone is enough for the same window of the other. */
  private boolean amountKept(boolean least) {
    Days day = Days.of(List.of(DateRange.through(LATER, LATER)));
    Forced forced = new Forced(List.of(day), given.amount());
    Bounds bounds = wanted.amount().bounds();
    return least ? forced.least(day, bounds) : forced.most(day, bounds);
  }

  private List<Optional<Integer>> declaredDays() {
    boolean declared =
        Windows.declared(given.recurrence()) || Windows.declared(wanted.recurrence());
    List<Optional<Integer>> days = new ArrayList<>();
    days.add(Optional.empty());
    if (declared) {
      IntStream.rangeClosed(1, 31).forEach(day -> days.add(Optional.of(day)));
    }
    return days;
  }

  private boolean follows(DateRange span, Optional<Integer> declaredDay, boolean least) {
    DateRange wide = new DateRange(span.start().minusYears(2), span.end().plusYears(2));
    Optional<List<Days>> windows =
        Windows.of(wanted.recurrence(), wantedCalendar, span, declaredDay);
    Optional<List<Days>> from =
        Windows.of(given.recurrence(), givenCalendar, onceOr(wide, span), declaredDay);
    Optional<Length> wantedGap = gap(wanted);
    Optional<Length> givenGap = gap(given);
    if (wantedGap.isPresent() && givenGap.isPresent()) {
      return Gaps.within(givenGap.get(), givenCalendar, wantedGap.get(), wantedCalendar);
    } else if (wantedGap.isPresent()) {
      return from.isPresent()
          && given.asksForSome()
          && given.recurrence() instanceof Recurrence.EveryWindow
          && Gaps.keeps(from.get(), wantedGap.get(), wantedCalendar);
    } else if (windows.isEmpty()) {
      return false;
    } else if (givenGap.isPresent()) {
      return least && givenGapFills(windows.get(), givenGap.get());
    }
    return from.isPresent() && windowsFollow(windows.get(), from.get(), least);
  }

  /** Both "once" mean the one stretch of days the standard holds. */
  private DateRange onceOr(DateRange wide, DateRange span) {
    boolean once = given.recurrence() instanceof Recurrence.Once;
    return once && wanted.recurrence() instanceof Recurrence.Once ? span : wide;
  }

  private boolean givenGapFills(List<Days> windows, Length gap) {
    boolean times = wanted.amount().measure() == Amount.Measure.TIMES;
    return times
        && windows.stream()
            .filter(days -> !days.isEmpty())
            .allMatch(days -> Gaps.fills(gap, givenCalendar, days, wanted.amount().bounds()));
  }

  private boolean windowsFollow(List<Days> windows, List<Days> from, boolean least) {
    int at = 0;
    for (Days days : windows) {
      if (days.isEmpty()) {
        continue;
      }
      while (at < from.size()
          && (from.get(at).isEmpty() || from.get(at).last().isBefore(days.first().minusYears(1)))) {
        at++;
      }
      int end = at;
      while (end < from.size()
          && (from.get(end).isEmpty() || !from.get(end).first().isAfter(days.last()))) {
        end++;
      }
      Forced forced = new Forced(from.subList(at, end), given.amount());
      Bounds bounds = wanted.amount().bounds();
      boolean kept = least ? forced.least(days, bounds) : forced.most(days, bounds);
      if (!kept) {
        return false;
      }
    }
    return true;
  }

  private boolean upon(Recurrence.UponEach one, Recurrence.UponEach other, boolean least) {
    if (!one.trigger().equals(other.trigger()) || one.side() != other.side()) {
      return false;
    }
    Recurrence.UponEach inner = least ? one : other;
    Recurrence.UponEach outer = least ? other : one;
    Calendar innerCalendar = least ? givenCalendar : wantedCalendar;
    Calendar outerCalendar = least ? wantedCalendar : givenCalendar;
    if (workingDays(one) || workingDays(other)) {
      return one.equals(other) && givenCalendar.holidays().equals(wantedCalendar.holidays());
    }
    LocalDate first = LocalDate.of(2001, 1, 1);
    return IntStream.range(0, LEAP_CYCLE)
        .mapToObj(first::plusDays)
        .allMatch(
            date ->
                outer
                    .answers(date, outerCalendar, LATER)
                    .covers(inner.answers(date, innerCalendar, LATER)));
  }

  private static boolean workingDays(Recurrence.UponEach upon) {
    return upon.within()
        .flatMap(Setting::value)
        .filter(length -> length.unit() == Length.Unit.WORKING_DAY)
        .isPresent();
  }
}
