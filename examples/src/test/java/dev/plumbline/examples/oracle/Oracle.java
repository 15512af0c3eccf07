package dev.plumbline.examples.oracle;

import dev.plumbline.core.standard.Duty;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every item of a standard is, written straight from what a standard means and without haste:
 * day by day, record by record, and with nothing of the checker's own.
 */
final class Oracle {

  private Oracle() {}

  /** What every item is, by its id, in the order of the duties. */
  static Map<String, Said> judge(Known known) {
    Map<String, Said> items = new LinkedHashMap<>();
    for (Duty duty : known.standard().duties()) {
      LocalDate first = Laid.later(known.range().start(), known.standard().valid().start());
      LocalDate end = Laid.earlier(known.range().end(), known.standard().valid().end());
      if (duty.period().isPresent()) {
        first = Laid.later(first, duty.period().get().start());
        end = Laid.earlier(end, duty.period().get().end());
      }
      if (first.isBefore(end)) {
        LocalDate last = end.minusDays(1);
        Almanac.Days days = new Almanac.Days(whole(first, last), first, last);
        new Asked(known, duty, days, items).judge();
      }
    }
    return items;
  }

  private static String whole(LocalDate first, LocalDate last) {
    boolean year = first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
    return year ? "" + first.getYear() : first + ".." + last;
  }
}
