package dev.plumbline.core.period;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days from {@code start} to before {@code end}: half-open, as every stretch of time here.
 *
 * @param start the first day
 * @param end the first day no longer in it; not before {@code start}
 */
public record DateRange(LocalDate start, LocalDate end) {

  /** All time, for what has no start or no end. */
  public static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

  /**
   * The days from {@code start} to {@code end}.
   *
   * @throws IllegalArgumentException if it ends before it starts
   */
  public DateRange {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "a range cannot end before it starts: " + start + " " + end);
    }
  }

  /** The days from {@code first} to {@code last}, both included. */
  public static DateRange through(LocalDate first, LocalDate last) {
    return new DateRange(first, last.plusDays(1));
  }

  /** Whether {@code day} is one of these days. The one predicate for "in force". */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && day.isBefore(end);
  }

  /** Whether every day of {@code other} is one of these. */
  public boolean covers(DateRange other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  /** Whether no day is in it. */
  public boolean isEmpty() {
    return start.equals(end);
  }

  /** Whether some day is in both. */
  public boolean overlaps(DateRange other) {
    return start.isBefore(other.end) && other.start.isBefore(end) && !isEmpty() && !other.isEmpty();
  }

  /** The days in both; empty when there are none. */
  public Optional<DateRange> intersect(DateRange other) {
    if (!isEmpty() && other.covers(this)) {
      return Optional.of(this);
    }
    LocalDate from = start.isAfter(other.start) ? start : other.start;
    LocalDate to = end.isBefore(other.end) ? end : other.end;
    return from.isBefore(to) ? Optional.of(new DateRange(from, to)) : Optional.empty();
  }

  /** The last day in it. */
  public LocalDate last() {
    return end.equals(LocalDate.MAX) ? end : end.minusDays(1);
  }
}
