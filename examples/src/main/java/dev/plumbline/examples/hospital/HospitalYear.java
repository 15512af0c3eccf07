package dev.plumbline.examples.hospital;

import static dev.plumbline.examples.year.Branch.person;

import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.Unit;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Standing;
import dev.plumbline.examples.year.Branch;
import dev.plumbline.examples.year.Sample;
import dev.plumbline.examples.year.YearBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A branch of thirty in three groups through 2026: everything the hospital's standard asks is done,
 * except what is planted. The same call always gives the same records.
 */
public final class HospitalYear {

  private static final int YEAR = 2026;

  private static final Map<String, String> PLANTED =
      Map.ofEntries(
          Map.entry("组织生活.committee.meeting@2026-08/c1", "no committee meeting in August"),
          Map.entry("组织生活.party-group.meeting@2026-07/g2", "group 2 did not meet in July"),
          Map.entry("组织生活.party-lecture@2026-Q2/unit", "the lecture's record lacks its topic"),
          Map.entry("组织生活.talk@2026/p03+p22", "p03 and p22 never talked"),
          Map.entry("组织生活.talk@2026/p04+p17", "p04 and p17 never talked"),
          Map.entry("班子建设.committee-training@2026/p05", "p05 had five days of training"),
          Map.entry("党员教育管理监督.training-plan@2026/unit", "the plan came on 20 April"),
          Map.entry("活动开展.fixed-activity-day@2026-10/unit", "held on another day in October"),
          Map.entry("活动开展.commitment@2026/unit", "the rule lapsed in May"),
          Map.entry("基础保障.activity-room@2026/unit", "no party flag"),
          Map.entry("基础保障.work-report-2@2026/unit", "no report to all members"));

  private static final Map<String, String> ADVISED =
      Map.of("党员教育管理监督.training@2026/p11", "p11 was away and has 24 hours");

  private final Branch branch = new Branch(30, 5, 3);
  private final YearBook book =
      new YearBook(
          new Unit(
              "branch-1",
              "内科支部",
              Optional.empty(),
              Optional.empty(),
              List.of(),
              Map.of("fixed-day", "15")),
          YEAR);

  private HospitalYear() {}

  /** The year and what is planted in it. */
  public static Sample sample() {
    return new Sample("hospital", records(), LocalDate.of(YEAR, 12, 31), PLANTED, ADVISED);
  }

  /** The records of the year. */
  public static UnitRecords records() {
    HospitalYear year = new HospitalYear();
    year.people();
    year.meetings();
    year.groupMeetings();
    year.trainings();
    year.days();
    year.single();
    year.talks();
    year.events();
    year.holdings();
    year.confirmations();
    return year.book.records();
  }

  private void people() {
    for (int i = 1; i <= branch.people(); i++) {
      boolean probationary = i > 28;
      book.person(
          new Person(
              person(i),
              probationary ? Standing.PROBATIONARY : Standing.FORMAL,
              probationary ? Optional.of(book.date(11, i)) : Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              branch.seats(i),
              i == 30 ? List.of("frail") : List.of()));
    }
    book.body(Branch.elected("c1", "committee", "支部委员会", LocalDate.of(2024, 6, 20), 3));
    branch.enterGroups(book);
  }

  private void meetings() {
    for (int month = 1; month <= 12; month++) {
      if (month != 8) {
        book.held("committee.meeting", book.date(month, 5)).by("c1").present(branch.inCommittee());
      }
    }
    for (int quarter = 0; quarter < 4; quarter++) {
      int month = 2 + quarter * 3;
      book.held("general-meeting", book.date(month, 12)).present(branch.everybody());
      book.held("party-lecture", book.date(month, 18))
          .present(branch.everybody())
          .recording(
              quarter == 1 ? new String[] {"attendance"} : new String[] {"topic", "attendance"});
    }
    book.held("organization-life-meeting", book.date(6, 23)).present(branch.everybody());
    book.held(List.of("organization-life-meeting", "democratic-appraisal"), book.date(12, 8))
        .present(branch.everybody());
  }

