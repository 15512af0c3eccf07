package dev.plumbline.core.check;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Person;
import dev.plumbline.core.record.Seat;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Standing;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.sector.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who and what there was on which days: people of a set, holders of a post, bodies of a kind. */
final class Roster {

  private static final Set<Standing> MEMBERS =
      Collections.unmodifiableSet(EnumSet.of(Standing.FORMAL, Standing.PROBATIONARY));
  private static final List<DateRange> ANYTIME = List.of(DateRange.ALWAYS);

  private final Vocabulary vocabulary;
  private final UnitRecords records;
  private final DateRange existence;
  private final Map<String, Body> bodies = new HashMap<>();
  private final Map<String, List<Stay>> known = new HashMap<>();

  private Optional<Map<String, List<Seated>>> seated = Optional.empty();

  /** Somebody, by place among the people, and some days in a seat. */
  private record Seated(int person, DateRange range) {}

  /**
   * Somebody or something, and some days on which it belonged.
   *
   * @param id its local id
   * @param range the days; the same id may come again with later ones
   */
  record Stay(String id, DateRange range) {}

  Roster(Vocabulary vocabulary, UnitRecords records) {
    this.vocabulary = vocabulary;
    this.records = records;
    this.existence = range(records.unit().founded(), records.unit().dissolved());
    records.bodies().forEach(body -> bodies.put(body.id(), body));
  }

  /** The days the unit was there. */
  DateRange existence() {
    return existence;
  }

  Optional<Body> body(String id) {
    return Optional.ofNullable(bodies.get(id));
  }

  /** Everybody and everything term {@code id} names, in the order of the records. */
  List<Stay> stays(String id) {
    return known.computeIfAbsent(id, this::find);
  }

  /** Those of term {@code id} on {@code day}. */
  List<String> on(String id, LocalDate day) {
    return List.copyOf(there(id, day));
  }

  /** Those of term {@code id} on {@code day}, in a set that is the caller's own. */
  Set<String> there(String id, LocalDate day) {
    Set<String> there = new LinkedHashSet<>();
    for (Stay stay : stays(id)) {
      if (stay.range().contains(day)) {
        there.add(stay.id());
      }
    }
    return there;
  }

  /**
   * Those of term {@code id} on {@code day} in one body; a post of no body is held where one sits.
   */
  List<String> in(String body, String id, LocalDate day) {
    return on(id, day).stream().filter(who -> isIn(body, who, id, day)).toList();
  }

  private boolean isIn(String body, String who, String post, LocalDate day) {
    List<Seat> held =
        records.people().stream()
            .filter(person -> person.id().equals(who))
            .flatMap(person -> person.seats().stream())
            .filter(seat -> seat.post().filter(post::equals).isPresent())
            .filter(seat -> range(seat.from(), seat.until()).contains(day))
            .toList();
    boolean named = held.stream().anyMatch(seat -> seat.body().filter(body::equals).isPresent());
    boolean unnamed = held.isEmpty() || held.stream().anyMatch(seat -> seat.body().isEmpty());
    return named || (unnamed && sits(who, body, day));
  }

  /** Whether {@code who} belongs to term {@code id} on {@code day}. */
  boolean belongs(String who, String id, LocalDate day) {
    for (Stay stay : stays(id)) {
      if (stay.id().equals(who) && stay.range().contains(day)) {
        return true;
      }
    }
    return false;
  }

  static DateRange range(Optional<LocalDate> from, Optional<LocalDate> until) {
    if (from.isEmpty() && until.isEmpty()) {
      return DateRange.ALWAYS;
    }
    LocalDate start = from.orElse(LocalDate.MIN);
    LocalDate end = until.orElse(LocalDate.MAX);
    return end.isBefore(start) ? new DateRange(start, start) : new DateRange(start, end);
  }

  private List<Stay> find(String id) {
    Optional<Term> term = vocabulary.term(id);
    if (term.isEmpty()) {
      return List.of();
    }
    TermKind kind = term.get().kind();
    if (kind == TermKind.BODY || kind == TermKind.PARTNER) {
      return id.equals("branch") ? List.of(new Stay("unit", existence)) : bodiesOf(id);
    } else if (kind == TermKind.POST) {
      return holders(id);
    } else if (term.get().meaning() instanceof Meaning.Chosen chosen) {
      return people(chosen);
    }
    return List.of();
  }

  private List<Stay> bodiesOf(String kind) {
    List<Stay> stays = new ArrayList<>();
    for (Body body : records.bodies()) {
      if (body.kind().equals(kind)) {
        range(body.from(), body.until())
            .intersect(existence)
            .ifPresent(range -> stays.add(new Stay(body.id(), range)));
      }
    }
    return stays;
  }

