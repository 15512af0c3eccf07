package dev.plumbline.core.standard;

import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Length;
import dev.plumbline.core.period.Period;
import dev.plumbline.core.period.Placement;
import dev.plumbline.core.period.Shift;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When something is due. The three meanings of "every" are three cases and never convert. */
public sealed interface Recurrence {

  /** Calls the method of {@code visitor} for this case. */
  <R> R accept(Visitor<R> visitor);

  /**
   * So many in each window of a calendar.
   *
   * @param period what the calendar is cut into
   * @param placements where in the window it must fall; all of them must hold; empty is anywhere
   * @param shift how a date that falls on a holiday moves
   */
  record EveryWindow(Period period, List<Placement> placements, Shift shift) implements Recurrence {
    public EveryWindow {
      placements = List.copyOf(placements);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.everyWindow(this);
    }
  }

  /**
   * Never longer than this between one and the next.
   *
   * @param gap the longest time between two
   */
  record AtMostApart(Setting<Length> gap) implements Recurrence {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.atMostApart(this);
    }
  }

  /**
   * Once in all, while the standard or phase is in force.
   *
   * @param placements where it must fall; empty is any time
   */
  record Once(List<Placement> placements) implements Recurrence {
    public Once {
      placements = List.copyOf(placements);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.once(this);
    }
  }

  /**
   * For every time something happens.
   *
   * @param trigger the id of an event, an activity, or a term of office (whose end is meant)
   * @param side before or after it
   * @param within how near; {@code BEFORE} with a length means at least that long before when
   *     {@code ahead}, else no earlier than that
   * @param ahead whether the length is a lead time that must be kept ("6 months before")
   * @param clear how near it may not come, for a stretch such as one to two months before
   */
  record UponEach(
      String trigger,
      Side side,
      Optional<Setting<Length>> within,
      boolean ahead,
      Optional<Length> clear)
      implements Recurrence {
    /**
     * The days in which the answer to what happened on {@code date} may fall; an open length counts
     * as none.
     *
     * @param calendar how lengths are added
     * @param until the last day of an answer for which no length is set
     */
    public DateRange answers(LocalDate date, Calendar calendar, LocalDate until) {
      Optional<Length> length = within.flatMap(Setting::value);
      if (side == Side.AFTER) {
        LocalDate last =
            length
                .map(most -> calendar.plus(date, most, false))
                .orElse(date.isAfter(until) ? date : until);
        return DateRange.through(date, last);
      }
      LocalDate latest =
          ahead ? length.map(lead -> calendar.plus(date, lead, true)).orElse(date) : date;
      LocalDate earliest =
          ahead || length.isEmpty()
              ? latest.minusYears(1)
              : calendar.plus(date, length.get(), true);
      LocalDate clearOf = clear.map(gap -> calendar.plus(date, gap, true)).orElse(latest);
      return DateRange.through(earliest, clearOf);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.uponEach(this);
    }
  }

  /** Whether something follows its trigger or goes before it. */
  enum Side {
    /** It follows. */
    AFTER,
    /** It goes before. */
    BEFORE
  }

  /**
   * One method a case, none with a default.
   *
   * @param <R> what is made of each case
   */
  interface Visitor<R> {
    /** So many in each window. */
    R everyWindow(EveryWindow recurrence);

    /** Never too long apart. */
    R atMostApart(AtMostApart recurrence);

    /** Once in all. */
    R once(Once recurrence);

    /** Upon each time something happens. */
    R uponEach(UponEach recurrence);
  }
}