  private void groupMeetings() {
    for (int month = 1; month <= 12; month++) {
      for (int group = 1; group <= branch.groups(); group++) {
        if (month != 7 || group != 2) {
          book.held("party-group.meeting", book.date(month, 20 + group))
              .by("g" + group)
              .present(branch.inGroup(group));
        }
      }
    }
  }

  private void trainings() {
    for (int quarter = 0; quarter < 4; quarter++) {
      book.held("training", book.date(3 + quarter * 3, 10))
          .present(quarter == 2 ? branch.without("p11") : branch.everybody())
          .hours(8);
    }
    book.held("committee-training", book.date(4, 13)).present(branch.inCommittee()).days(5);
    book.held("committee-training", book.date(9, 7))
        .present(branch.inCommittee().subList(0, 4))
        .days(2);
  }

  private void days() {
    for (int month = 1; month <= 12; month++) {
      book.held(List.of("fixed-activity-day", "theme-day"), book.date(month, month == 10 ? 28 : 15))
          .present(branch.everybody());
    }
  }

  private void single() {
    book.held("dues-payment", book.date(11, 10))
        .present(branch.everybody())
        .recording("full-amount");
    book.held("dues-report", book.date(12, 21)).to("member");
    book.held("work-report", book.date(12, 15)).to("hospital-committee");
    book.held("conveyance", book.date(6, 3)).present(branch.everybody());
    book.held("self-evaluation", book.date(6, 16)).present(branch.inCommittee());
    book.held("joint-inspection", book.date(6, 24));
    book.held("qualified-review", book.date(10, 20));
    book.held("yearly-recheck", book.date(12, 22));
  }

  private void talks() {
    int at = 0;
    for (String by : branch.inCommittee()) {
      for (String with : branch.everybody()) {
        boolean missed =
            (by.equals("p03") && with.equals("p22")) || (by.equals("p04") && with.equals("p17"));
        boolean done = with.compareTo("p06") < 0 && with.compareTo(by) <= 0;
        if (!missed && !done) {
          at++;
          book.talk("talk", by, with, LocalDate.ofYearDay(YEAR, 20 + (at * 37) % 330));
        }
      }
    }
  }

  private void events() {
    book.settled("committee.vacancy", book.date(3, 2), "c1", book.date(4, 20));
    book.event("self-check-done", book.date(6, 18));
    book.event("qualified-review-done", book.date(10, 22));
  }

  private void holdings() {
    book.fact("activity-budget", "24000", book.date(1, 10), "党办");
    book.facility(
        "activity-room",
        "place",
        "equipment",
        "sign",
        "books",
        "rules",
        "admission-oath",
        "rights-and-duties");
    book.ledger(
        "goal-management",
        "plan-part",
        "measure-part",
        "inspection-part",
        "implementation-part",
        "summary-part",
        "improvement-part");
    book.ledger(
        "member-affairs",
        "roster",
        "development-record",
        "education-record",
        "management-record",
        "supervision-record",
        "disposal-record");
    branch.inCommittee().forEach(who -> book.ledgerOf(who, "division-of-work", "post-duties"));
    branch.everybody().forEach(who -> book.ledgerOf(who, "relations-ledger", "home-branch"));
    book.filed("training-plan", book.date(4, 20));
    book.filed("responsibility-letter", book.date(2, 6));
    book.filed("self-check-report", book.date(6, 25)).to("party-office");
    book.filed("two-lists", book.date(6, 29));
    book.filed("review-result", book.date(11, 3)).to("health-bureau");
    book.policies(
        LocalDate.of(2025, 3, 1),
        "term-goals",
        "work-goals",
        "post-setting",
        "name-plates",
        "mass-contact",
        "branch-responsibility");
    book.lapsed("commitment", LocalDate.of(2024, 5, 1), book.date(5, 1));
  }

  /** The secretary has confirmed the statements of these sections, but not yet of the others. */
  private void confirmations() {
    String[][] sections = {{"组织设置", "2"}, {"党员教育管理监督", "8"}, {"活动开展", "5"}};
    for (String[] section : sections) {
      for (int i = 1; i <= Integer.parseInt(section[1]); i++) {
        book.confirmed(section[0] + ".attest" + (i == 1 ? "" : "-" + i), book.date(12, 10));
      }
    }
  }
}
