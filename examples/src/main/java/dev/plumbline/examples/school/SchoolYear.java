package dev.plumbline.examples.school;

import static dev.plumbline.examples.year.Branch.person;

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
 * A school's branch of eighteen in three groups through 2026, whose seventh committee member is
 * chosen in April: everything the school's standard asks is done, except what is planted.
 */
public final class SchoolYear {

  private static final int YEAR = 2026;
  private static final LocalDate ADOPTED = LocalDate.of(2024, 9, 1);

  private static final Map<String, String> PLANTED =
      Map.ofEntries(
          Map.entry("班子.discipline-officer@2026/unit", "nobody since November"),
          Map.entry("班子.committee-integrity@2026/unit", "the rule was never adopted"),
          Map.entry("党员.group-training@2026/p12", "p12 has eleven written up, not twelve"),
          Map.entry("党员.dues-payment@2026-06/p09", "p09 did not pay in June"),
          Map.entry("党员.dues-payment-2@2026-11/unit", "paid, but not with the theme day"),
          Map.entry("党员.dues-report@2026-04/unit", "dues not made public in April"),
          Map.entry("党员.membership-procedure@e03/e03", "p16 moved without a record of it"),
          Map.entry("党员.hardship-ledger@2026/p17", "p17 is in hardship and not in the ledger"),
          Map.entry("生活.party-group.meeting@2026-05/g2", "group 2 met three times in May"),
          Map.entry("生活.party-group.meeting@2026-09/g3", "group 3 did not meet in September"),
          Map.entry("生活.party-lecture@2026-春季/unit", "after the spring semester had ended"),
          Map.entry("生活.organization-life-meeting@2026/g1", "group 1 held none"),
          Map.entry("生活.appraisal-results@2026/p15", "p15 was given no grade"),
          Map.entry("生活.theme-day@2026-10/unit", "the record lacks what was done"),
          Map.entry("载体.attest@2026/p11", "the secretary found p11 does not lead in all five"),
          Map.entry("场所.attest@2026/unit", "the sign hangs where nobody sees it"),
          Map.entry("场所.posted-rules@2026/unit", "the rules of organisation life are not up"),
          Map.entry("机制.volunteers-rules@2026/unit", "the rule lapsed in September"),
          Map.entry("机制.teacher-links@2026/p18", "p18 has no teacher"),
          Map.entry("机制.tutors-ledger@2026/unit", "nothing on peace of mind"),
          Map.entry("机制.work-report@2026/p01", "reported to the members, to no superior"),
          Map.entry("机制.secretary-briefing@2026/unit", "not heard at a general meeting"),
          Map.entry("自查.self-evaluation@自查/unit", "on 8 September, after the phase"),
          Map.entry("整改.mending@e07/e07", "arranged without a date"),
          Map.entry("整改.problem-found@e08/e08", "still open at the year's end"));

  private static final Map<String, String> ADVISED =
      Map.ofEntries(
          Map.entry("设置.trade-union@2026/unit", "the school has no trade union"),
          Map.entry("保障.unit-budget@2026/unit", "the school's budget has no line for it"));

  private final Branch branch = new Branch(18, 6, 3);
  private final YearBook book =
      new YearBook(
          new Unit(
              "branch-1",
              "高级中学党支部",
              Optional.empty(),
              Optional.empty(),
              List.of(),
              Map.of("commend-ordered", "yes")),
          YEAR);

  private SchoolYear() {}

  /** The year and what is planted in it. */
  public static Sample sample() {
    SchoolYear year = new SchoolYear();
    year.people();
    year.bodies();
    year.monthly();
    year.groupMeetings();
    year.lectures();
    year.lifeMeetings();
    year.training();
    year.appraisal();
    year.events();
    year.rules();
    year.ledgers();
    year.room();
    year.campaign();
    year.confirmations();
    return new Sample("school", year.book.records(), LocalDate.of(YEAR, 12, 31), PLANTED, ADVISED);
  }

  private void people() {
    Map<Integer, List<String>> posts =
        Map.of(
            1, List.of("steering-head", "first-responsible"),
            2, List.of("organization-officer", "steering-deputy"),
            3, List.of("publicity-officer", "steering-member"),
            5, List.of("united-front-officer"),
            6, List.of("youth-officer", "steering-member"),
            8, List.of("party-affairs-officer", "office-director"));
    for (int i = 1; i <= branch.people(); i++) {
      List<Seat> seats = new ArrayList<>(branch.seats(i));
      posts.getOrDefault(i, List.of()).forEach(post -> seats.add(Branch.post(post)));
      if (i == 4) {
        seats.add(until("discipline-officer", book.date(11, 1)));
      } else if (i == 7) {
        seats.add(from("c1", book.date(4, 10)));
      }
      book.person(
          i == 14 || i == 17 ? Branch.member(i, seats, "hardship") : Branch.member(i, seats));
    }
  }

