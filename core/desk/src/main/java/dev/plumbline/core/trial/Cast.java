package dev.plumbline.core.trial;

import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.Seat;
import dev.plumbline.core.sector.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people and bodies of an example while they are being gathered. */
final class Cast {

  private final Map<String, Actor> people = new LinkedHashMap<>();
  private final Map<String, Stage> bodies = new LinkedHashMap<>();

  /** A person in the making. */
  static final class Actor {
    private final String id;
    Standing standing = Standing.FORMAL;
    Optional<LocalDate> formalFrom = Optional.empty();
    Optional<LocalDate> joined = Optional.empty();
    Optional<LocalDate> left = Optional.empty();
    final List<Seat> seats = new ArrayList<>();
    final List<String> marks = new ArrayList<>();

    private Actor(String id) {
      this.id = id;
    }

    private Person person() {
      return new Person(id, standing, formalFrom, joined, left, seats, marks);
    }
  }

  /** A body in the making. */
  static final class Stage {
    private final String id;
    private final String kind;
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> until = Optional.empty();
    Optional<LocalDate> elected = Optional.empty();
    Optional<Integer> years = Optional.empty();
    Optional<String> trait = Optional.empty();

    private Stage(String id, String kind) {
      this.id = id;
      this.kind = kind;
    }

    String id() {
      return id;
    }

    private Body body() {
      return new Body(id, kind, id, from, until, elected, years, trait);
    }
  }

  /** The person with this id, new if there was none. */
  Actor person(String id) {
    return people.computeIfAbsent(id, Actor::new);
  }

  boolean isPerson(String id) {
    return people.containsKey(id);
  }

  boolean isBody(String id) {
    return bodies.containsKey(id);
  }

  /** The lowest id such as p10 that nobody has yet. */
  String freeId() {
    int number = 1;
    while (people.containsKey(id(number))) {
      number++;
    }
    return id(number);
  }

  static String id(int number) {
    return number < 10 ? "p0" + number : "p" + number;
  }

  /** People in the order they were named. */
  List<String> ids() {
    return new ArrayList<>(people.keySet());
  }

  /** The body with this id, new if there was none. */
  Stage body(String id, String kind) {
    return bodies.computeIfAbsent(id, any -> new Stage(any, kind));
  }

  /** The bodies of a kind; if there was none there is one now, called as its kind is. */
  List<Stage> bodiesOf(String kind) {
    List<Stage> found = bodies.values().stream().filter(stage -> stage.kind.equals(kind)).toList();
    return found.isEmpty() ? List.of(body(kind, kind)) : found;
  }

  /** Whether somebody has a seat in a body of this kind. */
  boolean isSeated(String id, String kind) {
    return person(id).seats.stream()
        .flatMap(seat -> seat.body().stream())
        .anyMatch(
            body ->
                Optional.ofNullable(bodies.get(body)).filter(s -> s.kind.equals(kind)).isPresent());
  }

  List<Person> people() {
    return people.values().stream().map(Actor::person).toList();
  }

  List<Body> bodies() {
    return bodies.values().stream().map(Stage::body).toList();
  }
}
