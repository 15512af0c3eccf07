package dev.plumbline.examples.embedding;

import dev.plumbline.Conformity;
import dev.plumbline.Plumbline;
import dev.plumbline.Records;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Standing;
import java.time.LocalDate;

/** What an undeployed host had done: loaded by a class loader of its own, by name. */
public final class Guest implements Runnable {

  /** A guest for its loader to make. */
  public Guest() {}

  @Override
  public void run() {
    UnitRecords records =
        Records.of("b1", "b1")
            .person("p01", Standing.FORMAL, Records.post("secretary"))
            .held("a1", "party-lecture", LocalDate.of(2026, 2, 3))
            .build();
    Conformity conformity = Conformity.of(Plumbline.create()).build();
    if (conformity.findings("hospital", records, LocalDate.of(2026, 12, 31)).isEmpty()) {
      throw new IllegalStateException("nothing was found");
    }
  }
}
