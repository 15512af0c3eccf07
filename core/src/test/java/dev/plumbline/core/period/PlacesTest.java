package dev.plumbline.core.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PlacesTest {

  private static final DateRange YEAR =
      new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
  private static final DateRange MAY =
      new DateRange(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1));

  private static List<DateRange> in(DateRange window, Placement... placements) {
    return new Places(window, Holidays.NONE, Shift.NONE, Optional.empty()).of(List.of(placements));
  }

  private static DateRange days(String first, String last) {
    return DateRange.through(LocalDate.parse(first), LocalDate.parse(last));
  }

  @Test
  void allowsAnyDayWhenNothingIsSaid() {
    assertThat(in(MAY)).containsExactly(MAY);
  }

  @Test
  void findsQuartersMonthsAndDeadlines() {
    assertThat(in(YEAR, new Placement.InQuarter(4)))
        .containsExactly(days("2026-10-01", "2026-12-31"));
    assertThat(in(YEAR, new Placement.InMonths(List.of(Month.JUNE, Month.DECEMBER))))
        .containsExactly(days("2026-06-01", "2026-06-30"), days("2026-12-01", "2026-12-31"));
    assertThat(in(YEAR, new Placement.By(MonthDay.of(1, 31))))
        .containsExactly(days("2026-01-01", "2026-01-31"));
  }

  @Test
  void letsAStretchRunIntoTheNextYear() {
    assertThat(in(YEAR, new Placement.FromTo(MonthDay.of(12, 20), MonthDay.of(1, 10))))
        .containsExactly(days("2026-12-20", "2027-01-10"));
  }

  @Test
  void findsDaysOfAMonth() {
    assertThat(in(MAY, new Placement.OnDay(15))).containsExactly(days("2026-05-15", "2026-05-15"));
    assertThat(in(MAY, new Placement.OnDay(0))).containsExactly(days("2026-05-31", "2026-05-31"));
    assertThat(in(MAY, new Placement.OnWeekday(1, DayOfWeek.FRIDAY)))
        .containsExactly(days("2026-05-01", "2026-05-01"));
    assertThat(in(MAY, new Placement.OnWeekday(5, DayOfWeek.MONDAY))).isEmpty();
  }

  @Test
  void keepsToTheDayTheUnitDeclared() {
    Places places = new Places(MAY, Holidays.NONE, Shift.NONE, Optional.of(31));
    assertThat(places.of(List.of(new Placement.OnFixedDay(1))))
        .containsExactly(days("2026-05-30", "2026-05-31"));
    assertThat(in(MAY, new Placement.OnFixedDay(0))).containsExactly(MAY);
  }

  @Test
  void needsEveryPlacementToHold() {
    assertThat(in(YEAR, new Placement.InQuarter(4), new Placement.By(MonthDay.of(11, 30))))
        .containsExactly(days("2026-10-01", "2026-11-30"));
    assertThat(in(YEAR, new Placement.InQuarter(1), new Placement.InQuarter(2))).isEmpty();
  }

  @Test
  void movesADeadlineOffADayOff() {
    Holidays table =
        new Holidays(
            Set.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 4)),
            Set.of(LocalDate.of(2026, 5, 2)));
    assertThat(table.isWorking(LocalDate.of(2026, 5, 2))).isTrue();
    assertThat(table.shifted(LocalDate.of(2026, 5, 1), Shift.NEXT_WORKING_DAY))
        .isEqualTo(LocalDate.of(2026, 5, 2));
    assertThat(table.shifted(LocalDate.of(2026, 5, 4), Shift.PREVIOUS_WORKING_DAY))
        .isEqualTo(LocalDate.of(2026, 5, 2));
    assertThat(table.plusWorkingDays(LocalDate.of(2026, 4, 30), 2))
        .isEqualTo(LocalDate.of(2026, 5, 5));
    assertThat(table.plusWorkingDays(LocalDate.of(2026, 5, 5), -1))
        .isEqualTo(LocalDate.of(2026, 5, 2));
  }

  @Test
  void keepsADeadlineInItsWindow() {
    DateRange half = new DateRange(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 1, 1));
    assertThat(in(half, new Placement.By(MonthDay.of(1, 31)))).containsExactly(half);
    DateRange academic = new DateRange(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 9, 1));
    assertThat(in(academic, new Placement.By(MonthDay.of(1, 31))))
        .containsExactly(days("2026-09-01", "2027-01-31"));
    assertThat(in(MAY, new Placement.By(MonthDay.of(11, 30)))).containsExactly(MAY);
  }

  @Test
  void cutsAStretchToAShorterWindow() {
    Placement overNewYear = new Placement.FromTo(MonthDay.of(12, 20), MonthDay.of(1, 10));
    assertThat(in(days("2026-01-01", "2026-01-31"), overNewYear))
        .containsExactly(days("2026-01-01", "2026-01-10"));
    assertThat(in(days("2026-12-01", "2026-12-31"), overNewYear))
        .containsExactly(days("2026-12-20", "2026-12-31"));
    assertThat(in(MAY, overNewYear)).isEmpty();
    assertThat(in(MAY, new Placement.FromTo(MonthDay.of(4, 10), MonthDay.of(5, 20))))
        .containsExactly(days("2026-05-01", "2026-05-20"));
  }

  @Test
  void findsDatesAndDays() {
    assertThat(in(MAY, new Placement.OnDate(LocalDate.of(2026, 5, 4))))
        .containsExactly(days("2026-05-04", "2026-05-04"));
    assertThat(in(MAY, new Placement.OnDate(LocalDate.of(2026, 6, 4)))).isEmpty();
    assertThat(in(MAY, new Placement.Between(days("2026-04-20", "2026-05-03"))))
        .containsExactly(days("2026-05-01", "2026-05-03"));
    assertThat(in(MAY, new Placement.Between(days("2026-06-20", "2026-07-03")))).isEmpty();
    assertThat(in(MAY, new Placement.OnWeekday(Placement.OnWeekday.EVERY, DayOfWeek.MONDAY)))
        .containsExactly(
            days("2026-05-04", "2026-05-04"),
            days("2026-05-11", "2026-05-11"),
            days("2026-05-18", "2026-05-18"),
            days("2026-05-25", "2026-05-25"));
    assertThat(in(MAY, new Placement.OnWeekday(-1, DayOfWeek.SUNDAY)))
        .containsExactly(days("2026-05-31", "2026-05-31"));
    assertThat(in(days("2026-02-01", "2026-02-28"), new Placement.OnDay(30))).isEmpty();
  }

  private static final Holidays SPRING =
      new Holidays(
          Set.of(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1)),
          Set.of());

  private static List<DateRange> moved(DateRange window, Shift shift, Placement placement) {
    return new Places(window, SPRING, shift, Optional.of(1)).of(List.of(placement));
  }

  @Test
  void movesADayOffADayOffAndOutOfItsWindowIfItMust() {
    DateRange april = days("2026-04-01", "2026-04-30");
    assertThat(moved(april, Shift.NEXT_WORKING_DAY, new Placement.OnDay(0)))
        .containsExactly(days("2026-05-04", "2026-05-04"));
    assertThat(moved(MAY, Shift.PREVIOUS_WORKING_DAY, new Placement.OnDay(1)))
        .containsExactly(days("2026-04-29", "2026-04-29"));
    assertThat(moved(MAY, Shift.NONE, new Placement.OnDay(1)))
        .containsExactly(days("2026-05-01", "2026-05-01"));
    assertThat(moved(MAY, Shift.NEXT_WORKING_DAY, new Placement.OnFixedDay(2)))
        .containsExactly(days("2026-05-02", "2026-05-06"));
    assertThat(moved(april, Shift.NEXT_WORKING_DAY, new Placement.By(MonthDay.of(4, 30))))
        .containsExactly(days("2026-04-01", "2026-05-04"));
  }

  @Test
  void givesGraceOnlyWhereTheDayMoved() {
    Shift grace = new Shift(Shift.Way.LATER, 5);
    assertThat(moved(MAY, grace, new Placement.OnDay(1)))
        .containsExactly(days("2026-05-04", "2026-05-06"));
    assertThat(moved(MAY, grace, new Placement.OnDay(5)))
        .containsExactly(days("2026-05-05", "2026-05-05"));
    assertThat(moved(MAY, new Shift(Shift.Way.LATER, 1), new Placement.OnDay(1)))
        .containsExactly(days("2026-05-04", "2026-05-04"));
  }
}
