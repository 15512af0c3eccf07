package dev.plumbline.examples.memorial;

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
 * A memorial hall's branch of eight, too small for groups, through 2026, in whose June the
 * committee's three years end: everything the hall's standard asks is done, except what is planted.
 */
public final class MemorialYear {

  private static final int YEAR = 2026;
  private static final LocalDate ELECTED = LocalDate.of(2023, 6, 20);
  private static final LocalDate RE_ELECTED = LocalDate.of(YEAR, 6, 16);
  private static final LocalDate ADOPTED = LocalDate.of(2023, 9, 1);

  private static final Map<String, String> PLANTED =
      Map.ofEntries(
          Map.entry("政治.attest@2026/unit", "the secretary found no standards of the hall's own"),
          Map.entry("生活.theme-day@2026-03/unit", "on the 27th, not on the fixed 20th"),
          Map.entry("生活.theme-day@2026-08/unit", "none in August"),
          Map.entry("生活.spirit-analysis@2026/unit", "the rule was never adopted"),
          Map.entry("生活.double-life@2026/unit", "the rule lapsed in September"),
          Map.entry("组织生活.party-lecture@2026-Q2/unit", "no lecture, which the conventions ask for"),
          Map.entry(
              "班子.off-job-training@term-2023-06-20..2026-06-19/p01",
              "no training off the job all term"),
          Map.entry("阵地.activity-room-2@2026/unit", "no books or papers"),
          Map.entry("阵地.activity-record@a002/a002", "the activity of 1 July has no record"),
          Map.entry("考核.first-responsible@2026/unit", "held by p02, not by the secretary"),
          Map.entry("动员.mobilisation@d03/d03", "mobilised in committee, not at a general meeting"),
          Map.entry("动员.committee-course-2@2026/p05", "the officer missed the course"),
          Map.entry("自查.benchmark-result@2026/unit", "does not name what is short"),
          Map.entry("自查.mending@e03/e03", "nobody is responsible for it"),
          Map.entry("争创.task-list@2026/unit", "no list of tasks"),
          Map.entry("争创.item-short@e03/e03", "still open at the year's end"));

  private static final Map<String, String> ADVISED =
      Map.ofEntries(
          Map.entry("班子.exchange@2026/unit", "the hall has no rule of exchange"),
          Map.entry("考核.steering-group@2026/unit", "the hall has no leading group"));

  private final Branch branch = new Branch(8, 3, 0);
  private final YearBook book =
      new YearBook(
          new Unit(
              "branch-1",
              "纪念馆党支部",
              Optional.empty(),
              Optional.empty(),
              List.of(),
              Map.of("fixed-day", "20")),
          YEAR);

  private MemorialYear() {}

  /** The year and what is planted in it. */
  public static Sample sample() {
    MemorialYear year = new MemorialYear();
    year.people();
    year.activities();
    year.mobilising();
    year.committees();
    year.meetings();
    year.themeDays();
    year.rules();
    year.room();
    year.checking();
    year.summing();
    year.confirmations();
    return new Sample(
        "memorial", year.book.records(), LocalDate.of(YEAR, 12, 31), PLANTED, ADVISED);
  }

  /** The one first responsible is p02, not the secretary. */
  private void people() {
    for (int i = 1; i <= branch.people(); i++) {
      List<Seat> seats = new ArrayList<>();
      if (i <= branch.committee()) {
        seats.add(seat("c1", Optional.empty(), Optional.of(RE_ELECTED)));
        seats.add(seat("c2", Optional.of(RE_ELECTED), Optional.empty()));
      }
      if (i == 1) {
        seats.add(Branch.post("secretary"));
      } else if (i == 2) {
        seats.add(Branch.post("first-responsible"));
      } else if (i == 5) {
        seats.add(Branch.post("party-affairs-officer"));
      }
      book.person(Branch.member(i, seats));
    }
  }

  private static Seat seat(String body, Optional<LocalDate> from, Optional<LocalDate> until) {
    return new Seat(Optional.of(body), Optional.empty(), from, until);
  }

