package dev.plumbline.examples.bureau;

import static dev.plumbline.examples.year.Branch.person;

import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.Seat;
import dev.plumbline.core.record.Unit;
import dev.plumbline.core.sector.Standing;
import dev.plumbline.examples.year.Branch;
import dev.plumbline.examples.year.Sample;
import dev.plumbline.examples.year.YearBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A branch of sixteen through 2024, the year of the bureau's plan; its committee's term ends in
 * June and p16 dies in August. Everything the bureau's standard asks is done, except what is
 * planted.
 */
public final class BureauYear {

  private static final int YEAR = 2024;
  private static final LocalDate RE_ELECTED = LocalDate.of(YEAR, 10, 11);

  private static final Map<String, String> PLANTED =
      Map.ofEntries(
          Map.entry("设置.branch-work@2024/unit", "nothing on assessment in the work ledger"),
          Map.entry("设置.division-of-work@2024/p03", "p03 has no part in the division of work"),
          Map.entry("设置.delay-approval@e02/e02", "nobody approved the delay of the election"),
          Map.entry("制度.talks-rules@2024/unit", "the rule on talks was never adopted"),
          Map.entry("生活.party-group.meeting@2024-08/g2", "group 2 did not meet in August"),
          Map.entry("生活.lecture-record-2@a003/a003", "no names in the record of 23 August"),
          Map.entry("生活.organization-life-meeting-2@2024/unit", "p09 stayed away without leave"),
          Map.entry("生活.democratic-appraisal-2@2024/unit", "not held with the year's review"),
          Map.entry("谈访.home-visit@e04/e04", "nobody visited before the Mid-Autumn Festival"),
          Map.entry("谈访.home-visit-2@e05/e05", "p06 was in hospital and not visited"),
          Map.entry("谈访.talk-5@e13/e13", "nobody talked with p11 after the appraisal"),
          Map.entry("谈访.talk-6@2024/p02+p13", "p02 and p13 talked once"),
          Map.entry("服务.dues-payment@2024/p15", "no rate in the record of what p15 paid"),
          Map.entry("台账.member-ledger@2024/p10", "nothing on p10's integrity"),
          Map.entry("台账.attest@2024/unit", "not in the printed book, the secretary found"),
          Map.entry("台账.dues-notice@d07/d07", "p04 was not told of the new rate"),
          Map.entry("阵地.activity-room-9@2024/unit", "no newspaper rack"),
          Map.entry("实施.improvement-plan@实施/unit", "nobody answers for the improvements"),
          Map.entry("规范.issue-left@e19/e19", "settled on 27 December, not by the 20th"));

  private static final Map<String, String> ADVISED =
      Map.ofEntries(
          Map.entry("实施.branches-evaluated@2024-01-01..2024-05-31/unit", "five of six branches"),
          Map.entry("提高.mid-year-inspection@提高/unit", "the superior came on 3 July"),
          Map.entry("要求.commendation@2024/unit", "commended in November, not in December"));

  private final Branch branch = new Branch(16, 3, 2);
  private final YearBook book =
      new YearBook(
          new Unit(
              "branch-1",
              "发改局第一支部",
              Optional.empty(),
              Optional.empty(),
              List.of(),
              Map.of("room-apt", "yes")),
          YEAR);

  private BureauYear() {}

  /** The year and what is planted in it. */
  public static Sample sample() {
    BureauYear year = new BureauYear();
    year.people();
    year.committees();
    year.lectures();
    year.meetings();
    year.happenings();
    year.talks();
    year.dues();
    year.holdings();
    year.ledgers();
    year.stages();
    year.confirmations();
    return new Sample("bureau", year.book.records(), LocalDate.of(YEAR, 12, 31), PLANTED, ADVISED);
  }

  private void people() {
    for (int i = 1; i <= branch.people(); i++) {
      List<Seat> seats = new ArrayList<>(branch.seats(i));
      if (i == 1) {
        seats.add(Branch.post("first-responsible"));
      } else if (i == 6) {
        seats.add(Branch.post("materials-keeper"));
      }
      book.person(
          new Person(
              person(i),
              Standing.FORMAL,
              Optional.empty(),
              Optional.empty(),
              i == 16 ? Optional.of(book.date(8, 2)) : Optional.empty(),
              seats,
              List.of()));
    }
  }

