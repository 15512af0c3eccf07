package dev.plumbline.core.assess;

import dev.plumbline.core.check.Report;
import java.time.LocalDate;

/** Judges a branch's records; the host knows where they are. */
public interface Judge {

  /** What the branch's own standard makes of its records on a day. */
  Judged judge(Enrolled branch, LocalDate asOf);

  /**
   * A report and what it was made from.
   *
   * @param report the report
   * @param records SHA-256 of the records, in hex
   */
  record Judged(Report report, String records) {}
}
