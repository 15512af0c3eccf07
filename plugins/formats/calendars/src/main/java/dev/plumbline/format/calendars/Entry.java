package dev.plumbline.format.calendars;

import dev.plumbline.core.check.Item;
import dev.plumbline.core.standard.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One day's entry of a calendar: the items of a duty and window that are due together.
 *
 * @param id stays as it is when the calendar is made again, so that the entry is updated
 * @param items its items, at least one, in the order of the checklist
 */
record Entry(String id, List<Item> items) {

  Entry {
    items = List.copyOf(items);
  }

  Duty duty() {
    return items.get(0).duty();
  }

  LocalDate due() {
    return items.get(0).due();
  }

  /** The entries for {@code items}, by due day. */
  static List<Entry> of(List<Item> items) {
    Map<String, List<Item>> groups = new LinkedHashMap<>();
    for (Item item : items) {
      groups
          .computeIfAbsent(item.duty().id() + "@" + item.window().id(), any -> new ArrayList<>())
          .add(item);
    }
    List<Entry> entries = new ArrayList<>();
    groups.forEach((id, group) -> add(id, group, entries));
    entries.sort(Comparator.comparing(Entry::due));
    return entries;
  }

  /**
   * The day most subjects share has the group's id whoever comes or leaves; a subject with a day of
   * its own, one who joined midway say, has an entry of its own.
   */
  private static void add(String id, List<Item> group, List<Entry> entries) {
    Map<LocalDate, List<Item>> days = new TreeMap<>();
    group.forEach(item -> days.computeIfAbsent(item.due(), any -> new ArrayList<>()).add(item));
    List<Item> most =
        days.values().stream()
            .reduce((one, other) -> other.size() > one.size() ? other : one)
            .orElseThrow();
    entries.add(new Entry(id, most));
    for (List<Item> others : days.values()) {
      if (others != most) {
        others.forEach(item -> entries.add(new Entry(item.id(), List.of(item))));
      }
    }
  }
}