  /** Everybody still there in a month. */
  private List<String> all(int month) {
    return month < 8 ? branch.everybody() : branch.without("p16");
  }

  private void committees() {
    book.body(Branch.elected("c1", "committee", "支部委员会", LocalDate.of(2021, 6, 10), 3));
    branch.enterGroups(book);
    LocalDate first = LocalDate.of(2021, 10, 15);
    book.body(general("gc1", Optional.empty(), Optional.of(RE_ELECTED), first));
    book.body(general("gc2", Optional.of(RE_ELECTED), Optional.empty(), RE_ELECTED));
    book.fact("committee-posts", "3", book.date(1, 4), "党办");
    book.event("superior-lecture", book.date(6, 28));
    book.event("election-overdue", book.date(6, 10));
    book.filed("delay-explanation", book.date(6, 12)).to("superior");
  }

  private static Body general(
      String id, Optional<LocalDate> from, Optional<LocalDate> until, LocalDate elected) {
    return new Body(
        id,
        "general-committee",
        "党总支委员会",
        from,
        until,
        Optional.of(elected),
        Optional.of(3),
        Optional.empty());
  }

  /** Entered before all other activities, so that the records of lectures can name them. */
  private void lectures() {
    for (int quarter = 1; quarter <= 4; quarter++) {
      int month = quarter * 3 - 1;
      book.held("party-lecture", book.date(month, 23)).present(all(month));
      book.filed("lecture-record", book.date(month, 26))
          .of("a00" + quarter)
          .with(
              quarter == 3
                  ? new String[] {"attendance-number", "lecture-time", "lecture-content"}
                  : new String[] {
                    "attendance-number", "attendance-names", "lecture-time", "lecture-content"
                  });
    }
    book.filed("lecture-record", book.date(7, 1)).of("e01").with("attendance-number");
  }

  private void meetings() {
    for (int month = 1; month <= 12; month++) {
      book.held("committee.meeting", book.date(month, 8)).by("c1").present(branch.inCommittee());
      book.held("theme-day", book.date(month, 15)).present(all(month));
      for (int group = 1; group <= branch.groups(); group++) {
        if (month != 8 || group != 2) {
          book.held("party-group.meeting", book.date(month, 20 + group))
              .by("g" + group)
              .present(branch.inGroup(group));
        }
      }
    }
    for (int month = 1; month <= 10; month += 3) {
      book.held("general-meeting", book.date(month, 18)).present(all(month));
      book.held("training", book.date(month, 26)).present(all(month)).hours(8);
    }
    List<String> present = new ArrayList<>(all(12));
    present.removeAll(List.of("p09", "p13"));
    book.held("organization-life-meeting", book.date(12, 5)).present(present).excused("p13");
    book.held("democratic-appraisal", book.date(12, 10)).present(all(12));
    book.held("year-end-review", book.date(12, 24));
    book.held("election", RE_ELECTED).about("gc1");
  }

  /** What befell members, and who went to see them; p06 and the autumn festival were forgotten. */
  private void happenings() {
    book.event("major-festival", book.date(2, 10));
    book.talk("home-visit", "p01", "p16", book.date(2, 6));
    book.event("major-festival", book.date(9, 17));
    book.event("member.hospitalized", book.date(4, 2), "p06");
    visited("member.disaster", "home-visit", "p09", book.date(7, 18), 2);
    visited("member.died", "family-visit", "p16", book.date(8, 1), 2);
    visited("member.hardship", "home-visit", "p07", book.date(11, 4), 6);
    visited("member.post-changed", "talk", "p08", book.date(4, 15), 5);
    visited("member.rewarded", "talk", "p05", book.date(7, 2), 8);
    visited("member.setback", "talk", "p14", book.date(5, 20), 4);
    visited("member.reported", "talk", "p10", book.date(6, 11), 2);
    book.event("member.appraised", book.date(10, 21), "p11");
    visited("member.appraised", "talk", "p12", book.date(10, 21), 7);
    book.settled("committee.vacancy", book.date(11, 1), "c1", book.date(11, 20));
  }

  private void visited(String event, String contact, String whom, LocalDate date, int daysLater) {
    book.event(event, date, whom);
    book.talk(contact, "p01", whom, date.plusDays(daysLater));
  }

