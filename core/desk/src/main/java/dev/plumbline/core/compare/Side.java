package dev.plumbline.core.compare;

import dev.plumbline.core.check.Plan;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import java.time.LocalDate;
import java.util.List;

/** Some duties of one standard, asked together, in force at any time and waived at none. */
final class Side {

  private final List<Duty> duties;
  private final Plan plan;

  Side(Standard standard, List<Duty> duties) {
    this.duties = List.copyOf(duties);
    this.plan = Plan.of(bare(standard, this.duties));
  }

  List<Duty> duties() {
    return duties;
  }

  Calendar calendar() {
    return plan.standard().calendar();
  }

  Vocabulary vocabulary() {
    return plan.standard().vocabulary();
  }

  Report check(UnitRecords records, DateRange range, LocalDate asOf) {
    return plan.check(records, range, asOf);
  }

  private static Standard bare(Standard standard, List<Duty> duties) {
    return new Standard(
        standard.id(),
        standard.title(),
        standard.layer(),
        standard.edition(),
        standard.sectors(),
        standard.parents(),
        DateRange.ALWAYS,
        standard.calendar(),
        standard.sections(),
        duties,
        standard.parameters(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        standard.scale(),
        List.of(),
        standard.vocabulary(),
        standard.digest());
  }
}
