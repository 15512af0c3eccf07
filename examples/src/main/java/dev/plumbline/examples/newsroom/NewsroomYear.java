package dev.plumbline.examples.newsroom;

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
 * A branch of twenty-four in three groups through 2024, the year of the newsroom's plan, with a new
 * committee in November: everything is done, except what is planted.
 */
public final class NewsroomYear {

  private static final int YEAR = 2024;
  private static final LocalDate ELECTED = LocalDate.of(2021, 11, 20);
  private static final LocalDate RE_ELECTED = LocalDate.of(YEAR, 11, 15);

  private static final Map<String, String> PLANTED =
      Map.ofEntries(
          Map.entry("设置.group-leader@2024/g2", "group 2 has no leader"),
          Map.entry("生活.dual-life@2024/p03", "p03 is on no roll of a branch"),
          Map.entry("生活.self-analysis@2024/p14", "p14 wrote no analysis"),
          Map.entry("生活.democratic-appraisal-2@2024/unit", "no ballot was taken"),
          Map.entry("生活.talk-2@2024/p03+p22", "p03 and p22 never talked"),
          Map.entry("生活.theme-day@2024-09/unit", "held a week after the fixed day"),
          Map.entry("生活.theme-day-2@2024-06/unit", "the record names no topic"),
          Map.entry("队伍.dues-payment@2024-03/p09", "p09 paid nothing in March"),
          Map.entry("保障.leave-report@e04/e04", "p11 told of the leave after it began"),
          Map.entry("保障.affairs-ledger@2024/unit", "there is no such ledger"),
          Map.entry("自查.duty-list@自查/unit", "the list of duties was never drawn up"),
          Map.entry("巡视.inspection-issues-left@2024/unit", "one issue was left in November"),
          Map.entry("结果.secretary-grade@2024/unit", "excellent, though the branch was not good"));

  private static final Map<String, String> ADVISED =
      Map.ofEntries(
          Map.entry("支委.secretary-2@2024/unit", "the head of the department is not secretary"),
          Map.entry("生活.committee.meeting@2024-08/c1", "no committee meeting in August"),
          Map.entry("生活.party-lecture@2024-Q3/unit", "no lecture in the third quarter"));

  private final Branch branch = new Branch(24, 5, 3);
  private final YearBook book =
      new YearBook(
          new Unit(
              "branch-1",
              "采编第一支部",
              Optional.empty(),
              Optional.empty(),
              List.of(),
              Map.of("fixed-day", "10", "room-apt", "yes")),
          YEAR);

  private NewsroomYear() {}

  /** The year and what is planted in it. */
  public static Sample sample() {
    NewsroomYear year = new NewsroomYear();
    year.people();
    year.committees();
    year.meetings();
    year.lifeMeeting();
    year.talks();
    year.dues();
    year.events();
    year.campaign();
    year.holdings();
    year.superior();
    year.confirmations();
    return new Sample(
        "newsroom", year.book.records(), LocalDate.of(YEAR, 12, 31), PLANTED, ADVISED);
  }

  private void people() {
    for (int i = 1; i <= branch.people(); i++) {
      List<Seat> seats = new ArrayList<>(branch.seats(i));
      if (i <= branch.committee()) {
        seats.remove(Branch.seat("c1"));
        seats.add(seat("c1", Optional.empty(), Optional.of(RE_ELECTED)));
        seats.add(seat("c2", Optional.of(RE_ELECTED), Optional.empty()));
      }
      seats.addAll(posts(i));
      book.person(Branch.member(i, seats, marks(i)));
    }
  }

  private static List<Seat> posts(int number) {
    return switch (number) {
      case 2 -> List.of(Branch.post("organization-officer"));
      case 3 -> List.of(Branch.post("publicity-officer"));
      case 4 -> List.of(Branch.post("discipline-officer"));
      case 7, 9 -> List.of(leader("g" + (1 + (number - 1) % 3)));
      default -> List.of();
    };
  }

  private static String[] marks(int number) {
    return switch (number) {
      case 2 -> new String[] {"principal-head", "leading-cadre"};
      case 3 -> new String[] {"leading-cadre"};
      case 4 -> new String[] {"deputy-head"};
      default -> new String[0];
    };
  }

  private static Seat leader(String group) {
    return new Seat(
        Optional.of(group), Optional.of("group-leader"), Optional.empty(), Optional.empty());
  }

  private static Seat seat(String body, Optional<LocalDate> from, Optional<LocalDate> until) {
    return new Seat(Optional.of(body), Optional.empty(), from, until);
  }

