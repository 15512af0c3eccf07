package dev.plumbline.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.core.message.Label;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CalendarTest {

  private static final Calendar SCHOOL =
      new Calendar(
          List.of(
              new Semester("spring", Label.same("spring"), MonthDay.of(2, 20), MonthDay.of(7, 10)),
              new Semester("autumn", Label.same("autumn"), MonthDay.of(9, 1), MonthDay.of(1, 15))),
          Holidays.NONE,
          LocalDate.of(2026, 1, 1));

  @ParameterizedTest
  @CsvSource({
    "WEEK,1,2026-01-01,2026-W01,2025-12-29,2026-01-05",
    "WEEK,1,2027-01-03,2026-W53,2026-12-28,2027-01-04",
    "HALF_MONTH,1,2026-02-15,2026-02a,2026-02-01,2026-02-16",
    "HALF_MONTH,1,2024-02-29,2024-02b,2024-02-16,2024-03-01",
    "MONTH,1,2026-12-31,2026-12,2026-12-01,2027-01-01",
    "MONTH,2,2026-04-30,2026-03..2026-04,2026-03-01,2026-05-01",
    "QUARTER,1,2026-03-31,2026-Q1,2026-01-01,2026-04-01",
    "QUARTER,1,2026-04-01,2026-Q2,2026-04-01,2026-07-01",
    "HALF_YEAR,1,2026-07-01,2026-H2,2026-07-01,2027-01-01",
    "YEAR,1,2026-06-01,2026,2026-01-01,2027-01-01",
    "YEAR,2,2027-06-01,2026..2027,2026-01-01,2028-01-01",
    "SEMESTER,1,2027-01-10,2026-autumn,2026-09-01,2027-01-16",
    "SEMESTER,1,2026-02-20,2026-spring,2026-02-20,2026-07-11",
    "ACADEMIC_YEAR,1,2027-08-31,2026/2027,2026-09-01,2027-09-01",
  })
  void findsTheWindowADayLiesIn(
      CalendarUnit unit, int many, LocalDate day, String id, LocalDate start, LocalDate end) {
    Window window = SCHOOL.windowOf(new Period(unit, many), day).orElseThrow();
    assertThat(window.id()).isEqualTo(id);
    assertThat(window.range()).isEqualTo(new DateRange(start, end));
  }

  @Test
  void leavesTheDaysBetweenSemestersOut() {
    assertThat(SCHOOL.windowOf(Period.each(CalendarUnit.SEMESTER), LocalDate.of(2026, 8, 1)))
        .isEmpty();
    assertThat(Calendar.CIVIL.windowOf(Period.each(CalendarUnit.SEMESTER), LocalDate.EPOCH))
        .isEmpty();
  }

  @Test
  void listsEveryWindowOfARange() {
    DateRange year = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
    assertThat(SCHOOL.windows(Period.each(CalendarUnit.MONTH), year)).hasSize(12);
    assertThat(SCHOOL.windows(Period.each(CalendarUnit.WEEK), year)).hasSize(53);
    assertThat(SCHOOL.windows(Period.each(CalendarUnit.SEMESTER), year))
        .extracting(Window::id)
        .containsExactly("2025-autumn", "2026-spring", "2026-autumn");
    assertThat(SCHOOL.windows(Period.each(CalendarUnit.TERM_OF_OFFICE), year)).isEmpty();
    assertThat(
            SCHOOL.windows(
                Period.each(CalendarUnit.MONTH), new DateRange(year.start(), year.start())))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-31,3,MONTH,2026-11-30",
    "2026-08-31,6,MONTH,2027-02-28",
    "2026-08-31,9,MONTH,2027-05-31",
    "2026-08-31,12,MONTH,2027-08-31",
    "2024-02-29,1,YEAR,2025-02-28",
    "2024-02-29,4,YEAR,2028-02-29",
    "2026-01-30,2,WEEK,2026-02-13",
    "2026-01-30,1,WORKING_DAY,2026-02-02",
    "2026-12-31,1,DAY,2027-01-01",
  })
  void addsALengthOnceFromItsAnchor(
      LocalDate anchor, int amount, Length.Unit unit, LocalDate expected) {
    assertThat(Calendar.CIVIL.plus(anchor, new Length(amount, unit), false)).isEqualTo(expected);
  }

  @Test
  void takesALengthOffBackwards() {
    assertThat(
            Calendar.CIVIL.plus(LocalDate.of(2027, 6, 20), new Length(6, Length.Unit.MONTH), true))
        .isEqualTo(LocalDate.of(2026, 12, 20));
  }

  @Test
  void knowsWhichCalendarsNest() {
    Period month = Period.each(CalendarUnit.MONTH);
    Period quarter = Period.each(CalendarUnit.QUARTER);
    Period year = Period.each(CalendarUnit.YEAR);
    Period semester = Period.each(CalendarUnit.SEMESTER);
    assertThat(SCHOOL.nests(month, quarter)).isTrue();
    assertThat(SCHOOL.nests(quarter, year)).isTrue();
    assertThat(SCHOOL.nests(quarter, month)).isFalse();
    assertThat(SCHOOL.nests(new Period(CalendarUnit.MONTH, 2), quarter)).isFalse();
    assertThat(SCHOOL.nests(semester, year)).isFalse();
    assertThat(SCHOOL.nests(semester, Period.each(CalendarUnit.ACADEMIC_YEAR))).isTrue();
    assertThat(SCHOOL.nests(Period.each(CalendarUnit.WEEK), month)).isFalse();
    assertThat(SCHOOL.nests(Period.each(CalendarUnit.HALF_MONTH), month)).isTrue();
  }

  @Test
  void namesWindowsInBothLanguages() {
    Window window =
        SCHOOL.windowOf(Period.each(CalendarUnit.QUARTER), LocalDate.of(2026, 5, 5)).orElseThrow();
    assertThat(window.label().in(Locale.CHINESE)).isEqualTo("2026年第2季度");
    assertThat(window.label().in(Locale.ENGLISH)).isEqualTo("Q2 2026");
  }

  @ParameterizedTest
  @CsvSource({
    "WEEK,1,2026-01-01,2026年第1周,week 1 of 2026",
    "WEEK,2,2026-01-06,2026年第1周至2026年第2周,week 1 of 2026 to week 2 of 2026",
    "HALF_MONTH,1,2026-02-15,2026年2月上半月,first half of 2026-02",
    "HALF_MONTH,1,2026-02-16,2026年2月下半月,second half of 2026-02",
    "MONTH,1,2026-02-16,2026年2月,2026-02",
    "MONTH,2,2026-04-30,2026年3月—2026年4月,2026-03 to 2026-04",
    "QUARTER,1,2026-09-30,2026年第3季度,Q3 2026",
    "HALF_YEAR,1,2026-06-30,2026年上半年,H1 2026",
    "HALF_YEAR,1,2026-07-01,2026年下半年,H2 2026",
    "YEAR,1,2026-07-01,2026年,2026",
    "YEAR,2,2027-06-01,2026—2027年,2026 to 2027",
    "MONTH,24,2026-07-01,2026—2027年,2026 to 2027",
    "MONTH,18,2026-07-01,2026年1月—2027年6月,2026-01 to 2027-06",
    "SEMESTER,1,2026-03-01,2026年spring,spring 2026",
    "ACADEMIC_YEAR,1,2026-03-01,2025—2026学年,academic year 2025/2026",
  })
  void namesEveryWindowInBothLanguages(
      CalendarUnit unit, int many, LocalDate day, String zh, String en) {
    Window window = SCHOOL.windowOf(new Period(unit, many), day).orElseThrow();
    assertThat(window.label().zh()).isEqualTo(zh);
    assertThat(window.label().en()).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource({
    // laid from the Monday before 1 January 2026
    "WEEK,3,2025-12-29,2026-W01..2026-W03,2025-12-29,2026-01-19",
    "WEEK,3,2026-01-18,2026-W01..2026-W03,2025-12-29,2026-01-19",
    "WEEK,3,2026-01-19,2026-W04..2026-W06,2026-01-19,2026-02-09",
    "WEEK,3,2025-12-28,2025-W50..2025-W52,2025-12-08,2025-12-29",
    "MONTH,5,2025-12-31,2025-08..2025-12,2025-08-01,2026-01-01",
    "MONTH,5,2026-06-01,2026-06..2026-10,2026-06-01,2026-11-01",
    "YEAR,3,2025-06-01,2023..2025,2023-01-01,2026-01-01",
    "ACADEMIC_YEAR,1,2026-09-01,2026/2027,2026-09-01,2027-09-01",
  })
  void laysSeveralTogetherFromTheAnchor(
      CalendarUnit unit, int many, LocalDate day, String id, LocalDate start, LocalDate end) {
    Window window = SCHOOL.windowOf(new Period(unit, many), day).orElseThrow();
    assertThat(window.id()).isEqualTo(id);
    assertThat(window.range()).isEqualTo(new DateRange(start, end));
  }

  @Test
  void laysFromAnotherAnchorAndKnowsAcademicYearsWithoutATable() {
    assertThat(
            Calendar.CIVIL
                .anchoredAt(LocalDate.of(2025, 3, 1))
                .windowOf(new Period(CalendarUnit.YEAR, 2), LocalDate.of(2026, 3, 1))
                .map(Window::id))
        .contains("2025..2026");
    assertThat(
            Calendar.CIVIL
                .windowOf(Period.each(CalendarUnit.ACADEMIC_YEAR), LocalDate.of(2026, 8, 31))
                .map(Window::range))
        .contains(new DateRange(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 9, 1)));
    Calendar july =
        new Calendar(
            List.of(
                new Semester("a", Label.same("a"), MonthDay.of(7, 1), MonthDay.of(12, 31)),
                new Semester("b", Label.same("b"), MonthDay.of(1, 1), MonthDay.of(6, 30))),
            Holidays.NONE,
            LocalDate.of(2026, 1, 1));
    assertThat(
            july.windowOf(Period.each(CalendarUnit.ACADEMIC_YEAR), LocalDate.of(2026, 7, 1))
                .map(Window::range))
        .contains(new DateRange(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 7, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH,1,MONTH,1,true",
    "WEEK,1,WEEK,1,true",
    "WEEK,1,YEAR,1,false",
    "HALF_MONTH,1,WEEK,1,false",
    "HALF_MONTH,1,SEMESTER,1,false",
    "HALF_MONTH,2,MONTH,1,false",
    "SEMESTER,1,ACADEMIC_YEAR,1,true",
    "SEMESTER,2,ACADEMIC_YEAR,1,false",
    "SEMESTER,1,HALF_YEAR,1,false",
    "MONTH,1,HALF_YEAR,1,true",
    "MONTH,5,YEAR,1,false",
    "MONTH,3,QUARTER,1,true",
    "MONTH,4,HALF_YEAR,1,false",
    "QUARTER,1,YEAR,2,true",
    "YEAR,1,YEAR,2,true",
    "YEAR,2,YEAR,4,false",
    "YEAR,1,HALF_YEAR,1,false",
    "MONTH,1,MONTH,5,false",
    "MONTH,1,WEEK,1,false",
  })
  void knowsWhichPeriodLiesInWhich(
      CalendarUnit inner, int many, CalendarUnit outer, int times, boolean nests) {
    assertThat(SCHOOL.nests(new Period(inner, many), new Period(outer, times))).isEqualTo(nests);
  }

  @Test
  void knowsWhatARangeHoldsAndShares() {
    DateRange may = new DateRange(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1));
    DateRange week = new DateRange(LocalDate.of(2026, 5, 30), LocalDate.of(2026, 6, 6));
    assertThat(may.intersect(week))
        .contains(new DateRange(LocalDate.of(2026, 5, 30), LocalDate.of(2026, 6, 1)));
    assertThat(week.intersect(may)).isEqualTo(may.intersect(week));
    assertThat(may.intersect(new DateRange(may.end(), LocalDate.MAX))).isEmpty();
    assertThat(may.isEmpty()).isFalse();
    assertThat(new DateRange(may.start(), may.start()).isEmpty()).isTrue();
    assertThat(may.covers(may)).isTrue();
    assertThat(may.covers(week)).isFalse();
    assertThat(may.last()).isEqualTo(LocalDate.of(2026, 5, 31));
    assertThat(DateRange.ALWAYS.last()).isEqualTo(LocalDate.MAX);
    assertThatThrownBy(() -> new DateRange(may.end(), may.start()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Length(-1, Length.Unit.DAY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Period(CalendarUnit.WEEK, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
