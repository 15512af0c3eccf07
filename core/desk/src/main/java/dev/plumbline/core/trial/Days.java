package dev.plumbline.core.trial;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.standard.Example;
import dev.plumbline.core.standard.Expectation;
import dev.plumbline.core.standard.Given;
import dev.plumbline.core.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Which years an example judges, and on which day.
 *
 * @param judged whole calendar years
 * @param asOf the day of the judgement
 */
record Days(DateRange judged, LocalDate asOf) {

  /** The year of an example that names none, of a standard that does not say since when. */
  private static final int ANY_YEAR = 2026;

  /**
   * The years the expectations name, else that of the day of judgement, else those in which
   * something happened, else that in which the standard came into force.
   */
  static Days of(Example example, Standard standard) {
    TreeSet<Integer> years = new TreeSet<>();
    for (Expectation each : example.expectations()) {
      each.windows()
          .forEach(
              window -> {
                years.add(window.range().start().getYear());
                years.add(window.range().last().getYear());
              });
    }
    if (years.isEmpty()) {
      example.asOf().ifPresent(day -> years.add(day.getYear()));
    }
    if (years.isEmpty()) {
      happened(example).forEach(day -> years.add(day.getYear()));
    }
    if (years.isEmpty()) {
      LocalDate start = standard.valid().start();
      years.add(start.equals(LocalDate.MIN) ? ANY_YEAR : start.getYear());
    }
    LocalDate first = LocalDate.of(years.first(), 1, 1);
    LocalDate end = LocalDate.of(years.last() + 1, 1, 1);
    return new Days(new DateRange(first, end), example.asOf().orElse(end.minusDays(1)));
  }

  private static List<LocalDate> happened(Example example) {
    List<LocalDate> days = new ArrayList<>();
    for (Given given : example.givens()) {
      if (given instanceof Given.Told told) {
        days.addAll(told.on());
      } else if (given instanceof Given.Confirmed confirmed) {
        confirmed.on().ifPresent(days::add);
      }
    }
    return days;
  }
}