  private void committees() {
    book.body(committee("c1", Optional.empty(), Optional.of(RE_ELECTED), ELECTED));
    book.body(committee("c2", Optional.of(RE_ELECTED), Optional.empty(), RE_ELECTED));
    branch.enterGroups(book);
    book.held(List.of("general-meeting", "election"), RE_ELECTED)
        .present(branch.everybody())
        .about("c1");
    book.held(List.of("committee.meeting", "election"), RE_ELECTED)
        .by("c2")
        .present(branch.inCommittee());
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

  private void meetings() {
    for (int month = 1; month <= 12; month++) {
      if (month != 8) {
        book.held("committee.meeting", book.date(month, 5))
            .by(month == 12 ? "c2" : "c1")
            .present(branch.inCommittee());
      }
      book.held("theme-day", month == 9 ? book.date(9, 17) : workday(book.date(month, 10)))
          .present(branch.everybody())
          .recording(month == 6 ? new String[] {} : new String[] {"topic"});
      for (int group = 1; group <= branch.groups(); group++) {
        book.held("party-group.meeting", book.date(month, 20 + group))
            .by("g" + group)
            .present(branch.inGroup(group));
      }
    }
    for (int month = 2; month <= 11; month += 3) {
      book.held("general-meeting", book.date(month, 12)).present(branch.everybody());
      if (month != 8) {
        book.held("party-lecture", book.date(month, 24)).present(branch.everybody());
      }
      book.held("training", book.date(month, 26)).present(branch.everybody()).hours(8);
    }
  }

  /** The day itself, or the Monday after a weekend. */
  private static LocalDate workday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  private void lifeMeeting() {
    book.held(List.of("organization-life-meeting", "general-meeting"), book.date(12, 3))
        .present(branch.everybody());
    book.held("democratic-appraisal", book.date(12, 4))
        .present(branch.everybody())
        .inSteps("self-rating", "mutual-rating");
    book.filed("measures", book.date(12, 9));
    book.settled("rectification-item", book.date(12, 9), "c2", book.date(12, 20));
    for (String who : branch.everybody()) {
      if (!who.equals("p14")) {
        book.filed("self-analysis", book.date(11, 28)).of(who);
      }
      book.filed("rating-opinion", book.date(12, 12)).of(who);
    }
    book.ledgerOf("p02", "dual-life", "home-branch");
  }

  private void talks() {
    for (int by = 1; by <= branch.committee(); by++) {
      for (int with = by + 1; with <= branch.people(); with++) {
        if (by != 3 || with != 22) {
          book.talk("talk", person(by), person(with), book.date(4 + by, 1 + with));
        }
      }
    }
  }

  private void dues() {
    for (int month = 1; month <= 12; month++) {
      book.held("dues-payment", book.date(month, 8))
          .present(month == 3 ? branch.without("p09") : branch.everybody())
          .recording("full-amount", "in-person");
    }
    book.held("dues-check", book.date(1, 15)).present(branch.everybody());
  }

  /** p11 left on 9 September and said so on the 12th; p16 said so before. */
  private void events() {
    book.event("member.post-changed", book.date(3, 4), "p08");
    book.talk("talk", person(1), "p08", book.date(3, 9));
    book.event("important-matter", book.date(5, 6));
    book.filed("matter-report", book.date(5, 8)).to("superior");
    book.event("member.leaving", book.date(9, 9), "p11");
    book.filed("leave-report", book.date(9, 12)).to("branch").of("p11");
    book.event("member.leaving", book.date(10, 14), "p16");
    book.filed("leave-report", book.date(10, 8)).to("branch").of("p16");
  }

  private void campaign() {
    book.held("self-evaluation", book.date(6, 12)).present(branch.inCommittee());
    book.held("warning-education", book.date(5, 22)).present(branch.everybody());
    book.filed("risk-list", book.date(6, 18));
    book.filed("branch-measures", book.date(6, 26));
    book.held("full-rectification", book.date(7, 15)).present(branch.inCommittee());
    book.filed("short-list", book.date(7, 10));
    book.filed("problem-list", book.date(7, 10));
    book.ledger("rectification-ledger");
    book.settled("listed-issue", book.date(7, 10), "c1", book.date(9, 2));
    book.fact("inspection-issues-left", "1", book.date(11, 29), "巡视整改台账");
  }

  private void holdings() {
    book.facility("activity-room", "place");
    book.ledger("work-record");
    book.filed("annual-plan", book.date(1, 22));
    book.filed("annual-summary", book.date(12, 26));
  }

  private void superior() {
    book.filed("reminder-letter", book.date(5, 15));
    book.held("round-up", book.date(12, 10));
    book.body(Branch.body("t1", "inspection-team", "第一指导检查组"));
    book.held("special-inspection", book.date(12, 11))
        .on("organ-awareness", "branch-standards", "dark-corner");
    book.fact("overall-grade", "3", book.date(12, 23), "考核组");
    book.fact("secretary-grade", "4", book.date(12, 24), "考核组");
  }

  /** The secretary has confirmed most statements of the branch; others still wait. */
  private void confirmations() {
    confirmed("生活", 5);
    confirmed("作用", 2);
    confirmed("队伍", 11);
    confirmed("保障", 8);
    for (String who : List.of("p02", "p03")) {
      book.confirmed("生活.attest-4", who, book.date(12, 16));
    }
  }

  private void confirmed(String section, int upTo) {
    for (int i = 1; i <= upTo; i++) {
      if (!section.equals("生活") || i != 4) {
        String duty = i == 1 ? section + ".attest" : section + ".attest-" + i;
        book.confirmed(duty, book.date(12, 16));
      }
    }
  }
}
