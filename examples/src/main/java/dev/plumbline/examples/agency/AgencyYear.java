package dev.plumbline.examples.agency;

import static dev.plumbline.examples.year.Branch.person;

import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Seat;
import dev.plumbline.core.record.Unit;
import dev.plumbline.examples.year.Branch;
import dev.plumbline.examples.year.Sample;
import dev.plumbline.examples.year.YearBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A branch of twenty-four through 2026, the year its committee's two years end: everything the
 * agency's standard asks is done, except what is planted.
 */
public final class AgencyYear {

  private static final int YEAR = 2026;
  private static final LocalDate ELECTED = LocalDate.of(2024, 11, 20);
  private static final LocalDate RE_ELECTED = LocalDate.of(YEAR, 11, 18);

  private static final Map<String, String> PLANTED =
      Map.ofEntries(
          Map.entry(
              "基本组织.term-request@c1-2026-11-20/c1-2026-11-20",
              "asked of the superior on 10 September, not by 20 August"),
          Map.entry("基本队伍.division-of-work@2026/p04", "p04 has no part in the division of work"),
          Map.entry("基本队伍.attest-2@2026/unit", "the secretary found a topic of education left out"),
          Map.entry("基本活动.organization-life-meeting@2026/unit", "p02 stayed away without leave"),
          Map.entry("基本活动.organization-life-meeting-3@2026/p02", "p02 leads and came to none"),
          Map.entry("基本活动.theme-plan@2026/unit", "no plan for the year's practice"),
          Map.entry("基本活动.cadre-attendance@a086/a086", "nobody who leads came on 28 September"),
          Map.entry("基本活动.attest-6@2026/p17", "p17 has no family paired with"),
          Map.entry("基本制度.admission-notice@2026/unit", "the rule lapsed in July"),
          Map.entry("基本制度.delegate-office@2026/unit", "the rule was never adopted"),
          Map.entry("基本保障.activity-room-3@2026/unit", "the post of watch is not on the wall"),
          Map.entry("基本保障.activity-budget@2026/unit", "1.8 percent of the payroll"),
          Map.entry("基本台账.education-ledger@2026/unit", "nothing on those chosen excellent"),
          Map.entry("创建.self-evaluation@2026/unit", "done on 28 September, not in October"));

  private static final Map<String, String> ADVISED =
      Map.ofEntries(
          Map.entry("基本活动.democratic-appraisal-2@2026/unit", "not held with the year's review"),
          Map.entry("考评.accepted-list@2026/unit", "the superior's list came on 4 December"),
          Map.entry("考评.branches-sampled@2026/unit", "the superior looked at one branch of six"));

  private final Branch branch = new Branch(24, 5, 3);
  private final YearBook book =
      new YearBook(
          new Unit(
              "branch-1",
              "机关第一支部",
              Optional.empty(),
              Optional.empty(),
              List.of("independent-unit"),
              Map.of("joint-branch-apt", "no", "many-members", "yes")),
          YEAR);

  private AgencyYear() {}

  /** The year and what is planted in it. */
  public static Sample sample() {
    AgencyYear year = new AgencyYear();
    year.people();
    year.committees();
    year.meetings();
    year.lifeMeeting();
    year.practice();
    year.cadres();
    year.room();
    year.rules();
    year.ledgers();
    year.evaluation();
    year.superior();
    year.confirmations();
    return new Sample("agency", year.book.records(), LocalDate.of(YEAR, 12, 31), PLANTED, ADVISED);
  }

  private void people() {
    for (int i = 1; i <= branch.people(); i++) {
      List<Seat> seats = new ArrayList<>(branch.seats(i));
      if (i <= branch.committee()) {
        seats.remove(Branch.seat("c1"));
        seats.add(seat("c1", Optional.empty(), Optional.of(RE_ELECTED)));
        seats.add(seat("c2", Optional.of(RE_ELECTED), Optional.empty()));
      }
      if (i == 2) {
        seats.add(Branch.post("unit-secretary"));
        seats.add(Branch.post("first-responsible"));
      } else if (i == 6) {
        seats.add(Branch.post("room-keeper"));
      }
      book.person(
          i == 2 || i == 3 ? Branch.member(i, seats, "leading-cadre") : Branch.member(i, seats));
    }
  }

  private static Seat seat(String body, Optional<LocalDate> from, Optional<LocalDate> until) {
    return new Seat(Optional.of(body), Optional.empty(), from, until);
  }

