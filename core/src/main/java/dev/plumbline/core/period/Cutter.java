package dev.plumbline.core.period;

import dev.plumbline.core.message.Label;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the windows of one period in one calendar. */
final class Cutter {

  private final Calendar calendar;
  private final Period period;

  Cutter(Calendar calendar, Period period) {
    this.calendar = calendar;
    this.period = period;
  }

  /** The first window that ends after {@code day}: the one it lies in, or the next. */
  Optional<Window> firstEndingAfter(LocalDate day) {
    int many = period.multiple();
    return switch (period.unit()) {
      case WEEK -> Optional.of(many == 1 ? week(day) : weeks(day, many));
      case HALF_MONTH -> Optional.of(halfMonth(day));
      case MONTH, QUARTER, HALF_YEAR, YEAR -> Optional.of(months(day, months(period)));
      case SEMESTER -> semester(day);
      case ACADEMIC_YEAR -> Optional.of(academicYear(day));
      case TERM_OF_OFFICE -> Optional.empty();
    };
  }

  /** How many months a window has, or 0 if it is not made of months. */
  static int months(Period period) {
    int each =
        switch (period.unit()) {
          case MONTH -> 1;
          case QUARTER -> 3;
          case HALF_YEAR -> 6;
          case YEAR -> 12;
          case WEEK, HALF_MONTH, SEMESTER, ACADEMIC_YEAR, TERM_OF_OFFICE -> 0;
        };
    return each * period.multiple();
  }

  private Window week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    int year = day.get(IsoFields.WEEK_BASED_YEAR);
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return new Window(
        String.format("%d-W%02d", year, week),
        new Label(year + "年第" + week + "周", "week " + week + " of " + year),
        new DateRange(monday, monday.plusWeeks(1)));
  }

  private Window weeks(LocalDate day, int many) {
    LocalDate origin = calendar.anchor().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    long index = Math.floorDiv(ChronoUnit.DAYS.between(origin, day), 7L * many);
    LocalDate start = origin.plusWeeks(index * many);
    return joined(week(start), week(start.plusWeeks(many - 1L)));
  }

  private static Window halfMonth(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    boolean first = day.getDayOfMonth() <= 15;
    String id = month + (first ? "a" : "b");
    Label label =
        new Label(
            month.getYear() + "年" + month.getMonthValue() + "月" + (first ? "上半月" : "下半月"),
            (first ? "first half of " : "second half of ") + month);
    return new Window(
        id,
        label,
        first
            ? DateRange.through(month.atDay(1), month.atDay(15))
            : DateRange.through(month.atDay(16), month.atEndOfMonth()));
  }

  private Window months(LocalDate day, int length) {
    YearMonth month = YearMonth.from(day);
    boolean fitsYear = 12 % length == 0;
    YearMonth origin =
        fitsYear
            ? YearMonth.of(month.getYear(), 1)
            : period.unit() == CalendarUnit.YEAR
                ? YearMonth.of(calendar.anchor().getYear(), 1)
                : YearMonth.from(calendar.anchor());
    long index = Math.floorDiv(origin.until(month, ChronoUnit.MONTHS), (long) length);
    YearMonth start = origin.plusMonths(index * length);
    YearMonth end = start.plusMonths(length);
    DateRange range = new DateRange(start.atDay(1), end.atDay(1));
    return new Window(id(start, length), label(start, length), range);
  }

  private static String id(YearMonth start, int length) {
    int year = start.getYear();
    int month = start.getMonthValue();
    return switch (length) {
      case 1 -> start.toString();
      case 3 -> year + "-Q" + ((month + 2) / 3);
      case 6 -> year + "-H" + (month == 1 ? 1 : 2);
      case 12 -> String.valueOf(year);
      default ->
          month == 1 && length % 12 == 0
              ? year + ".." + (year + length / 12 - 1)
              : start + ".." + start.plusMonths(length - 1L);
    };
  }

  private static Label label(YearMonth start, int length) {
    int year = start.getYear();
    int month = start.getMonthValue();
    return switch (length) {
      case 1 -> new Label(year + "年" + month + "月", start.toString());
      case 3 ->
          new Label(year + "年第" + ((month + 2) / 3) + "季度", "Q" + ((month + 2) / 3) + " " + year);
      case 6 ->
          new Label(year + (month == 1 ? "年上半年" : "年下半年"), (month == 1 ? "H1 " : "H2 ") + year);
      case 12 -> new Label(year + "年", String.valueOf(year));
      default -> {
        YearMonth last = start.plusMonths(length - 1L);
        yield month == 1 && length % 12 == 0
            ? new Label(year + "—" + last.getYear() + "年", year + " to " + last.getYear())
            : new Label(
                year + "年" + month + "月—" + last.getYear() + "年" + last.getMonthValue() + "月",
                start + " to " + last);
      }
    };
  }

  private Optional<Window> semester(LocalDate day) {
    return calendar.semesters().stream()
        .flatMap(
            semester ->
                IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
                    .mapToObj(year -> semester(semester, year)))
        .filter(window -> window.range().end().isAfter(day))
        .min(Comparator.comparing(window -> window.range().start()));
  }

  private static Window semester(Semester semester, int year) {
    return new Window(
        year + "-" + semester.id(),
        new Label(year + "年" + semester.label().zh(), semester.label().en() + " " + year),
        semester.startingIn(year));
  }

  private Window academicYear(LocalDate day) {
    LocalDate thisYear = academicStart(day.getYear());
    LocalDate start = day.isBefore(thisYear) ? academicStart(day.getYear() - 1) : thisYear;
    String id = start.getYear() + "/" + (start.getYear() + 1);
    return new Window(
        id,
        new Label(start.getYear() + "—" + (start.getYear() + 1) + "学年", "academic year " + id),
        new DateRange(start, academicStart(start.getYear() + 1)));
  }

  /** The autumn semester's first day, or 1 September where no table says otherwise. */
  private LocalDate academicStart(int year) {
    return calendar.semesters().stream()
        .map(Semester::first)
        .filter(first -> first.getMonthValue() >= 7)
        .findFirst()
        .map(first -> first.atYear(year))
        .orElse(LocalDate.of(year, 9, 1));
  }

  private static Window joined(Window first, Window last) {
    return new Window(
        first.id() + ".." + last.id(),
        new Label(
            first.label().zh() + "至" + last.label().zh(),
            first.label().en() + " to " + last.label().en()),
        new DateRange(first.range().start(), last.range().end()));
  }
}