  /**
   * In spring and autumn each of the committee talks with everybody; p02 and p13 only in spring.
   */
  private void talks() {
    List<String> committee = branch.inCommittee();
    for (String one : committee) {
      for (String other : branch.everybody()) {
        if (other.compareTo(one) > 0) {
          book.talk("talk", one, other, book.date(3, 5));
        }
        if (other.compareTo(one) > 0
            && !other.equals("p16")
            && !(one.equals("p02") && other.equals("p13"))) {
          book.talk("talk", one, other, book.date(9, 5));
        }
      }
    }
  }

  private void dues() {
    for (int month = 3; month <= 12; month += 3) {
      List<String> paid = new ArrayList<>(all(month));
      paid.remove("p15");
      book.held("dues-payment", book.date(month, 10)).present(paid).recording("dues-standard");
      book.held("dues-payment", book.date(month, 11)).about("p15");
    }
    raised("p04", book.date(3, 1), false);
    raised("p12", book.date(9, 1), true);
  }

  private void raised(String whom, LocalDate date, boolean told) {
    book.event("member.income-raised", date, whom);
    book.filed("dues-recount", date.plusDays(6)).of(whom);
    if (told) {
      book.filed("dues-notice", date.plusDays(8)).of(whom);
    }
  }

  private void holdings() {
    book.policies(
        LocalDate.of(2023, 1, 10),
        "three-meetings",
        "life-meeting-rules",
        "appraisal-rules",
        "service-rules",
        "dues-rules",
        "admission-rules");
    book.facility(
        "activity-room",
        "fixed-place",
        "branch-corner",
        "branch-sign",
        "party-flag",
        "admission-oath",
        "rights-and-duties",
        "three-meetings",
        "organization-chart",
        "honours-board",
        "projector",
        "notice-board",
        "bookcase");
  }

  private void ledgers() {
    book.ledger("branch-work", "plan-part", "goal-part", "inspection-part");
    for (String member : branch.inCommittee()) {
      if (!member.equals("p03")) {
        book.ledgerOf(member, "division-of-work", "post-duties");
      }
    }
    book.ledger("duty-areas", "duty-area", "vanguard-post");
    for (String member : branch.everybody()) {
      List<String> parts =
          new ArrayList<>(List.of("basic-facts", "training-part", "rewards-part", "help-received"));
      if (!member.equals("p10")) {
        parts.add("integrity-part");
      }
      book.ledgerOf(member, "member-ledger", parts.toArray(String[]::new));
      book.ledgerOf(member, "dues-ledger", "dues-standard", "dues-date", "dues-amount");
    }
    book.ledger(
        "member-ledger",
        "activists-part",
        "candidates-part",
        "probation-part",
        "hardship-part",
        "help-measures");
    book.ledger(
        "organization-life",
        "three-meetings-part",
        "theme-part",
        "form-part",
        "count-part",
        "feature-part");
    book.ledger("service-ledger", "service-measures", "service-results");
    book.ledger(
        "materials-duties",
        "notice-board",
        "newspapers",
        "party-magazines",
        "bound-books",
        "ledger-files");
  }

  private void stages() {
    book.held("standard-building", book.date(3, 1))
        .inSteps("first-stage", "second-stage", "third-stage");
    book.held("self-evaluation", book.date(5, 15)).present(branch.inCommittee());
    book.filed("improvement-plan", book.date(5, 28)).with("improvement-goal", "improvement-step");
    book.fact("branches-in-all", "6", book.date(1, 8), "党总支");
    book.fact("branches-evaluated", "5", book.date(5, 31), "党总支");
    book.held("mid-year-inspection", book.date(7, 3));
    issue(book.date(7, 4), book.date(9, 10));
    issue(book.date(7, 9), book.date(12, 27));
    book.event("branch.passed", book.date(11, 20));
    book.held("commendation", book.date(11, 29));
  }

  private void issue(LocalDate entered, LocalDate settled) {
    book.settled("issue-left", entered, "c1", settled);
  }

  /** The secretary has confirmed most statements and found one untrue; some still wait. */
  private void confirmations() {
    LocalDate day = book.date(12, 12);
    book.confirmed("服务.attest", day);
    book.confirmed("服务.attest-2", day);
    book.denied("台账.attest", day);
    book.confirmed("阵地.attest", day);
    book.confirmed("阵地.attest-2", day);
    book.confirmed("阵地.attest-3", day);
    book.confirmed("提高.attest", book.date(6, 28));
    book.confirmed("规范.attest", day);
  }
}
