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
}