  private void committees() {
    book.body(committee("c1", Optional.empty(), Optional.of(RE_ELECTED), ELECTED));
    book.body(committee("c2", Optional.of(RE_ELECTED), Optional.empty(), RE_ELECTED));
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
        Optional.of(3),
        Optional.empty());
  }

  /** No lecture in the second quarter, which the conventions ask for. */
  private void meetings() {
    for (int month = 1; month <= 12; month++) {
      book.held("committee.meeting", book.date(month, 4))
          .by(month > 6 ? "c2" : "c1")
          .present(branch.inCommittee());
    }
    for (int month = 3; month <= 12; month += 3) {
      if (month != 6) {
        book.held("general-meeting", book.date(month, 9)).present(branch.everybody());
        book.held("party-lecture", book.date(month, 13)).present(branch.everybody());
      }
      book.held("training", book.date(month, 25)).present(branch.everybody()).hours(8);
    }
    book.held(List.of("organization-life-meeting", "democratic-appraisal"), book.date(12, 15))
        .present(branch.everybody());
  }

  /** In March on another day than the twentieth; none in August. */
  private void themeDays() {
    for (int month = 1; month <= 12; month++) {
      if (month != 8) {
        book.held("theme-day", book.date(month, month == 3 ? 27 : 20)).present(branch.everybody());
      }
    }
  }

  /** Three activities: the second has no record. */
  private void activities() {
    book.held("member-activity", book.date(4, 3)).present(branch.everybody());
    book.held("member-activity", book.date(7, 1)).present(branch.everybody());
    book.held("member-activity", book.date(9, 30)).present(branch.everybody());
    book.filed("activity-record", book.date(4, 7)).of("a001");
    book.filed("activity-record", book.date(10, 9)).of("a003");
    book.held("rules-revision", book.date(3, 11));
  }

  private void rules() {
    book.policies(
        ADOPTED,
        "three-meetings",
        "theme-day-rules",
        "talks-rules",
        "regular-report",
        "appraisal-rules",
        "life-meeting-rules",
        "cadre-lectures",
        "committee-thought",
        "committee-ability",
        "committee-style",
        "committee-integrity",
        "member-care",
        "place-rules");
    book.lapsed("double-life", ADOPTED, book.date(9, 1));
  }

  private void room() {
    book.facility("activity-room", "place", "equipment", "sign", "party-flag", "rules");
    book.facility("publicity-board");
    book.facility("posted-rules", "post-duties", "life-rules");
  }

  /** The officer missed the course; mobilised in a meeting of the committee only. */
  private void mobilising() {
    book.event("document-received", book.date(2, 26));
    book.held("conveyance", book.date(3, 3)).present(branch.everybody()).on("meeting-spirit");
    book.filed("branch-plan", book.date(3, 19));
    book.held("mobilisation", book.date(3, 24)).present(branch.inCommittee());
    book.held("committee-course", book.date(4, 14)).present(List.of(person(1)));
  }

  /** The result names what is met and not what is short; of two items short one stays open. */
  private void checking() {
    book.held("self-evaluation", book.date(5, 12)).present(branch.inCommittee());
    book.ledger("organization-ledger", "roster");
    book.filed("benchmark-result", book.date(5, 19)).with("items-met");
    book.settled("item-short", book.date(5, 18), book.date(10, 30));
    arranged("e02", "mending-measure", "mending-owner", "mending-due");
    book.event("item-short", book.date(5, 18));
    arranged("e03", "mending-measure", "mending-due");
    book.filed("problem-list", book.date(6, 2));
    book.filed("owner-list", book.date(6, 2));
  }

  private void arranged(String item, String... what) {
    book.filed("mending", book.date(5, 26)).of(item).with(what);
  }

  private void summing() {
    book.filed("experience-summary", book.date(11, 27));
    book.filed("practice-report", book.date(12, 4)).to("county-committee");
  }

  /** The secretary has confirmed most statements and found one untrue; some still wait. */
  private void confirmations() {
    book.denied("政治.attest", book.date(12, 10));
    confirmed("政治", 2);
    confirmed("设置", 1);
    confirmed("生活", 1);
    confirmed("班子", 1, 2);
    confirmed("党员", 1, 2);
    confirmed("阵地", 1, 2, 3, 4);
    confirmed("动员", 1);
    confirmed("自查", 1);
    confirmed("争创", 1, 2);
  }

  private void confirmed(String section, int... numbers) {
    for (int number : numbers) {
      book.confirmed(section + ".attest" + (number == 1 ? "" : "-" + number), book.date(12, 10));
    }
  }
}