  private static Seat until(String post, LocalDate until) {
    return new Seat(Optional.empty(), Optional.of(post), Optional.empty(), Optional.of(until));
  }

  private static Seat from(String body, LocalDate from) {
    return new Seat(Optional.of(body), Optional.empty(), Optional.of(from), Optional.empty());
  }

  private void bodies() {
    book.body(Branch.elected("c1", "committee", "支部委员会", LocalDate.of(2024, 5, 20), 3));
    branch.enterGroups(book);
    book.body(Branch.body("s1", "steering-group", "标准化工作领导小组"));
    book.body(Branch.body("o1", "steering-office", "领导小组办公室"));
    book.body(Branch.body("l1", "league-branch", "校团支部"));
  }

  /** Committee, theme day with dues, dues made public: every month, but for what is planted. */
  private void monthly() {
    for (int month = 1; month <= 12; month++) {
      book.held("committee.meeting", book.date(month, 5)).by("c1").present(branch.inCommittee());
      themeDay(month);
      if (month != 4) {
        book.held("dues-report", book.date(month, 28)).to("member");
      }
    }
    for (int month = 3; month <= 12; month += 3) {
      List<String> kinds = month == 12 ? List.of("secretary-briefing") : List.of("general-meeting");
      book.held(kinds, book.date(month, 18)).present(branch.everybody());
    }
    book.held("general-meeting", book.date(12, 21)).present(branch.everybody());
  }

  /** In June p09 has not paid; in November dues were collected on another day. */
  private void themeDay(int month) {
    String[] fields = {"time", "content", "attendance"};
    List<String> paid = month == 6 ? branch.without("p09") : branch.everybody();
    if (month == 11) {
      book.held("theme-day", book.date(11, 15)).present(paid).recording(fields);
      book.held("dues-payment", book.date(11, 20)).present(paid);
    } else {
      book.held(List.of("theme-day", "dues-payment"), book.date(month, 15))
          .present(paid)
          .recording(month == 10 ? new String[] {"time", "attendance"} : fields);
    }
  }

  /** Group 2 met three times in May; group 3 not in September. */
  private void groupMeetings() {
    for (int month = 1; month <= 12; month++) {
      for (int group = 1; group <= branch.groups(); group++) {
        int times = month == 5 && group == 2 ? 3 : month == 9 && group == 3 ? 0 : 1 + month % 2;
        for (int i = 0; i < times; i++) {
          book.held("party-group.meeting", book.date(month, 8 + 4 * i + group))
              .by("g" + group)
              .present(branch.inGroup(group));
        }
      }
    }
  }

  /** The spring lecture came after the semester had ended. */
  private void lectures() {
    book.held("party-lecture", book.date(7, 14)).present(branch.everybody());
    book.held("party-lecture", book.date(10, 22)).present(branch.everybody());
  }

  /** Group 1 held no life meeting; the extra one after an important matter was group 2's. */
  private void lifeMeetings() {
    book.held("organization-life-meeting", book.date(8, 27)).by("g2").present(branch.inGroup(2));
    book.held("organization-life-meeting", book.date(8, 28)).by("g3").present(branch.inGroup(3));
    book.held("democratic-life-meeting", book.date(1, 22)).by("c1").present(branch.inCommittee());
    book.held("life-notice", book.date(1, 27)).to("member");
    book.filed("life-report", book.date(1, 29)).to("superior");
  }

  /** Thirteen sessions of three hours: the third was not written up, p12 was away in the fifth. */
  private void training() {
    for (int session = 1; session <= 13; session++) {
      int month = Math.min(session, 12);
      book.held(List.of("training", "group-training"), book.date(month, session == 13 ? 19 : 12))
          .present(session == 5 ? branch.without("p12") : branch.everybody())
          .hours(3)
          .recording(
              session == 3
                  ? new String[] {"time"}
                  : new String[] {"time", "content", "attendance"});
    }
    book.held("secretary-training", LocalDate.of(2025, 10, 13)).present(List.of(person(1)));
    book.filed("training-plan", book.date(2, 27));
    book.filed("development-plan", book.date(3, 4));
  }

  /** The secretary reported to the members, and to no superior. */
  private void appraisal() {
    book.held("democratic-appraisal", book.date(12, 10)).present(branch.everybody());
    book.filed("appraisal-report", book.date(12, 18)).to("education-committee");
    book.held("work-report", book.date(12, 10)).present(branch.everybody()).to("member");
    book.held("committee-review", book.date(12, 23));
    book.held("transfer-check", book.date(3, 30));
    book.held("commendation", book.date(7, 1)).present(branch.everybody());
  }

