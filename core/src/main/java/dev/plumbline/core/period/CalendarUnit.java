package dev.plumbline.core.period;

/** The stretches a calendar is cut into. */
public enum CalendarUnit {
  /** Monday to Sunday (ISO 8601). */
  WEEK,
  /** The 1st to the 15th, and the 16th to the month's last day. */
  HALF_MONTH,
  /** A calendar month. */
  MONTH,
  /** January–March and so on. */
  QUARTER,
  /** January–June, July–December. */
  HALF_YEAR,
  /** A calendar year. */
  YEAR,
  /** A school term, from the standard's own table. */
  SEMESTER,
  /** From one autumn semester's start to the next, named by the year it starts in. */
  ACADEMIC_YEAR,
  /** From one election to the end of the term it began. */
  TERM_OF_OFFICE
}
