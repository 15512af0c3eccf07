package dev.plumbline.examples.township;

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
 * A township office's branch of twelve, paired with four villages, through 2026: everything the
 * township's standard asks is done, except what is planted.
 */
public final class TownshipYear {

  private static final int YEAR = 2026;
  private static final List<String> PAIRING = List.of("pairing-activity", "pairing-roll-call");

  private static final Map<String, String> PLANTED =
      Map.ofEntries(
          Map.entry("签约.responsibility-letter-of-pairing@签约/v3", "signed on 2 August"),
          Map.entry("结对.responsibility-letter-of-pairing@2026/v2", "no time of building in it"),
          Map.entry("帮带.rectification-measures@2026/v4", "v4 lags and has none of its own"),
          Map.entry("帮带.attest-2@2026/v4", "what v4 has does not fit, the secretary found"),
          Map.entry("共同.posts-of-members@2026/p09", "p09 has no post of duty"),
          Map.entry("共同.village-posted@2026/unit", "two of the villages' 120 have no post"),
          Map.entry("共同.village-visit@2026/p07", "p07 went once"),
          Map.entry("共同.village-education-3@2026-H2/v2", "nothing on gratitude in v2 since July"),
          Map.entry(
              "共同.pairing-roll-call@a088/a088", "p12 on probation stayed away on 18 September"),
          Map.entry("共同.village-branch-activity-2@2026/p05", "the liaison p05 went three times"),
          Map.entry("关爱.setback-measures@2026/unit", "no measures against falling back"),
          Map.entry("关爱.attest-2@2026/unit", "the secretary found poor members not visited"),
          Map.entry("关爱.former-cadre-visit@2026-H1/v1", "nobody of v1 visited before July"),
          Map.entry("关爱.veteran-care@2026/unit", "the rule was never adopted"),
          Map.entry("责任.guidance@2026-Q3/v4", "nobody guided v4 in the third quarter"),
          Map.entry("宣传.half-year-summary@2026/unit", "written, and sent to nobody"));

  private static final Map<String, String> ADVISED =
      Map.ofEntries(
          Map.entry("结对.village-liaison@2026/v2", "v2 named no liaison"),
          Map.entry("帮带.activist-chosen@2026/unit", "no activist in the year"),
          Map.entry("责任.directly-responsible@2026/v3", "held by another than v3's secretary"),
          Map.entry("考核.assessment-result@a108/a108", "sent to the superior, not to the county"));

  private final Branch branch = new Branch(12, 3, 2);
  private final List<String> villages = List.of("v1", "v2", "v3", "v4");
  private final YearBook book =
      new YearBook(
          new Unit("branch-1", "乡机关党支部", Optional.empty(), Optional.empty(), List.of(), Map.of()),
          YEAR);

  private TownshipYear() {}

  /** The year and what is planted in it. */
  public static Sample sample() {
    TownshipYear year = new TownshipYear();
    year.people();
    year.sides();
    year.meetings();
    year.agreements();
    year.measures();
    year.visits();
    year.education();
    year.together();
    year.care();
    year.holdings();
    year.reports();
    year.confirmations();
    return new Sample(
        "township", year.book.records(), LocalDate.of(YEAR, 12, 31), PLANTED, ADVISED);
  }

  private void people() {
    for (int i = 1; i <= branch.people(); i++) {
      List<Seat> seats = new ArrayList<>(branch.seats(i));
      if (i == 1) {
        seats.add(Branch.post("instructor"));
        seats.add(Branch.post("first-responsible"));
      } else if (i == 5) {
        seats.add(Branch.post("office-liaison"));
      } else if (i == 6) {
        seats.add(Branch.post("information-officer"));
      }
      book.person(
          i > 10 ? someone(person(i), Standing.PROBATIONARY, seats) : Branch.member(i, seats));
    }
    book.person(someone("p13", Standing.APPLICANT, List.of()));
    book.person(someone("p14", Standing.APPLICANT, List.of()));
  }

  private static Person someone(String id, Standing standing, List<Seat> seats) {
    return new Person(
        id, standing, Optional.empty(), Optional.empty(), Optional.empty(), seats, List.of());
  }

  /** The villages, their secretaries and liaisons; v2 has no liaison, v3's liaison answers. */
  private void sides() {
    book.body(Branch.elected("c1", "committee", "支部委员会", LocalDate.of(2024, 6, 20), 3));
    branch.enterGroups(book);
    book.body(Branch.body("lead", "pairing-lead", "乡机关党支部"));
    for (String village : villages) {
      book.body(village(village, village.equals("v4") ? "lagging-village" : "ordinary-village"));
      List<Seat> secretary = new ArrayList<>(List.of(seat(village, "village-secretary")));
      List<Seat> liaison = new ArrayList<>();
      (village.equals("v3") ? liaison : secretary).add(seat(village, "directly-responsible"));
      if (!village.equals("v2")) {
        liaison.add(seat(village, "village-liaison"));
      }
      book.person(someone("s" + village.charAt(1), Standing.OTHER, secretary));
      book.person(someone("n" + village.charAt(1), Standing.OTHER, liaison));
    }
  }

  private static Seat seat(String body, String post) {
    return new Seat(Optional.of(body), Optional.of(post), Optional.empty(), Optional.empty());
  }

  private static Body village(String id, String trait) {
    return new Body(
        id,
        "paired-village",
        id.charAt(1) + "号村",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(trait));
  }