  private void committees() {
    book.body(committee("c1", Optional.empty(), Optional.of(RE_ELECTED), ELECTED));
    book.body(committee("c2", Optional.of(RE_ELECTED), Optional.empty(), RE_ELECTED));
    branch.enterGroups(book);
    book.fact("committee-posts", "5", book.date(1, 4), "党办");
    book.filed("term-request", book.date(9, 10)).to("superior");
    book.held(List.of("general-meeting", "election"), RE_ELECTED)
        .present(branch.everybody())
        .about("c1");
  }

  private static Body committee(
      String id, Optional<LocalDate> from, Optional<LocalDate> until, LocalDate elected) {
    return new Body(
        id,
        "committee",
        "支部委员会",
        from,
        until,
        Optional.of(elected),
        Optional.of(2),
        Optional.empty());
  }

  private void meetings() {
    for (int month = 1; month <= 12; month++) {
      book.held("committee.meeting", book.date(month, 6))
          .by(month == 12 ? "c2" : "c1")
          .present(branch.inCommittee());
      book.held("theme-day", book.date(month, 15)).present(branch.everybody());
      for (int group = 1; group <= branch.groups(); group++) {
        book.held("party-group.meeting", book.date(month, 20 + group))
            .by("g" + group)
            .present(branch.inGroup(group));
      }
    }
    for (int month = 2; month <= 11; month += 3) {
      book.held(List.of("general-meeting", "room-activity"), book.date(month, 10))
          .present(branch.everybody());
      book.filed("room-log", book.date(month, 11));
      book.held("party-lecture", book.date(month, 24)).present(branch.everybody());
      book.held("training", book.date(month, 26)).present(branch.everybody()).hours(8);
    }
  }

  /** p02 stayed away without leave; p19 was excused. */
  private void lifeMeeting() {
    List<String> present = new ArrayList<>(branch.everybody());
    present.remove(person(2));
    present.remove(person(19));
    book.held("organization-life-meeting", book.date(6, 18)).present(present).excused("p19");
    book.held("conduct-review", book.date(6, 30)).present(branch.inCommittee());
    book.held("conduct-review", book.date(12, 2)).present(branch.inCommittee());
    book.held("democratic-appraisal", book.date(12, 9)).present(branch.everybody());
    book.held("year-end-review", book.date(12, 22));
    book.held("choosing-excellent", book.date(12, 16)).present(branch.inCommittee());
  }

  private void practice() {
    book.held("theme-practice", book.date(7, 1)).present(branch.everybody());
    book.filed("development-plan", book.date(1, 20));
    book.event("special-activity", book.date(7, 1));
    book.filed("special-budget", book.date(7, 9));
  }

  private void cadres() {
    for (int month = 3; month <= 12; month += 3) {
      book.held("linked-branch-visit", book.date(month, 5)).present(List.of("p02", "p03"));
    }
    book.held(List.of("major-activity", "cadre-attendance"), book.date(7, 1))
        .present(branch.everybody());
    book.held("major-activity", book.date(9, 28)).present(branch.inGroup(1));
  }

  private void room() {
    book.facility(
        "activity-room",
        "place",
        "room-sign",
        "party-flag",
        "admission-oath",
        "member-rights",
        "member-obligations",
        "board",
        "branch-rules",
        "practice-display",
        "computer",
        "books");
    book.facility("publicity-board", "life-attendance", "dues-register", "admissions");
    book.facility(
        "posted-rules",
        "branch-duties",
        "three-meetings-text",
        "life-meeting-text",
        "appraisal-text");
    book.fact("activity-budget", "43200", book.date(1, 12), "财务");
    book.fact("total-wages", "2400000", book.date(1, 12), "财务");
    book.filed("admin-budget", book.date(1, 30)).with("budget-line");
  }

