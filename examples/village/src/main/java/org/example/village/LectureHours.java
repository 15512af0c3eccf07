package org.example.village;

import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Fact;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.spi.Inference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The hours of all lectures of a year so far, known anew on the day of each. */
final class LectureHours implements Inference {

  @Override
  public String id() {
    return "lecture-hours";
  }

  @Override
  public List<Fact> facts(UnitRecords records) {
    List<Activity> lectures =
        records.activities().stream()
            .filter(activity -> activity.kinds().contains("party-lecture"))
            .sorted(Comparator.comparing(Activity::date).thenComparing(Activity::id))
            .toList();
    List<Fact> facts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < lectures.size(); i++) {
      Activity lecture = lectures.get(i);
      boolean newYear = i == 0 || lectures.get(i - 1).date().getYear() != lecture.date().getYear();
      sum = (newYear ? BigDecimal.ZERO : sum).add(lecture.hours().orElse(BigDecimal.ZERO));
      boolean lastOfDay =
          i + 1 == lectures.size() || !lectures.get(i + 1).date().equals(lecture.date());
      if (lastOfDay) {
        facts.add(
            new Fact("lecture-hours", sum, lecture.date(), Optional.empty(), Optional.empty()));
      }
    }
    return facts;
  }
}
