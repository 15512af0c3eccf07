package dev.plumbline.core.planning;

import dev.plumbline.core.check.Item;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One coming together that is planned.
 *
 * @param date its day, the first of several
 * @param days how many days it takes
 * @param hours how long it lasts, in hours; of each day where it takes several
 * @param kinds the ids of what it is held as
 * @param body the id of the body that meets; the unit when empty
 * @param people how many are to come
 * @param items the items of the checklist it counts towards
 */
public record Gathering(
    LocalDate date,
    int days,
    BigDecimal hours,
    List<String> kinds,
    Optional<String> body,
    int people,
    List<Item> items) {

  public Gathering {
    kinds = List.copyOf(kinds);
    items = List.copyOf(items);
  }

  /** The hours people spend on it, all together. */
  public BigDecimal peopleHours() {
    return hours.multiply(BigDecimal.valueOf((long) days * people));
  }
}
