package org.example.desk;

import dev.plumbline.host.jakarta.ConformsTo;
import dev.plumbline.host.jakarta.Musts;
import dev.plumbline.host.jakarta.Shoulds;
import java.time.LocalDate;
import java.util.List;

/** What the form sends: a branch's diary, which conforms to the office's own standard. */
@ConformsTo(value = "ours", groups = Musts.class)
@ConformsTo(value = "ours", groups = Shoulds.class)
public record Diary(String branch, List<Entry> entries) {

  /** One thing held, its kind by the id of a term, and what its minutes hold. */
  public record Entry(String kind, LocalDate heldOn, List<String> minutes) {}
}
