package dev.plumbline.examples.oracle;

import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Attestation;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Cover;
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
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes up a unit and a year or two of its records. Not thread-safe. */
final class Units {

  private static final List<String> PEOPLE = List.of("p1", "p2", "p3", "p4", "p5");
  private static final List<String> BODIES = List.of("c1", "g1", "g2", "v1", "v2");

  private final Dice dice;
  private final Standard standard;

  Units(Dice dice, Standard standard) {
    this.dice = dice;
    this.standard = standard;
  }

  UnitRecords records() {
    return new UnitRecords(
        unit(),
        people(),
        bodies(),
        activities(),
        talks(),
        events(),
        facts(),
        facilities(),
        ledgers(),
        documents(),
        policies(),
        attestations(),
        covers());
  }

  private Unit unit() {
    Map<String, String> settings =
        dice.any(
            Map.of(),
            Map.of("fixed-day", "15"),
            Map.of("fixed-day", "31", "ready", "yes"),
            Map.of("ready", "no"));
    return new Unit(
        "u1",
        "u1",
        dice.perhaps(8, dice::day),
        dice.perhaps(12, dice::day),
        dice.once(2) ? List.of("independent-unit") : List.of(),
        settings);
  }

  private List<Person> people() {
    List<Person> people = new ArrayList<>();
    for (String id : PEOPLE.subList(0, dice.number(1, 5))) {
      Standing standing =
          dice.any(
              Standing.FORMAL,
              Standing.FORMAL,
              Standing.FORMAL,
              Standing.PROBATIONARY,
              Standing.APPLICANT);
      people.add(
          new Person(
              id,
              standing,
              standing == Standing.PROBATIONARY ? dice.perhaps(2, dice::day) : Optional.empty(),
              dice.perhaps(6, dice::day),
              dice.perhaps(6, dice::day),
              seats(),
              dice.once(5) ? List.of("frail") : List.of()));
    }
    return people;
  }

  private List<Seat> seats() {
    List<Seat> seats = new ArrayList<>();
    if (dice.once(2)) {
      LocalDate change = dice.day();
      Optional<String> committee = Optional.of("c1");
      Optional<String> post = dice.perhaps(3, () -> "secretary");
      if (dice.once(4)) {
        seats.add(new Seat(committee, post, Optional.empty(), Optional.of(change)));
        LocalDate again = dice.once(2) ? change : change.plusDays(20);
        seats.add(new Seat(committee, post, Optional.of(again), Optional.empty()));
      } else {
        seats.add(
            new Seat(committee, post, dice.perhaps(5, dice::day), dice.perhaps(5, dice::day)));
      }
    }
    if (dice.once(2)) {
      seats.add(
          new Seat(
              Optional.of(dice.any("g1", "g2")),
              dice.perhaps(3, () -> "group-leader"),
              dice.perhaps(5, dice::day),
              Optional.empty()));
    }
    if (dice.once(4)) {
      String post = dice.any("secretary", "organization-officer", "deputy-secretary");
      seats.add(
          new Seat(
              Optional.empty(), Optional.of(post), Optional.empty(), dice.perhaps(4, dice::day)));
    }
    return seats;
  }

  private List<Body> bodies() {
    List<Body> bodies = new ArrayList<>();
    for (String id : BODIES) {
      String kind =
          switch (id.charAt(0)) {
            case 'c' -> "committee";
            case 'g' -> "party-group";
            default -> "village";
          };
      boolean committee = kind.equals("committee");
      bodies.add(
          new Body(
              id,
              kind,
              id,
              dice.perhaps(6, dice::day),
              dice.perhaps(6, dice::day),
              committee
                  ? dice.perhaps(2, () -> dice.day().minusYears(dice.number(0, 4)))
                  : Optional.empty(),
              committee ? dice.perhaps(2, () -> dice.number(2, 5)) : Optional.empty(),
              Optional.empty()));
    }
    return dice.some(2, bodies);
  }

  /** Kinds the standard asks for, as a rule. */
  private String kind(String... others) {
    List<String> kinds = new ArrayList<>(List.of(others));
    for (Duty duty : standard.duties()) {
      duty.ask().subject().ifPresent(kinds::add);
    }
    return dice.any(kinds);
  }

  private List<Activity> activities() {
    List<Activity> activities = new ArrayList<>();
    int count = dice.number(0, 25);
    for (int i = 1; i <= count; i++) {
      List<String> kinds =
          new ArrayList<>(List.of(kind("party-lecture", "theme-day", "training", "election")));
      if (dice.once(5)) {
        kinds.add(kind("party-lecture", "theme-day"));
      }
      boolean again = dice.once(6) && !activities.isEmpty();
      LocalDate date = again ? dice.any(activities).date() : dice.day();
      activities.add(activity("a" + i, kinds.stream().distinct().toList(), date));
    }
    return activities;
  }

  private Activity activity(String id, List<String> kinds, LocalDate date) {
    boolean listed = !dice.once(4);
    return new Activity(
        id,
        kinds,
        date,
        dice.any(1, 1, 1, 2, 5),
        Optional.empty(),
        dice.perhaps(3, () -> date.minusDays(dice.number(0, 6))),
        dice.once(4)
            ? Optional.empty()
            : Optional.of(new BigDecimal(dice.any("2", "4.5", "8", "12"))),
        dice.perhaps(3, () -> dice.any(BODIES)),
        dice.perhaps(2, () -> dice.any(PEOPLE)),
        listed ? dice.once(2) ? PEOPLE : dice.some(2, PEOPLE) : List.of(),
        listed ? Optional.empty() : dice.perhaps(2, () -> dice.number(0, 5)),
        dice.once(4) ? dice.some(3, PEOPLE) : List.of(),
        dice.once(5) ? dice.some(3, List.of("p1", "p2", "g1", "v1", "e1", "e2", "c1")) : List.of(),
        dice.once(2) ? List.of("member") : List.of(),
        dice.some(2, List.of("topic", "attendance", "content")),
        dice.some(2, List.of("topic", "content")),
        dice.some(2, List.of("topic", "attendance", "decision", "topic")),
        Optional.empty());
  }

