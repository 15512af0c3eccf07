package dev.plumbline;

import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.DutyJudges;
import dev.plumbline.core.check.Plan;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.packed.PackedPlan;
import dev.plumbline.core.packed.Screening;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.planning.Planner;
import dev.plumbline.core.planning.YearPlan;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.score.Score;
import dev.plumbline.core.standard.DutyListener;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.core.trial.Trial;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;

/** A standard ready to use. Immutable and thread-safe. */
public final class ReadyStandard {

  private final Plan plan;
  private final DutyJudges judges;
  private final Inferences inferences;

  ReadyStandard(Standard standard, DutyJudges judges, Inferences inferences) {
    this.plan = Screening.plan(standard, judges);
    this.judges = judges;
    this.inferences = inferences;
  }

  /** The standard as meant. */
  public Standard standard() {
    return plan.standard();
  }

  /**
   * What is due in {@code year} for a unit of which {@code profile} tells people and bodies.
   *
   * @throws RecordsInvalid if the profile breaks its own constraints
   */
  public Checklist checklist(UnitRecords profile, Year year) {
    RecordsInvalid.check(profile);
    return plan.checklist(completed(profile), days(year));
  }

  /**
   * Judges the calendar year of {@code asOf} by the records up to that day.
   *
   * @throws RecordsInvalid if the records break their own constraints
   */
  public Report check(UnitRecords records, LocalDate asOf) {
    Objects.requireNonNull(asOf, "asOf");
    return check(records, Year.from(asOf), asOf);
  }

  /**
   * Judges {@code year} by the records up to {@code asOf}.
   *
   * @throws RecordsInvalid if the records break their own constraints
   */
  public Report check(UnitRecords records, Year year, LocalDate asOf) {
    RecordsInvalid.check(records);
    return plan.check(completed(records), days(year), asOf);
  }

  /**
   * What falls short in the calendar year of {@code asOf}: each finding with the record at fault.
   *
   * @throws RecordsInvalid if the records break their own constraints
   */
  public List<Finding> findings(UnitRecords records, LocalDate asOf) {
    return Faults.in(check(records, asOf), records);
  }

  /**
   * What falls short in an object of the host's own class, with places in that object.
   *
   * @throws RecordsInvalid if what {@code shower} shows breaks the constraints on records
   */
  public <T> List<Finding> findings(T own, RecordsOf<T> shower, LocalDate asOf) {
    return findings(shower.records(own), asOf).stream()
        .map(each -> each.at(shower.place(own, each.place())))
        .toList();
  }

  /**
   * A dated plan of {@code days} for a unit, as {@code planner} makes it.
   *
   * @throws RecordsInvalid if the profile breaks its own constraints
   */
  public YearPlan plan(Planner planner, UnitRecords profile, DateRange days) {
    RecordsInvalid.check(profile);
    return planner.plan(plan, profile, days);
  }

  /** The points and the grade of a report of this standard. */
  public Score score(Report report) {
    return Score.of(report);
  }

  /** Tries the standard on its own examples, and the examples on small changes of its duties. */
  public Trial trial() {
    return trial(DutyListener.DEAF);
  }

  /** Tries the standard on its own examples; {@code listener} hears of each of its duties. */
  public Trial trial(DutyListener listener) {
    return Trial.of(standard(), judges, listener);
  }

  /**
   * A plan for judging many units in {@code year} by the records up to {@code asOf}, to be run by
   * {@link dev.plumbline.core.packed.Batch}. What it packs are the records and all that plugins
   * work out from them, as {@link #check} judges them.
   *
   * <p>Packing throws {@link RecordsInvalid} if records break their own constraints.
   */
  public PackedPlan packed(Year year, LocalDate asOf) {
    return PackedPlan.of(standard(), judges, days(year), asOf)
        .completing(
            records -> {
              RecordsInvalid.check(records);
              return completed(records);
            });
  }

  /** The records and the figures and events the plugins work out from them. */
  private UnitRecords completed(UnitRecords records) {
    return inferences.completed(records);
  }

  private static DateRange days(Year year) {
    return new DateRange(year.atDay(1), year.plusYears(1).atDay(1));
  }
}
