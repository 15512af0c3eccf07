package dev.plumbline.core.planning;

import dev.plumbline.core.check.Item;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Length;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Criterion;
import dev.plumbline.core.standard.Duty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * So many gatherings within some days, asked by a duty.
 *
 * @param items the items it stands for: one, or one for each of the people who come together
 * @param body the id of the body that meets; the unit when empty
 * @param open the days on which one counts, in order
 * @param least how many at least, not below 0
 * @param most how many at most, if that is bounded
 * @param gap how far apart neighbours may be at most, instead of a number
 * @param hours how long each must last, in hours; 0 if that does not matter
 * @param days how many days each must take
 */
record Demand(
    List<Item> items,
    Optional<String> body,
    List<DateRange> open,
    int least,
    OptionalInt most,
    Optional<Length> gap,
    BigDecimal hours,
    int days) {

  Demand {
    items = List.copyOf(items);
    open = List.copyOf(open);
  }

  Duty duty() {
    return items.get(0).duty();
  }

  Ask.Hold hold() {
    return (Ask.Hold) duty().ask();
  }

  /** The activities any of which counts. */
  List<String> kinds() {
    return hold().anyOf();
  }

  boolean openOn(LocalDate day) {
    return open.stream().anyMatch(range -> range.contains(day));
  }

  /** Whether a gathering held as {@code held} counts. */
  boolean servedBy(List<String> held) {
    boolean counts = kinds().stream().anyMatch(held::contains);
    for (Criterion criterion : hold().criteria()) {
      if (criterion instanceof Criterion.HeldWith with) {
        counts &= with.activities().stream().anyMatch(held::contains);
      } else if (criterion instanceof Criterion.NotTogetherWith apart) {
        counts &= apart.activities().stream().noneMatch(held::contains);
      }
    }
    return counts;
  }
}