  private List<Talk> talks() {
    List<Talk> talks = new ArrayList<>();
    int count = dice.number(0, 15);
    for (int i = 1; i <= count; i++) {
      String from = dice.any(PEOPLE);
      String to = dice.any(PEOPLE);
      LocalDate date =
          talks.isEmpty() || !dice.once(5) ? dice.day() : talks.get(talks.size() - 1).date();
      talks.add(
          new Talk(
              "t" + i, dice.any("talk", "talk", "home-visit"), from, to, date, Optional.empty()));
    }
    return talks;
  }

  private List<Event> events() {
    List<Event> events = new ArrayList<>();
    int count = dice.number(0, 4);
    for (int i = 1; i <= count; i++) {
      String kind =
          dice.any(
              "member.hospitalized",
              "member.post-changed",
              "committee.vacancy",
              "member.rewarded",
              "member.bereaved");
      Optional<String> of =
          kind.startsWith("committee")
              ? dice.perhaps(2, () -> "c1")
              : dice.once(4) ? Optional.empty() : Optional.of(dice.any(PEOPLE));
      LocalDate date = dice.once(5) && !events.isEmpty() ? events.get(0).date() : dice.day();
      events.add(
          new Event(
              "e" + i, kind, date, of, dice.perhaps(2, () -> date.plusDays(dice.number(0, 90)))));
    }
    return events;
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    int count = dice.number(0, 5);
    for (int i = 0; i < count; i++) {
      String measure = dice.any("activity-budget", "total-wages");
      BigDecimal value =
          new BigDecimal(dice.any("0", "1000", "2000", "3000", "4000", "6000", "50000", "100000"));
      LocalDate date = facts.isEmpty() || dice.once(2) ? dice.day() : facts.get(0).date();
      facts.add(new Fact(measure, value, date, Optional.empty(), Optional.empty()));
    }
    return facts;
  }

  private List<Facility> facilities() {
    Facility room =
        new Facility(
            "activity-room",
            dice.some(2, List.of("place", "equipment", "sign", "books")),
            dice.perhaps(5, dice::day),
            dice.perhaps(5, dice::day));
    Facility canteen =
        new Facility("canteen", List.of(), Optional.empty(), dice.perhaps(3, dice::day));
    return dice.some(2, List.of(room, canteen));
  }

  private List<Ledger> ledgers() {
    List<Ledger> ledgers = new ArrayList<>();
    for (String kind : List.of("member-affairs", "dues-ledger")) {
      ledgers.add(
          new Ledger(
              kind,
              dice.some(2, List.of("roster", "dues-record")),
              dice.perhaps(2, () -> "g1"),
              dice.perhaps(4, dice::day),
              Optional.empty()));
    }
    return dice.some(2, ledgers);
  }

  private List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    int count = dice.number(0, 5);
    for (int i = 1; i <= count; i++) {
      LocalDate date = dice.once(5) && !documents.isEmpty() ? documents.get(0).date() : dice.day();
      documents.add(
          new Document(
              "d" + i,
              dice.any("annual-plan", "annual-summary", "problem-list", "review-report"),
              date,
              dice.some(2, List.of("topic", "content")),
              dice.some(2, List.of("superior")),
              dice.perhaps(2, () -> dice.any("g1", "p1", "e1")),
              Optional.empty()));
    }
    return documents;
  }

  private List<Policy> policies() {
    return dice.some(
        2,
        List.of(
            new Policy(
                "dues-management", dice.perhaps(2, dice::day), Optional.empty(), Optional.empty()),
            new Policy(
                "work-goals", Optional.empty(), dice.perhaps(2, dice::day), Optional.empty())));
  }

  private List<Attestation> attestations() {
    List<Attestation> attestations = new ArrayList<>();
    for (Duty duty : standard.duties()) {
      boolean judged = duty.scoring().judged().isPresent();
      if ((judged || duty.id().contains("attest")) && dice.once(2)) {
        int count = dice.number(1, 2);
        for (int i = 0; i < count; i++) {
          attestations.add(
              new Attestation(
                  duty.id(),
                  dice.perhaps(3, () -> "g1"),
                  "p1",
                  dice.day(),
                  !dice.once(3),
                  judged
                      ? dice.perhaps(2, () -> new BigDecimal(dice.any("0.5", "2", "2.5", "9")))
                      : Optional.empty(),
                  dice.perhaps(2, () -> dice.any("minutes", "photos")),
                  dice.perhaps(2, () -> "shelf 3")));
        }
      }
    }
    return attestations;
  }

  private List<Cover> covers() {
    List<Cover> covers = new ArrayList<>();
    int count = dice.once(2) ? 0 : dice.number(1, 3);
    for (int i = 1; i <= count; i++) {
      LocalDate from = dice.once(2) ? LocalDate.of(2026, 1, 1) : dice.day();
      LocalDate through = dice.once(2) ? LocalDate.of(2026, 12, 31) : dice.day();
      List<String> kinds = dice.once(2) ? List.of() : List.of(kind("activity-room"));
      covers.add(new Cover("book" + i, kinds, from, through.isBefore(from) ? from : through));
    }
    return covers;
  }
}
