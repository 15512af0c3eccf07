package dev.plumbline.examples.year;

import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.Seat;
import dev.plumbline.core.sector.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A branch of a sample year: so many people in so many groups, the first of them its committee and
 * the very first its secretary.
 *
 * @param people how many
 * @param committee how many of them sit in the committee, {@code c1}
 * @param groups how many groups there are, {@code g1} and on
 */
public record Branch(int people, int committee, int groups) {

  /** The local id of a person. */
  public static String person(int number) {
    return String.format("p%02d", number);
  }

  /** A seat in a body, without end. */
  public static Seat seat(String body) {
    return new Seat(Optional.of(body), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A post, without end. */
  public static Seat post(String post) {
    return new Seat(Optional.empty(), Optional.of(post), Optional.empty(), Optional.empty());
  }

  /** A body or partner that was there all along. */
  public static Body body(String id, String kind, String name) {
    return new Body(
        id,
        kind,
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A committee elected on a day for so many years. */
  public static Body elected(String id, String kind, String name, LocalDate day, int years) {
    return new Body(
        id,
        kind,
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.of(day),
        Optional.of(years),
        Optional.empty());
  }

  /** Everybody, by id. */
  public List<String> everybody() {
    List<String> all = new ArrayList<>();
    for (int i = 1; i <= people; i++) {
      all.add(person(i));
    }
    return all;
  }

  /** Everybody but one. */
  public List<String> without(String absent) {
    return everybody().stream().filter(person -> !person.equals(absent)).toList();
  }

  /** Those in the committee. */
  public List<String> inCommittee() {
    return everybody().subList(0, committee);
  }

  /** Those in a group, counted from 1. */
  public List<String> inGroup(int group) {
    List<String> members = new ArrayList<>();
    for (int i = group; i <= people; i += groups) {
      members.add(person(i));
    }
    return members;
  }

  /** The seats person {@code number} has by this plan: a group, the committee, the secretary's. */
  public List<Seat> seats(int number) {
    List<Seat> seats = new ArrayList<>();
    if (groups > 0) {
      seats.add(seat("g" + (1 + (number - 1) % groups)));
    }
    if (number <= committee) {
      seats.add(seat("c1"));
    }
    if (number == 1) {
      seats.add(post("secretary"));
    }
    return seats;
  }

  /** A full member with these seats and marks. */
  public static Person member(int number, List<Seat> seats, String... marks) {
    return new Person(
        person(number),
        Standing.FORMAL,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        seats,
        List.of(marks));
  }

  /** Enters the groups. */
  public void enterGroups(YearBook book) {
    for (int i = 1; i <= groups; i++) {
      book.body(body("g" + i, "party-group", "第" + i + "党小组"));
    }
  }
}
