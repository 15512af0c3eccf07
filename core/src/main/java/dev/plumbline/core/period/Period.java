package dev.plumbline.core.period;

/**
 * What "every …" counts in: {@code multiple} units taken together, such as two years.
 *
 * <p>Several units together are laid end to end from the day the standard comes into force, except
 * months, quarters and half-years that divide a calendar year evenly, which start with the year.
 *
 * @param unit the calendar stretch
 * @param multiple how many make one window, at least 1
 */
public record Period(CalendarUnit unit, int multiple) {

  /**
   * So many units of the calendar.
   *
   * @throws IllegalArgumentException if {@code multiple} is below 1
   */
  public Period {
    if (multiple < 1) {
      throw new IllegalArgumentException("a period is at least one unit long: " + multiple);
    }
  }

  /** One unit. */
  public static Period each(CalendarUnit unit) {
    return new Period(unit, 1);
  }
}