  private void meetings() {
    for (int month = 1; month <= 12; month++) {
      book.held("committee.meeting", book.date(month, 5)).by("c1").present(branch.inCommittee());
      book.held(
              month == 7 ? List.of("theme-day", "villagers-observe") : List.of("theme-day"),
              book.date(month, 15))
          .present(branch.everybody());
      for (int group = 1; group <= branch.groups(); group++) {
        book.held("party-group.meeting", book.date(month, 20 + group))
            .by("g" + group)
            .present(branch.inGroup(group));
      }
    }
    for (int month = 2; month <= 11; month += 3) {
      book.held("general-meeting", book.date(month, 10)).present(branch.everybody());
      book.held("training", book.date(month, 26)).present(branch.everybody()).hours(8);
    }
    book.held(List.of("organization-life-meeting", "democratic-appraisal"), book.date(12, 9))
        .present(branch.everybody());
  }

  private void agreements() {
    for (String village : villages) {
      LocalDate signed = village.equals("v3") ? book.date(8, 2) : book.date(7, 16);
      book.filed("responsibility-letter-of-pairing", signed)
          .with(
              village.equals("v2")
                  ? new String[] {"goals"}
                  : new String[] {"goals", "building-time"})
          .of(village);
    }
  }

  private void measures() {
    for (String village : villages) {
      book.filed("problem-survey", book.date(3, 12)).of(village);
      book.filed("pairing-measures", book.date(4, 2)).of(village);
      book.filed("upgrading-measures", book.date(4, 20))
          .with("improvement-measure", "promotion-measure")
          .of(village);
    }
    book.filed("relief-plan", book.date(3, 20));
    book.filed("relief-programme", book.date(3, 27));
  }

  /** Everybody goes twice, p07 once. */
  private void visits() {
    book.held("village-visit", book.date(4, 10)).present(branch.everybody()).about("v1", "v2");
    book.held("village-visit", book.date(10, 16)).present(branch.without("p07")).about("v3", "v4");
  }

  private void education() {
    for (String village : villages) {
      book.held("village-education", book.date(5, 8))
          .on("patriotism", "law", "gratitude", "current-affairs")
          .about(village);
      book.held("village-education", book.date(9, 11)).on("patriotism", "law").about(village);
      book.held("village-education", book.date(11, 6))
          .on(
              village.equals("v2")
                  ? new String[] {"current-affairs"}
                  : new String[] {"gratitude", "current-affairs"})
          .about(village);
    }
    for (int month = 3; month <= 12; month += 3) {
      for (String village : villages) {
        if (month != 9 || !village.equals("v4")) {
          book.held("guidance", book.date(month, 18)).present(branch.inCommittee()).about(village);
        }
      }
    }
  }

  /** All of the branch and the activists come, but for p12 once without leave and p13 with it. */
  private void together() {
    List<String> all = new ArrayList<>(branch.everybody());
    all.addAll(List.of("p13", "p14"));
    book.held(PAIRING, book.date(6, 12)).present(all).about("v1", "v2", "v3", "v4");
    List<String> some = new ArrayList<>(branch.without("p12"));
    some.add("p14");
    book.held(PAIRING, book.date(9, 18)).present(some).excused("p13").about("v1", "v2");
    for (int month = 2; month <= 11; month += 3) {
      List<String> went = month == 11 ? List.of("p01", "s1") : List.of("p01", "p05", "s1");
      book.held("village-branch-activity", book.date(month, 24)).present(went).about("v1");
    }
  }

  private void care() {
    for (String village : villages) {
      book.held("veteran-visit", book.date(1, 27)).about(village);
      book.held("veteran-visit", book.date(9, 24)).about(village);
      if (!village.equals("v1")) {
        book.held("former-cadre-visit", book.date(1, 28)).about(village);
      }
      book.held("former-cadre-visit", book.date(9, 25)).about(village);
    }
    book.fact("poor-members", "20", book.date(1, 4), "民政");
    book.fact("lifted-members", "7", book.date(12, 20), "民政");
  }

  private void holdings() {
    for (String member : branch.without("p09")) {
      book.ledgerOf(member, "posts-of-members", "post-duties");
    }
    book.fact("village-members", "120", book.date(1, 4), "各村党支部");
    book.fact("village-posted", "118", book.date(6, 30), "各村党支部");
    book.policies(LocalDate.of(2025, 3, 1), "village-visit-rules");
    for (String village : villages) {
      book.ledgerOf(
          village,
          "village-rules",
          "village-team-rules",
          "cadre-education-rules",
          "admission-rules",
          "guidance-rules",
          "village-code");
    }
    book.ledger("pairing-ledger");
  }

  private void reports() {
    book.held("assessment-meeting", book.date(12, 15));
    book.filed("assessment-result", book.date(12, 18)).to("superior");
    book.filed("pairing-plan", book.date(1, 20)).to("superior");
    book.filed("half-year-summary", book.date(7, 8));
    book.filed("year-end-summary", book.date(12, 28)).to("superior");
  }

  /** The secretary has confirmed most statements and found two untrue; some still wait. */
  private void confirmations() {
    LocalDate day = book.date(12, 10);
    book.confirmed("机制.attest", day);
    for (String village : villages) {
      book.confirmed("帮带.attest", village, day);
    }
    book.denied("帮带.attest-2", "v4", day);
    book.confirmed("帮带.attest-3", day);
    book.confirmed("帮带.attest-4", day);
    book.confirmed("共同.attest", day);
    book.confirmed("关爱.attest", day);
    book.denied("关爱.attest-2", day);
    book.confirmed("关爱.attest-3", day);
    book.confirmed("关爱.attest-4", book.date(6, 30));
    book.confirmed("关爱.attest-4", day);
    book.confirmed("宣传.attest", day);
  }
}
