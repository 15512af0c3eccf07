package dev.plumbline.bench;

import dev.plumbline.Plumbline;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.Seat;
import dev.plumbline.core.record.Talk;
import dev.plumbline.core.record.Unit;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Standing;
import dev.plumbline.core.source.Source;
import dev.plumbline.core.standard.Standard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Units made up from seeds: 20 to 50 people, 150 to 300 records, one unit in five in breach. The
 * same seed gives the same unit.
 */
public final class Workload {

  /** The year judged. */
  public static final DateRange YEAR =
      new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

  /** The day of judgement. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

  private final Random random;
  private final int unit;
  private final List<Activity> activities = new ArrayList<>();
  private final List<Talk> talks = new ArrayList<>();
  private final List<String> members = new ArrayList<>();
  private final List<String> committee = new ArrayList<>();
  private int groups;

  private Workload(int unit) {
    this.unit = unit;
    this.random = new Random(0x5eedL * 1_000_003 + unit);
  }

  /** The twelve duties. */
  public static Standard standard() {
    try (InputStream in = Workload.class.getResourceAsStream("twelve.std")) {
      String text =
          new String(
              Objects.requireNonNull(in, "twelve.std").readAllBytes(), StandardCharsets.UTF_8);
      return Plumbline.create()
          .compile(new Source("twelve.std", text))
          .standard()
          .orElseThrow()
          .standard();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first {@code count} units. */
  public static List<UnitRecords> units(int count) {
    return IntStream.range(0, count).mapToObj(Workload::unit).toList();
  }

  /** The unit of one seed. */
  public static UnitRecords unit(int number) {
    return new Workload(number).records();
  }

  private UnitRecords records() {
    int people = 20 + random.nextInt(31);
    groups = 2 + people / 12;
    List<Person> persons = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      String id = String.format("p%02d", i);
      members.add(id);
      if (i < 3) {
        committee.add(id);
      }
      persons.add(person(id, i));
    }
    List<Body> bodies = new ArrayList<>();
    bodies.add(body("c", "committee"));
    for (int g = 0; g < groups; g++) {
      bodies.add(body("g" + g, "party-group"));
    }
    year();
    if (random.nextInt(5) == 0) {
      fault();
    }
    return new UnitRecords(
        new Unit("u" + unit, "u" + unit, Optional.empty(), Optional.empty(), List.of(), Map.of()),
        persons,
        bodies,
        activities,
        talks,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private Person person(String id, int number) {
    List<Seat> seats = new ArrayList<>();
    if (number < 3) {
      seats.add(seat("c"));
    }
    seats.add(seat("g" + number % groups));
    boolean newcomer = number > 15 && random.nextInt(20) == 0;
    return new Person(
        id,
        Standing.FORMAL,
        Optional.empty(),
        newcomer ? Optional.of(day(4 + random.nextInt(6), 1, 28)) : Optional.empty(),
        Optional.empty(),
        seats,
        List.of());
  }

  private static Seat seat(String body) {
    return new Seat(Optional.of(body), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Body body(String id, String kind) {
    return new Body(
        id,
        kind,
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private LocalDate day(int month, int from, int to) {
    return LocalDate.of(2026, month, from + random.nextInt(to - from + 1));
  }

  private void year() {
    List<String> fields = List.of("topic", "attendance");
    for (int month = 1; month <= 12; month++) {
      held("committee.meeting", day(month, 1, 28), "c", List.of(), committee, 1, 2);
      held("theme-day", day(month, 1, 28), "", List.of(), members, 1, 3);
      for (int g = 0; g < groups; g++) {
        held("party-group.meeting", day(month, 1, 28), "g" + g, List.of(), List.of(), 1, 2);
      }
      if (month % 3 == 2) {
        held("general-meeting", day(month, 1, 28), "", List.of(), members, 1, 2);
        held("party-lecture", day(month, 1, 28), "", fields, members, 1, 2);
      }
      if (month % 6 == 1) {
        List<String> most = members.subList(0, members.size() - random.nextInt(members.size() / 6));
        held("organization-life-meeting", day(month, 1, 28), "", fields, most, 1, 3);
      }
    }
    held("democratic-appraisal", day(11, 1, 28), "", List.of(), members, 1, 3);
    for (int i = 1; i <= 10; i++) {
      int round = i;
      List<String> there =
          IntStream.range(0, members.size())
              .filter(person -> person % 10 != round - 1)
              .mapToObj(members::get)
              .toList();
      held("training", day(i, 1, 28), "", List.of(), there, 1, 4);
    }
    for (int i = 0; i < 3; i++) {
      held("committee-training", day(3 + 3 * i, 1, 28), "", List.of(), committee, 3, 24);
    }
    for (int by = 0; by < committee.size(); by++) {
      for (int with = by + 1; with < members.size(); with++) {
        talk(committee.get(by), members.get(with));
      }
    }
  }

  private void talk(String from, String to) {
    talks.add(
        new Talk(
            "t" + talks.size(),
            "talk",
            from,
            to,
            day(1 + random.nextInt(12), 1, 28),
            Optional.empty()));
  }

  private void held(
      String kind,
      LocalDate date,
      String body,
      List<String> fields,
      List<String> present,
      int days,
      int hours) {
    activities.add(
        new Activity(
            "a" + activities.size(),
            List.of(kind),
            date,
            days,
            Optional.empty(),
            Optional.empty(),
            Optional.of(BigDecimal.valueOf(hours)),
            body.isEmpty() ? Optional.empty() : Optional.of(body),
            Optional.empty(),
            present,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            fields,
            List.of(),
            List.of(),
            Optional.empty()));
  }

  /** Takes a few records out: as often a meeting as a talk. */
  private void fault() {
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      if (random.nextBoolean()) {
        activities.remove(random.nextInt(activities.size()));
      } else {
        talks.remove(random.nextInt(talks.size()));
      }
    }
  }
}
