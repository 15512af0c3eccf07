package dev.plumbline.examples.oracle;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who and what there was on one day, looked up one by one. */
record Roll(UnitRecords records, Vocabulary words) {

  static boolean in(LocalDate day, Optional<LocalDate> from, Optional<LocalDate> until) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && until.map(day::isBefore).orElse(true);
  }

  boolean exists(LocalDate day) {
    return in(day, records.unit().founded(), records.unit().dissolved());
  }

  TermKind kind(String term) {
    return words.term(term).map(Term::kind).orElse(TermKind.BODY);
  }

  Optional<Body> body(String id) {
    return records.bodies().stream().filter(body -> body.id().equals(id)).findFirst();
  }

  /** Everybody and everything that is {@code term} on {@code day}. */
  List<String> all(String term, LocalDate day) {
    List<String> all = new ArrayList<>();
    if (!exists(day)) {
      return all;
    }
    TermKind kind = kind(term);
    if (kind == TermKind.BODY || kind == TermKind.PARTNER) {
      if (term.equals("branch")) {
        all.add("unit");
      }
      for (Body body : records.bodies()) {
        if (body.kind().equals(term) && in(day, body.from(), body.until())) {
          all.add(body.id());
        }
      }
      return all;
    }
    for (Person person : records.people()) {
      if (in(day, person.joined(), person.left()) && isOne(person, term, kind, day)) {
        all.add(person.id());
      }
    }
    return all;
  }

  boolean is(String who, String term, LocalDate day) {
    return all(term, day).contains(who);
  }

  private boolean isOne(Person person, String term, TermKind kind, LocalDate day) {
    if (kind == TermKind.POST) {
      return person.seats().stream()
          .anyMatch(s -> s.post().equals(Optional.of(term)) && in(day, s.from(), s.until()));
    }
    Meaning meaning = words.term(term).orElseThrow().meaning();
    if (!(meaning instanceof Meaning.Chosen chosen)) {
      return false;
    }
    Set<Standing> wanted =
        chosen.standings().isEmpty()
            ? Set.of(Standing.FORMAL, Standing.PROBATIONARY)
            : chosen.standings();
    boolean formalNow =
        person.standing() == Standing.PROBATIONARY
            && person.formalFrom().filter(from -> !day.isBefore(from)).isPresent();
    Standing standing = formalNow ? Standing.FORMAL : person.standing();
    boolean marked = chosen.mark().map(person.marks()::contains).orElse(true);
    boolean free = chosen.body().isEmpty() && chosen.post().isEmpty();
    return marked
        && wanted.contains(standing)
        && (free || person.seats().stream().anyMatch(seat -> seated(seat, chosen, day)));
  }

  private boolean seated(Seat seat, Meaning.Chosen chosen, LocalDate day) {
    boolean inBody =
        chosen.body().isEmpty()
            || seat.body()
                .flatMap(this::body)
                .filter(body -> body.kind().equals(chosen.body().get()))
                .isPresent();
    boolean inPost = chosen.post().isEmpty() || seat.post().equals(chosen.post());
    return inBody && inPost && in(day, seat.from(), seat.until());
  }

  /** Whether somebody is what they are in a body: by a seat that says so, or by sitting there. */
  boolean isIn(String who, String term, String body, LocalDate day) {
    List<Seat> held =
        records.people().stream()
            .filter(person -> person.id().equals(who))
            .flatMap(person -> person.seats().stream())
            .filter(s -> s.post().equals(Optional.of(term)) && in(day, s.from(), s.until()))
            .toList();
    boolean here = held.stream().anyMatch(seat -> seat.body().equals(Optional.of(body)));
    boolean nowhere = held.isEmpty() || held.stream().anyMatch(seat -> seat.body().isEmpty());
    return here || (nowhere && sits(who, body, day));
  }

  /** Whether somebody has a seat in a body on a day. */
  boolean sits(String who, String body, LocalDate day) {
    return exists(day)
        && records.people().stream()
            .filter(p -> p.id().equals(who) && in(day, p.joined(), p.left()))
            .flatMap(person -> person.seats().stream())
            .anyMatch(s -> s.body().equals(Optional.of(body)) && in(day, s.from(), s.until()));
  }
}