  private List<Stay> holders(String post) {
    List<Stay> stays = new ArrayList<>();
    for (Person person : records.people()) {
      for (Seat seat : person.seats()) {
        if (seat.post().filter(post::equals).isPresent()) {
          range(seat.from(), seat.until())
              .intersect(presence(person))
              .ifPresent(range -> stays.add(new Stay(person.id(), range)));
        }
      }
    }
    return stays;
  }

  private DateRange presence(Person person) {
    if (person.joined().isEmpty() && person.left().isEmpty() && !existence.isEmpty()) {
      return existence;
    }
    return range(person.joined(), person.left())
        .intersect(existence)
        .orElse(new DateRange(existence.start(), existence.start()));
  }

  private List<Stay> people(Meaning.Chosen chosen) {
    List<Stay> stays = new ArrayList<>();
    Set<Standing> wanted = chosen.standings().isEmpty() ? MEMBERS : chosen.standings();
    for (int i = 0; i < records.people().size(); i++) {
      Person person = records.people().get(i);
      if (chosen.mark().isPresent() && !person.marks().contains(chosen.mark().get())) {
        continue;
      }
      List<DateRange> seats = seated(person, chosen);
      if (seats.isEmpty()) {
        continue;
      }
      DateRange presence = presence(person);
      for (DateRange standing : standings(person, wanted)) {
        for (DateRange seat : seats) {
          standing
              .intersect(seat)
              .flatMap(range -> range.intersect(presence))
              .ifPresent(range -> stays.add(new Stay(person.id(), range)));
        }
      }
    }
    return stays;
  }

  private static List<DateRange> standings(Person person, Set<Standing> wanted) {
    LocalDate formal =
        person.standing() == Standing.PROBATIONARY
            ? person.formalFrom().orElse(LocalDate.MAX)
            : LocalDate.MAX;
    boolean atFirst = wanted.contains(person.standing());
    boolean later = wanted.contains(Standing.FORMAL);
    if (person.standing() != Standing.PROBATIONARY || atFirst == later) {
      return atFirst ? ANYTIME : List.of();
    }
    return atFirst
        ? List.of(new DateRange(LocalDate.MIN, formal))
        : formal.equals(LocalDate.MAX) ? List.of() : List.of(new DateRange(formal, LocalDate.MAX));
  }

  private List<DateRange> seated(Person person, Meaning.Chosen chosen) {
    if (chosen.body().isEmpty() && chosen.post().isEmpty()) {
      return ANYTIME;
    }
    if (person.seats().isEmpty()) {
      return List.of();
    }
    List<DateRange> ranges = new ArrayList<>(1);
    for (Seat seat : person.seats()) {
      boolean inBody =
          chosen.body().isEmpty()
              || (seat.body().isPresent() && isOf(seat.body().get(), chosen.body().get()));
      boolean inPost = chosen.post().isEmpty() || seat.post().equals(chosen.post());
      if (inBody && inPost) {
        ranges.add(range(seat.from(), seat.until()));
      }
    }
    return ranges;
  }

  private boolean isOf(String body, String kind) {
    Body known = bodies.get(body);
    return known != null && known.kind().equals(kind);
  }

  /** How many have a seat in body {@code id} on {@code day}. */
  int seats(String id, LocalDate day) {
    if (seated.isEmpty()) {
      seated = Optional.of(seated());
    }
    int count = 0;
    int last = -1;
    for (Seated each : seated.get().getOrDefault(id, List.of())) {
      if (each.person() != last && each.range().contains(day)) {
        last = each.person();
        count++;
      }
    }
    return count;
  }

  /** Whether {@code who} has a seat in {@code body} on {@code day}. */
  boolean sits(String who, String body, LocalDate day) {
    return records.people().stream()
        .anyMatch(person -> person.id().equals(who) && sits(person, body, day));
  }

  private boolean sits(Person person, String body, LocalDate day) {
    return presence(person).contains(day)
        && person.seats().stream()
            .anyMatch(
                seat ->
                    seat.body().filter(body::equals).isPresent()
                        && range(seat.from(), seat.until()).contains(day));
  }

  private Map<String, List<Seated>> seated() {
    Map<String, List<Seated>> byBody = new HashMap<>();
    for (int i = 0; i < records.people().size(); i++) {
      Person person = records.people().get(i);
      DateRange presence = presence(person);
      for (Seat seat : person.seats()) {
        Optional<DateRange> range =
            seat.body().isEmpty()
                ? Optional.empty()
                : range(seat.from(), seat.until()).intersect(presence);
        if (range.isPresent()) {
          byBody
              .computeIfAbsent(seat.body().get(), any -> new ArrayList<>())
              .add(new Seated(i, range.get()));
        }
      }
    }
    return byBody;
  }
}
