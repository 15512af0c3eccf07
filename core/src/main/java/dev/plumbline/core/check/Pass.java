package dev.plumbline.core.check;

import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.record.UnitRecords;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One pass over a unit's records, each told to those who count it. Not thread-safe. */
final class Pass {

  private static final int[] NOBODY = {};

  private final UnitView view;
  private final Calendar calendar;
  private final Map<String, int[]> numbers;
  private final List<? extends Grounds.Counting> counting;
  private final Touched touched = new Touched();

  Pass(
      UnitView view,
      Calendar calendar,
      Map<String, int[]> numbers,
      List<? extends Grounds.Counting> counting) {
    this.view = view;
    this.calendar = calendar;
    this.numbers = numbers;
    this.counting = counting;
  }

  void over(UnitRecords records) {
    Doubles<Activity> activities = new Doubles<>(records.activities().size(), Doubles::alike);
    for (Activity each : records.activities()) {
      for (int i = 0; i < each.kinds().size(); i++) {
        String kind = each.kinds().get(i);
        int[] those = numbers.getOrDefault(kind, NOBODY);
        if (those.length > 0) {
          boolean again = activities.again(kind, each.date(), each);
          for (int number : those) {
            if (goesOn(number, again || severally(each, kind, number))) {
              activity(each, kind, counting.get(number));
            }
          }
        }
      }
    }
    Doubles<Talk> talks = new Doubles<>(records.talks().size(), Doubles::alike);
    for (Talk each : records.talks()) {
      int[] those = numbers.getOrDefault(each.kind(), NOBODY);
      boolean again = those.length > 0 && talks.again(each.kind(), each.date(), each);
      for (int number : those) {
        if (goesOn(number, again)) {
          talk(each, counting.get(number));
        }
      }
    }
    Doubles<Document> documents = new Doubles<>(records.documents().size(), (one, other) -> true);
    for (Document each : records.documents()) {
      int[] those = numbers.getOrDefault(each.kind(), NOBODY);
      boolean again = those.length > 0 && documents.again(each.kind(), each.date(), each);
      for (int number : those) {
        if (goesOn(number, again)) {
          document(each, counting.get(number));
        }
      }
    }
  }

  /** Whether one still counts, unless a record is not plain. */
  private boolean goesOn(int number, boolean stop) {
    if (stop) {
      counting.get(number).stop();
    }
    return counting.get(number).goesOn();
  }

  /** Whether one counts an activity as a kind that comes before {@code kind}, too. */
  private boolean severally(Activity activity, String kind, int number) {
    if (activity.kinds().size() == 1) {
      return false;
    }
    for (String earlier : activity.kinds()) {
      if (earlier.equals(kind)) {
        return false;
      }
      for (int each : numbers.getOrDefault(earlier, NOBODY)) {
        if (each == number) {
          return true;
        }
      }
    }
    return false;
  }

  private void activity(Activity each, String kind, Grounds.Counting who) {
    touched.clear();
    who.party().of(each, kind, touched);
    if (touched.size() > 0 && (who.criteria().isEmpty() || holds(Occurrence.of(each, kind), who))) {
      who.counts(each.date(), Math.max(each.days(), 1), each.hours(), touched);
    }
  }

  private void talk(Talk each, Grounds.Counting who) {
    touched.clear();
    who.party().of(each, touched);
    if (touched.size() > 0 && (who.criteria().isEmpty() || holds(Occurrence.of(each), who))) {
      who.counts(each.date(), 1, Optional.empty(), touched);
    }
  }

  private void document(Document each, Grounds.Counting who) {
    touched.clear();
    who.party().of(each, touched);
    if (touched.size() > 0 && (who.criteria().isEmpty() || holds(Occurrence.of(each), who))) {
      who.counts(each.date(), 1, Optional.empty(), touched);
    }
  }

  private boolean holds(Occurrence occurrence, Grounds.Counting who) {
    Truth counts =
        new CriterionTest(view, occurrence, List.of(), calendar).all(who.criteria()).counts();
    if (!counts.holds() && !counts.fails()) {
      who.stop();
    }
    return counts.holds();
  }
}