  private void rules() {
    book.policies(
        LocalDate.of(2024, 3, 1),
        "three-meetings",
        "life-meeting-rules",
        "appraisal-rules",
        "regular-report",
        "activity-day-rules",
        "dues-management",
        "transfer-rules",
        "membership-rules",
        "migrant-rules");
    book.policies(
        LocalDate.of(2024, 3, 1),
        "applicant-training",
        "recommendation",
        "candidate-training",
        "political-review",
        "pre-examination",
        "accountability",
        "probation-rules");
    book.lapsed("admission-notice", LocalDate.of(2023, 7, 1), book.date(7, 1));
    book.policies(
        LocalDate.of(2024, 5, 1),
        "openness-rules",
        "duty-report-rules",
        "matters-report",
        "petition-rules",
        "admonition-rules");
    book.policies(
        LocalDate.of(2024, 5, 1),
        "ideological-work",
        "honours",
        "talent",
        "talks-rules",
        "regular-visits",
        "life-care",
        "linked-branch-rules",
        "responsibility-rules");
  }

  private void ledgers() {
    for (int i = 1; i <= branch.committee(); i++) {
      if (i != 4) {
        book.ledgerOf(person(i), "division-of-work", "post-duties");
      }
    }
    book.ledger(
        "organization-ledger",
        "annual-plan",
        "annual-summary",
        "meeting-record",
        "election-record",
        "openness-record",
        "award-record");
    book.ledger(
        "education-ledger",
        "statistics",
        "roster",
        "dues-use",
        "life-meeting-record",
        "three-meetings-record",
        "training-record",
        "appraisal-plan",
        "appraisal-summary",
        "disposal-of-members",
        "membership-check",
        "relation-transfer",
        "petition-record",
        "other-study");
    book.ledger(
        "admission-ledger",
        "applicants-list",
        "activists-list",
        "candidates-list",
        "activist-meeting",
        "candidate-meeting",
        "admission-meeting",
        "conversion-meeting",
        "activist-review",
        "candidate-review",
        "letters-handled",
        "pre-examined",
        "notice-given");
    book.ledger(
        "feature-ledger", "practice-record", "feature-record", "experience", "feature-data");
    book.ledger("building-ledger");
  }

  private void evaluation() {
    book.filed("declaration-form", book.date(1, 26)).to("superior");
    book.filed("goals", book.date(2, 3));
    book.held("self-evaluation", book.date(9, 28)).present(branch.inCommittee());
    book.event("self-evaluation-passed", book.date(10, 12));
    book.filed("acceptance-request", book.date(10, 20)).to("superior");
    book.held("acceptance", book.date(11, 4));
    book.filed("grade-result", book.date(11, 12)).with("grade-qualified");
    book.held("grade-feedback", book.date(11, 16));
  }

  private void superior() {
    book.fact("branches-in-all", "20", book.date(1, 8), "组织科");
    book.fact("branches-declared", "7", book.date(3, 31), "组织科");
    book.fact("branches-accepted", "6", book.date(11, 27), "组织科");
    book.fact("branches-built", "6", book.date(12, 24), "组织科");
    book.fact("branches-sampled", "1", book.date(12, 18), "组织科");
    book.fact("branches-regraded", "0", book.date(12, 18), "组织科");
    book.filed("accepted-list", book.date(12, 4));
    book.filed("review-summary", book.date(11, 27));
    book.held(List.of("spot-check-round", "goal-review"), book.date(12, 18));
    book.held("grade-review", book.date(12, 24));
  }

  /** The secretary has confirmed most statements and found two untrue; some still wait. */
  private void confirmations() {
    confirmed("基本组织", 2, 3);
    confirmed("基本队伍", 1, 3);
    book.denied("基本队伍.attest-2", book.date(12, 10));
    confirmed("基本活动", 2);
    for (String who : branch.everybody()) {
      book.confirmed("基本活动.attest", who, book.date(12, 10));
      book.confirmed("基本活动.attest-7", who, book.date(12, 10));
      if (who.equals("p17")) {
        book.denied("基本活动.attest-6", who, book.date(12, 10));
      } else {
        book.confirmed("基本活动.attest-6", who, book.date(12, 10));
      }
    }
    for (String cadre : List.of("p02", "p03")) {
      book.confirmed("基本活动.attest-3", cadre, book.date(12, 11));
      book.confirmed("基本活动.attest-4", cadre, book.date(12, 11));
    }
    for (String who : branch.inCommittee()) {
      book.confirmed("基本活动.attest-5", who, book.date(12, 11));
    }
    confirmed("基本制度", 1);
    confirmed("创建", 1, 2);
  }

  private void confirmed(String section, int... numbers) {
    for (int number : numbers) {
      book.confirmed(section + ".attest" + (number == 1 ? "" : "-" + number), book.date(12, 10));
    }
  }
}
