package dev.plumbline.format.pages;

import dev.plumbline.core.check.Item;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Duty;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is to be done, month by month: a row for each duty that is met by doing something, cut into
 * cells as long as its windows. A window shorter than a month or so stands in the month it ends in.
 *
 * @param months the months, in order
 * @param rows the rows, in the order of the standard
 */
record YearGrid<T>(List<YearMonth> months, List<Row<T>> rows) {

  private static final int LONGEST_OF_A_MONTH = 45;
  private static final int MOST_MONTHS = 24;

  YearGrid {
    months = List.copyOf(months);
    rows = List.copyOf(rows);
  }

  /** One duty. */
  record Row<T>(Duty duty, List<Cell<T>> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Some months of a row.
   *
   * @param range its days, for whole months
   * @param months how many
   * @param members what falls into it; empty where nothing is asked
   */
  record Cell<T>(DateRange range, int months, List<T> members) {
    Cell {
      members = List.copyOf(members);
    }

    /** How far into the cell {@code day} lies, from 0 to 1; empty if it lies outside. */
    Optional<Double> at(LocalDate day) {
      if (!range.contains(day)) {
        return Optional.empty();
      }
      double length = ChronoUnit.DAYS.between(range.start(), range.end());
      return Optional.of((ChronoUnit.DAYS.between(range.start(), day) + 0.5) / length);
    }
  }

  /** The grid of {@code things} over {@code range}. */
  static <T> YearGrid<T> of(List<T> things, Function<T, Item> item, DateRange range) {
    List<YearMonth> months = new ArrayList<>();
    YearMonth last = YearMonth.from(range.last());
    for (YearMonth month = YearMonth.from(range.start());
        !month.isAfter(last) && months.size() < MOST_MONTHS;
        month = month.plusMonths(1)) {
      months.add(month);
    }
    Map<Duty, List<T>> byDuty = new LinkedHashMap<>();
    for (T thing : things) {
      Duty duty = item.apply(thing).duty();
      if (isDone(duty.ask())) {
        byDuty.computeIfAbsent(duty, any -> new ArrayList<>()).add(thing);
      }
    }
    List<Row<T>> rows = new ArrayList<>();
    byDuty.forEach(
        (duty, its) -> {
          List<Span<T>> spans = spans(its, item, months);
          if (!spans.isEmpty()) {
            rows.add(new Row<>(duty, cells(spans, months)));
          }
        });
    return new YearGrid<>(months, rows);
  }

  private static boolean isDone(Ask ask) {
    return ask instanceof Ask.Hold || ask instanceof Ask.Issue || ask instanceof Ask.Settle;
  }

  /** The months from {@code first} to {@code last}, by their places in the grid. */
  private record Span<T>(int first, int last, List<T> members) {}

  private static <T> List<Span<T>> spans(
      List<T> things, Function<T, Item> item, List<YearMonth> months) {
    List<Span<T>> spans = new ArrayList<>();
    for (T thing : things) {
      DateRange window = item.apply(thing).window().range();
      boolean spread = ChronoUnit.DAYS.between(window.start(), window.end()) > LONGEST_OF_A_MONTH;
      LocalDate start = spread ? window.start() : window.last();
      int first = (int) months.get(0).until(YearMonth.from(start), ChronoUnit.MONTHS);
      int last = (int) months.get(0).until(YearMonth.from(window.last()), ChronoUnit.MONTHS);
      if (last >= 0 && first < months.size()) {
        spans.add(
            new Span<>(Math.max(first, 0), Math.min(last, months.size() - 1), List.of(thing)));
      }
    }
    spans.sort(Comparator.comparingInt(Span::first));
    return merged(spans);
  }

  private static <T> List<Span<T>> merged(List<Span<T>> sorted) {
    List<Span<T>> merged = new ArrayList<>();
    for (Span<T> span : sorted) {
      int at = merged.size() - 1;
      if (at >= 0 && merged.get(at).last() >= span.first()) {
        Span<T> before = merged.get(at);
        List<T> members = new ArrayList<>(before.members());
        members.addAll(span.members());
        merged.set(at, new Span<>(before.first(), Math.max(before.last(), span.last()), members));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private static <T> List<Cell<T>> cells(List<Span<T>> spans, List<YearMonth> months) {
    List<Cell<T>> cells = new ArrayList<>();
    int next = 0;
    for (Span<T> span : spans) {
      for (; next < span.first(); next++) {
        cells.add(cell(months, next, next, List.of()));
      }
      cells.add(cell(months, span.first(), span.last(), span.members()));
      next = span.last() + 1;
    }
    for (; next < months.size(); next++) {
      cells.add(cell(months, next, next, List.of()));
    }
    return cells;
  }

  private static <T> Cell<T> cell(List<YearMonth> months, int first, int last, List<T> members) {
    DateRange range =
        new DateRange(months.get(first).atDay(1), months.get(last).plusMonths(1).atDay(1));
    return new Cell<>(range, last - first + 1, members);
  }
}