  /** p16's papers were moved without a record of it. */
  private void events() {
    book.event("committee.vacancy", book.date(3, 2), "c1");
    book.held("by-election", book.date(4, 10)).present(branch.everybody()).about("c1");
    book.event("member.transferred", book.date(5, 11), person(13));
    book.held("membership-procedure", book.date(5, 20))
        .about(person(13))
        .recording("transfer-record");
    book.event("member.transferred", book.date(9, 7), person(16));
    book.held("membership-procedure", book.date(9, 15)).about(person(16));
    book.event("important-matter", book.date(8, 25), "g2");
    book.event("major-activity", book.date(6, 8));
    book.held("fund-allocation", book.date(6, 16));
    book.filed("election-report", book.date(6, 8)).to("superior");
    book.filed("unit-budget", book.date(1, 20));
  }

  private void rules() {
    book.policies(
        ADOPTED,
        "accountability",
        "election-reports",
        "committee-thought",
        "committee-ability",
        "committee-style",
        "hardship-care",
        "place-rules",
        "tutors",
        "party-work-duty",
        "funds-rules");
    book.policies(
        ADOPTED,
        "three-meetings",
        "life-meeting-rules",
        "democratic-life-rules",
        "appraisal-rules",
        "talks-rules",
        "member-reports",
        "openness-rules",
        "inner-supervision",
        "committee-rating");
    book.lapsed("volunteers-rules", ADOPTED, book.date(9, 1));
  }

  private void ledgers() {
    book.ledger("groups-ledger", "arts-group", "languages-group", "science-group");
    book.ledger("tutors-ledger", "life-guidance", "thought-guidance", "study-guidance");
    book.ledger("building-ledger");
    book.ledgerOf("p14", "hardship-ledger");
    for (int i = 1; i <= 7; i++) {
      book.ledgerOf(person(i), "group-links", "linked-group");
    }
    for (String who : branch.everybody()) {
      book.ledgerOf(who, "dues-amounts", "dues-amount");
      book.ledgerOf(who, "membership-ledger", "home-branch");
      if (!who.equals("p18")) {
        book.ledgerOf(who, "teacher-links", "linked-teacher");
      }
      if (who.equals("p15")) {
        book.ledgerOf(who, "appraisal-results");
      } else {
        book.ledgerOf(who, "appraisal-results", "appraisal-grade");
      }
      book.held("dues-assessment", book.date(1, 9)).about(who);
    }
  }

  private void room() {
    book.facility("activity-room", "place", "equipment", "sign", "party-flag", "books", "rules");
    book.facility("publicity-board");
    book.facility("posted-rules", "post-duties");
  }

  /** The self-check came late; of three problems one has no date and one is still open. */
  private void campaign() {
    book.held("self-evaluation", book.date(9, 8)).present(branch.inCommittee());
    book.filed("clause-check", book.date(8, 26));
    book.settled("problem-found", book.date(8, 26), book.date(11, 16));
    arranged("e06", "mending-measure", "mending-owner", "mending-due");
    book.settled("problem-found", book.date(8, 27), book.date(11, 16));
    arranged("e07", "mending-measure", "mending-owner");
    book.event("problem-found", book.date(9, 3));
    arranged("e08", "mending-measure", "mending-owner", "mending-due");
    book.held("standard-reached", book.date(12, 17));
  }

  private void arranged(String problem, String... what) {
    book.filed("mending", book.date(9, 10)).of(problem).with(what);
  }

  /** The secretary has confirmed most statements and found two untrue; some still wait. */
  private void confirmations() {
    confirmed("机构", 1);
    confirmed("政治", 1, 2);
    confirmed("设置", 1);
    confirmed("班子", 1);
    book.confirmed("班子.attest-2", person(8), book.date(12, 10));
    confirmed("党员", 1, 2, 3, 4, 6, 7, 8);
    confirmed("生活", 1, 2, 6, 7);
    confirmed("载体", 2, 3);
    confirmed("场所", 2, 3);
    book.denied("场所.attest", book.date(12, 10));
    confirmed("机制", 2, 3, 5, 6, 7);
    for (int i = 1; i <= 7; i++) {
      book.confirmed("生活.attest-3", person(i), book.date(12, 11));
      book.confirmed("机制.attest-4", person(i), book.date(12, 11));
    }
    for (String who : branch.everybody()) {
      for (String duty : List.of("党员.attest-5", "生活.attest-4", "生活.attest-5", "机制.attest")) {
        book.confirmed(duty, who, book.date(12, 10));
      }
      if (who.equals("p11")) {
        book.denied("载体.attest", who, book.date(12, 10));
      } else {
        book.confirmed("载体.attest", who, book.date(12, 10));
      }
    }
  }

  private void confirmed(String section, int... numbers) {
    for (int number : numbers) {
      book.confirmed(section + ".attest" + (number == 1 ? "" : "-" + number), book.date(12, 10));
    }
  }
}
