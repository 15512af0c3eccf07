package dev.plumbline.format.pages;

import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Subject;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.standard.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Things of one duty and window that are due together, so that a page has one line for them.
 *
 * @param item the first one's item
 * @param members all of them, in order
 * @param subjects whom they are about
 */
record Gathered<T>(Item item, List<T> members, List<Subject> subjects) {

  Gathered {
    members = List.copyOf(members);
    subjects = List.copyOf(subjects);
  }

  Duty duty() {
    return item.duty();
  }

  /** How many items of the checklist it stands for. */
  int count() {
    return subjects.stream().mapToInt(Subject::count).sum();
  }

  /** Puts together what shares duty, window, due date and {@code also}; sorted by due date. */
  static <T> List<Gathered<T>> of(
      List<T> things, Function<T, Item> item, Function<T, Object> also) {
    record Key(String duty, String window, LocalDate due, Object also) {}
    Map<Key, List<T>> groups = new LinkedHashMap<>();
    for (T thing : things) {
      Item its = item.apply(thing);
      Key key = new Key(its.duty().id(), its.window().id(), its.due(), also.apply(thing));
      groups.computeIfAbsent(key, any -> new ArrayList<>()).add(thing);
    }
    List<Gathered<T>> gathered = new ArrayList<>();
    for (List<T> group : groups.values()) {
      List<Subject> subjects = group.stream().map(each -> item.apply(each).subject()).toList();
      gathered.add(new Gathered<>(item.apply(group.get(0)), group, subjects));
    }
    gathered.sort(Comparator.comparing(each -> each.item().due()));
    return gathered;
  }

  /** Items of a checklist, put together. */
  static List<Gathered<Item>> items(List<Item> items) {
    return of(items, Function.identity(), item -> "");
  }

  /** Verdicts of these kinds, put together where status and reason are one. */
  static List<Gathered<Verdict>> verdicts(List<Verdict> all, Status... statuses) {
    List<Status> wanted = List.of(statuses);
    return of(
        all.stream().filter(verdict -> wanted.contains(verdict.status())).toList(),
        Verdict::item,
        verdict -> List.of(verdict.status(), verdict.reason()));
  }
}
