package org.example.named;

import dev.plumbline.Records;
import dev.plumbline.RecordsOf;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Standing;

/** Shows a diary as records. */
public final class DiaryRecords implements RecordsOf<Diary> {

  @Override
  public Class<Diary> type() {
    return Diary.class;
  }

  @Override
  public UnitRecords records(Diary own) {
    Records records = Records.of("b1", own.branch());
    own.people().forEach(id -> records.person(id, Standing.FORMAL));
    return records.build();
  }
}
