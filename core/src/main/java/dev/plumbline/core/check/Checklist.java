package dev.plumbline.core.check;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.record.Unit;
import dev.plumbline.core.standard.Standard;
import java.util.List;

/**
 * A standard unrolled for a unit: what is due, when, for whom. Immutable.
 *
 * @param standard the standard unrolled
 * @param unit whose list it is
 * @param range the days it is for
 * @param items in the order of their sections, then by due date, then by subject
 */
public record Checklist(Standard standard, Unit unit, DateRange range, List<Item> items) {
  public Checklist {
    items = List.copyOf(items);
  }
}
