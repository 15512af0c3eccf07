package dev.plumbline.examples.hospital;

import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Attestation;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Document;
import dev.plumbline.core.record.Event;
import dev.plumbline.core.record.Facility;
import dev.plumbline.core.record.Fact;
import dev.plumbline.core.record.Ledger;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.Policy;
import dev.plumbline.core.record.Seat;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.record.Unit;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A branch of thirty in three groups through 2026: everything the hospital's standard asks is done,
 * except what {@link #PLANTED} names. The same call always gives the same records.
 */
public final class HospitalYear {

  private static final int YEAR = 2026;
  private static final int PEOPLE = 30;
  private static final int COMMITTEE = 5;

  /** The items the records miss on purpose, by id, and why. */
  public static final Map<String, String> PLANTED =
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

  /** What falls short of a "should" on purpose. */
  public static final Map<String, String> ADVISED =
      Map.of("党员教育管理监督.training@2026/p11", "p11 was away and has 24 hours");

  private final List<Activity> activities = new ArrayList<>();
  private final List<Talk> talks = new ArrayList<>();
  private int next;

  private HospitalYear() {}

  /** The records of the year. */
  public static UnitRecords records() {
    return new HospitalYear().build();
  }

  private UnitRecords build() {
    meetings();
    groupMeetings();
    trainings();
    days();
    single();
    talks();
    return new UnitRecords(
        new Unit(
            "branch-1",
            "内科支部",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Map.of("fixed-day", "15")),
        people(),
        bodies(),
        activities,
        talks,
        events(),
        List.of(
            new Fact(
                "activity-budget",
                new BigDecimal("24000"),
                date(1, 10),
                Optional.empty(),
                Optional.of("党办"))),
        facilities(),
        ledgers(),
        documents(),
        policies(),
        attestations(),
        List.of());
  }

  private static LocalDate date(int month, int day) {
    return LocalDate.of(YEAR, month, day);
  }

  private static String person(int number) {
    return String.format("p%02d", number);
  }

  private static List<String> everybody() {
    List<String> all = new ArrayList<>();
    for (int i = 1; i <= PEOPLE; i++) {
      all.add(person(i));
    }
    return all;
  }

  private static List<String> committee() {
    return everybody().subList(0, COMMITTEE);
  }

  private static List<Person> people() {
    List<Person> people = new ArrayList<>();
    for (int i = 1; i <= PEOPLE; i++) {
      List<Seat> seats = new ArrayList<>();
      seats.add(seat("g" + (1 + (i - 1) % 3), Optional.empty()));
      if (i <= COMMITTEE) {
        seats.add(seat("c1", Optional.empty()));
      }
      if (i == 1) {
        seats.add(
            new Seat(
                Optional.empty(), Optional.of("secretary"), Optional.empty(), Optional.empty()));
      }
      boolean probationary = i > 28;
      people.add(
          new Person(
              person(i),
              probationary ? Standing.PROBATIONARY : Standing.FORMAL,
              probationary ? Optional.of(date(11, i)) : Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              seats,
              i == 30 ? List.of("frail") : List.of()));
    }
    return people;
  }

  private static Seat seat(String body, Optional<String> post) {
    return new Seat(Optional.of(body), post, Optional.empty(), Optional.empty());
  }

  private static List<Body> bodies() {
    List<Body> bodies = new ArrayList<>();
    bodies.add(
        new Body(
            "c1",
            "committee",
            "支部委员会",
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2024, 6, 20)),
            Optional.of(3),
            Optional.empty()));
    for (int i = 1; i <= 3; i++) {
      bodies.add(
          new Body(
              "g" + i,
              "party-group",
              "第" + i + "党小组",
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
    return bodies;
  }

  private void meetings() {
    for (int month = 1; month <= 12; month++) {
      if (month != 8) {
        add("committee.meeting", date(month, 5), Optional.of("c1"), committee(), List.of());
      }
    }
    for (int quarter = 0; quarter < 4; quarter++) {
      int month = 2 + quarter * 3;
      add("general-meeting", date(month, 12), Optional.empty(), everybody(), List.of());
      List<String> fields = quarter == 1 ? List.of("attendance") : List.of("topic", "attendance");
      add("party-lecture", date(month, 18), Optional.empty(), everybody(), fields);
    }
    add("organization-life-meeting", date(6, 23), Optional.empty(), everybody(), List.of());
    activities.add(
        activity(
            List.of("organization-life-meeting", "democratic-appraisal"),
            date(12, 8),
            Optional.empty(),
            everybody(),
            List.of(),
            List.of(),
            1,
            Optional.empty()));
  }

  private void groupMeetings() {
    for (int month = 1; month <= 12; month++) {
      for (int group = 1; group <= 3; group++) {
        if (month != 7 || group != 2) {
          List<String> present = new ArrayList<>();
          for (int i = group; i <= PEOPLE; i += 3) {
            present.add(person(i));
          }
          add(
              "party-group.meeting",
              date(month, 20 + group),
              Optional.of("g" + group),
              present,
              List.of());
        }
      }
    }
  }

  private void trainings() {
    for (int quarter = 0; quarter < 4; quarter++) {
      List<String> present = new ArrayList<>(everybody());
      if (quarter == 2) {
        present.remove(person(11));
      }
      activities.add(
          activity(
              List.of("training"),
              date(3 + quarter * 3, 10),
              Optional.empty(),
              present,
              List.of(),
              List.of(),
              1,
              Optional.of(new BigDecimal("8"))));
    }
    activities.add(
        activity(
            List.of("committee-training"),
            date(4, 13),
            Optional.empty(),
            committee(),
            List.of(),
            List.of(),
            5,
            Optional.of(new BigDecimal("40"))));
    activities.add(
        activity(
            List.of("committee-training"),
            date(9, 7),
            Optional.empty(),
            committee().subList(0, 4),
            List.of(),
            List.of(),
            2,
            Optional.of(new BigDecimal("16"))));
  }

  private void days() {
    for (int month = 1; month <= 12; month++) {
      int day = month == 10 ? 28 : 15;
      activities.add(
          activity(
              List.of("fixed-activity-day", "theme-day"),
              date(month, day),
              Optional.empty(),
              everybody(),
              List.of(),
              List.of(),
              1,
              Optional.empty()));
    }
  }

  private void single() {
    activities.add(
        activity(
            List.of("dues-report"),
            date(12, 21),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of("member"),
            1,
            Optional.empty()));
    activities.add(
        activity(
            List.of("work-report"),
            date(12, 15),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of("hospital-committee"),
            1,
            Optional.empty()));
    add("conveyance", date(6, 3), Optional.empty(), everybody(), List.of());
    add("self-evaluation", date(6, 16), Optional.empty(), committee(), List.of());
    add("joint-inspection", date(6, 24), Optional.empty(), List.of(), List.of());
    add("qualified-review", date(10, 20), Optional.empty(), List.of(), List.of());
    add("yearly-recheck", date(12, 22), Optional.empty(), List.of(), List.of());
  }

  private void talks() {
    int at = 0;
    for (String by : committee()) {
      for (String with : everybody()) {
        boolean missed =
            (by.equals("p03") && with.equals("p22")) || (by.equals("p04") && with.equals("p17"));
        boolean done = with.compareTo("p06") < 0 && with.compareTo(by) <= 0;
        if (!missed && !done) {
          at++;
          LocalDate day = LocalDate.ofYearDay(YEAR, 20 + (at * 37) % 330);
          talks.add(new Talk(String.format("t%03d", at), "talk", by, with, day, Optional.empty()));
        }
      }
    }
  }

  private static List<Event> events() {
    return List.of(
        new Event(
            "e01", "committee.vacancy", date(3, 2), Optional.of("c1"), Optional.of(date(4, 20))),
        new Event("e02", "self-check-done", date(6, 18), Optional.empty(), Optional.empty()),
        new Event(
            "e03", "qualified-review-done", date(10, 22), Optional.empty(), Optional.empty()));
  }

  private static List<Facility> facilities() {
    return List.of(
        new Facility(
            "activity-room",
            List.of(
                "place",
                "equipment",
                "sign",
                "books",
                "rules",
                "admission-oath",
                "rights-and-duties"),
            Optional.empty(),
            Optional.empty()));
  }

  private static List<Ledger> ledgers() {
    return List.of(
        new Ledger(
            "goal-management",
            List.of(
                "plan-part",
                "measure-part",
                "inspection-part",
                "implementation-part",
                "summary-part",
                "improvement-part"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new Ledger(
            "member-affairs",
            List.of(
                "roster",
                "development-record",
                "education-record",
                "management-record",
                "supervision-record",
                "disposal-record"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private static List<Document> documents() {
    return List.of(
        document("d01", "training-plan", date(4, 20), List.of()),
        document("d02", "responsibility-letter", date(2, 6), List.of()),
        document("d03", "self-check-report", date(6, 25), List.of("party-office")),
        document("d04", "two-lists", date(6, 29), List.of()),
        document("d05", "review-result", date(11, 3), List.of("health-bureau")));
  }

  private static Document document(
      String id, String kind, LocalDate date, List<String> recipients) {
    return new Document(
        id, kind, date, List.of(), recipients, Optional.empty(), Optional.of("档案柜2-" + id));
  }

  private static List<Policy> policies() {
    List<Policy> policies = new ArrayList<>();
    for (String kind :
        List.of(
            "term-goals",
            "work-goals",
            "post-setting",
            "name-plates",
            "mass-contact",
            "branch-responsibility")) {
      policies.add(
          new Policy(
              kind,
              Optional.of(LocalDate.of(2025, Month.MARCH, 1)),
              Optional.empty(),
              Optional.empty()));
    }
    policies.add(
        new Policy(
            "commitment",
            Optional.of(LocalDate.of(2024, Month.MAY, 1)),
            Optional.of(date(5, 1)),
            Optional.empty()));
    return policies;
  }

  /** The secretary has confirmed the statements of these sections, but not yet of the others. */
  private static List<Attestation> attestations() {
    List<Attestation> said = new ArrayList<>();
    String[][] sections = {{"组织设置", "2"}, {"党员教育管理监督", "8"}, {"活动开展", "5"}};
    for (String[] section : sections) {
      for (int i = 1; i <= Integer.parseInt(section[1]); i++) {
        String duty = section[0] + ".attest" + (i == 1 ? "" : "-" + i);
        said.add(
            new Attestation(
                duty,
                Optional.empty(),
                "p01",
                date(12, 10),
                true,
                Optional.empty(),
                Optional.of("archive"),
                Optional.of("档案柜3")));
      }
    }
    return said;
  }

  private void add(
      String kind,
      LocalDate date,
      Optional<String> body,
      List<String> present,
      List<String> fields) {
    activities.add(
        activity(List.of(kind), date, body, present, fields, List.of(), 1, Optional.empty()));
  }

  private Activity activity(
      List<String> kinds,
      LocalDate date,
      Optional<String> body,
      List<String> present,
      List<String> fields,
      List<String> recipients,
      int days,
      Optional<BigDecimal> hours) {
    next++;
    return new Activity(
        String.format("a%03d", next),
        kinds,
        date,
        days,
        Optional.empty(),
        Optional.empty(),
        hours,
        body,
        present.isEmpty() ? Optional.empty() : Optional.of("p01"),
        present,
        Optional.empty(),
        List.of(),
        List.of(),
        recipients,
        fields,
        List.of(),
        List.of(),
        Optional.empty());
  }
}
