package dev.plumbline.core.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;

/** Where in its window something must fall. */
public sealed interface Placement {

  /** Calls the method of {@code visitor} for this case. */
  <R> R accept(Visitor<R> visitor);

  /**
   * In the {@code number}th quarter (1–4) of the year.
   *
   * @param number the quarter, 1 to 4
   */
  record InQuarter(int number) implements Placement {
    /**
     * A quarter of the year.
     *
     * @throws IllegalArgumentException if the year has no such quarter
     */
    public InQuarter {
      if (number < 1 || number > 4) {
        throw new IllegalArgumentException("a year has quarters 1 to 4: " + number);
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.inQuarter(this);
    }
  }

  /**
   * In any of these months; "June and December" asks for each and is two duties.
   *
   * @param months the months, any of which will do
   */
  record InMonths(List<Month> months) implements Placement {
    public InMonths {
      months = List.copyOf(months);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.inMonths(this);
    }
  }

  /**
   * Not after this day of the year.
   *
   * @param last the last day it may be done
   */
  record By(MonthDay last) implements Placement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.by(this);
    }
  }

  /**
   * From one day of the year through another, which may lie in the year after.
   *
   * @param first the first day
   * @param last the last day, included; in the next year if it comes before {@code first}
   */
  record FromTo(MonthDay first, MonthDay last) implements Placement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fromTo(this);
    }
  }

  /**
   * Within these very days, years included.
   *
   * @param range the days
   */
  record Between(DateRange range) implements Placement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.between(this);
    }
  }

  /**
   * On this day of each month in the window.
   *
   * @param day 1–31, or 0 for the month's last day; a month without the day is refused by the
   *     compiler unless the calendar has a rule for it
   */
  record OnDay(int day) implements Placement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onDay(this);
    }
  }

  /**
   * On the {@code nth} such weekday of the month, 1–5, −1 for the last, or {@link #EVERY}.
   *
   * @param nth which one of the month
   * @param day the day of the week
   */
  record OnWeekday(int nth, DayOfWeek day) implements Placement {

    /** Any such day of the window, not one of a month. */
    public static final int EVERY = 0;

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onWeekday(this);
    }
  }

  /**
   * On one day of the month that the unit has declared for itself and keeps to.
   *
   * @param tolerance how many days it may drift either way: 0 for "fixed"
   */
  record OnFixedDay(int tolerance) implements Placement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onFixedDay(this);
    }
  }

  /**
   * On this very date.
   *
   * @param date the day
   */
  record OnDate(LocalDate date) implements Placement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onDate(this);
    }
  }

  /**
   * One method a case; no defaults, so a new case stops the build where it is not handled.
   *
   * @param <R> what is made of each case
   */
  interface Visitor<R> {
    /** Within one quarter of the year. */
    R inQuarter(InQuarter placement);

    /** Within one of some months. */
    R inMonths(InMonths placement);

    /** By a day of the year. */
    R by(By placement);

    /** Between two days of the year. */
    R fromTo(FromTo placement);

    /** Between two dates. */
    R between(Between placement);

    /** On a day of the month. */
    R onDay(OnDay placement);

    /** On a weekday. */
    R onWeekday(OnWeekday placement);

    /** On the day the unit has fixed for itself. */
    R onFixedDay(OnFixedDay placement);

    /** On one date. */
    R onDate(OnDate placement);
  }
}
