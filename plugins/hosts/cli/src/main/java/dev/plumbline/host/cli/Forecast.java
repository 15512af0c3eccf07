package dev.plumbline.host.cli;

import dev.plumbline.ReadyStandard;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.planning.Assumptions;
import dev.plumbline.core.planning.Planner;
import dev.plumbline.core.planning.YearPlan;
import dev.plumbline.format.text.TextReport;
import dev.plumbline.planning.LeastCover;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;
import picocli.CommandLine;

/** The options of the commands that look ahead at a year, and the plan they look at. */
final class Forecast {

  @CommandLine.Parameters(paramLabel = "STANDARD", descriptionKey = "standard")
  private String standard;

  @CommandLine.Option(
      names = "--unit",
      required = true,
      paramLabel = "PROFILE",
      descriptionKey = "unit")
  private String unit;

  @CommandLine.Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
  private Optional<Year> year;

  @CommandLine.Option(
      names = "--meeting-hours",
      paramLabel = "HOURS",
      defaultValue = "2",
      descriptionKey = "meeting-hours")
  private BigDecimal meetingHours;

  @CommandLine.Option(
      names = "--session-hours",
      paramLabel = "HOURS",
      defaultValue = "4",
      descriptionKey = "session-hours")
  private BigDecimal sessionHours;

  @CommandLine.Option(
      names = "--course-days",
      paramLabel = "DAYS",
      defaultValue = "5",
      descriptionKey = "course-days")
  private int courseDays;

  /** The plan of the year asked for. */
  YearPlan plan(Session session) {
    if (meetingHours.signum() <= 0 || sessionHours.signum() <= 0 || courseDays < 1) {
      throw new Wrong(Session.phrase("lengths-positive"));
    }
    ReadyStandard ready = session.standard(standard);
    Reading reading = session.records(unit, ready.standard().vocabulary());
    session.err().print(new TextReport(session.locale(), session.paint()).faults(reading.faults()));
    if (reading.records().isEmpty() || reading.hasErrors()) {
      throw new Wrong(Session.phrase("profile-faulty"));
    }
    Year when = year.orElse(Year.from(session.surroundings().today()));
    DateRange days = new DateRange(when.atDay(1), when.plusYears(1).atDay(1));
    Planner planner =
        new Planner(new LeastCover(), new Assumptions(meetingHours, sessionHours, courseDays));
    try (Bar bar = session.bar("doing.plan", 1)) {
      bar.now(session.say("doing.plan"));
      return ready.plan(planner, reading.records().get(), days);
    }
  }
}
