package org.example.desk;

import dev.plumbline.PropertyPath;
import dev.plumbline.Records;
import dev.plumbline.RecordsOf;
import dev.plumbline.core.record.UnitRecords;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows a diary as records, and where in the diary a place in the records is. */
@Component
public final class DiaryRecords implements RecordsOf<Diary> {

  private static final Map<String, String> NAMES = Map.of("date", "heldOn", "fields", "minutes");

  @Override
  public Class<Diary> type() {
    return Diary.class;
  }

  @Override
  public UnitRecords records(Diary own) {
    Records records = Records.of("b1", own.branch());
    int number = 0;
    for (Diary.Entry entry : own.entries()) {
      String id = "d" + number++;
      records.held(id, entry.kind(), entry.heldOn(), more -> more.recording(entry.minutes()));
    }
    return records.build();
  }

  @Override
  public PropertyPath place(Diary own, PropertyPath place) {
    if (place.isRoot() || !place.steps().get(0).name().equals("activities")) {
      return PropertyPath.ROOT;
    }
    String property = place.steps().get(1).name();
    return PropertyPath.ROOT
        .element("entries", place.steps().get(0).index().orElseThrow())
        .property(NAMES.getOrDefault(property, property));
  }
}
