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

  /** In the {@code number}th quarter (1–4) of the year. */
  record InQuarter(int number) implements Placement {
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

  /** In any of these months; "June and December" asks for each and is two duties. */
  record InMonths(List<Month> months) implements Placement {
    public InMonths {
      months = List.copyOf(months);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.inMonths(this);
    }
  }

  /** Not after this day of the year. */
  record By(MonthDay last) implements Placement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.by(this);
    }
  }

  /** From one day of the year through another, which may lie in the year after. */
  record FromTo(MonthDay first, MonthDay last) implements Placement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fromTo(this);
    }
  }

  /** Within these very days, years included. */
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

  /** On the {@code nth} such weekday of the month, 1–5, −1 for the last, or {@link #EVERY}. */
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

  /** On this very date. */
  record OnDate(LocalDate date) implements Placement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.onDate(this);
    }
  }

  /** One method a case; no defaults, so a new case stops the build where it is not handled. */
  interface Visitor<R> {
    R inQuarter(InQuarter placement);

    R inMonths(InMonths placement);

    R by(By placement);

    R fromTo(FromTo placement);

    R between(Between placement);

    R onDay(OnDay placement);

    R onWeekday(OnWeekday placement);

    R onFixedDay(OnFixedDay placement);

    R onDate(OnDate placement);
  }
}
