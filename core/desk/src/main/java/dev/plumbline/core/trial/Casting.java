package dev.plumbline.core.trial;

import dev.plumbline.core.record.Seat;
import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Standing;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.standard.Example;
import dev.plumbline.core.standard.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Who and what there is in an example. Unless it says who the members are there are nine, p01 to
 * p09; posts and seats are given to those who have none, in order.
 */
final class Casting {

  private static final int USUAL_MEMBERS = 9;

  private final Vocabulary vocabulary;
  private final Cast cast = new Cast();
  private final List<String> traits = new ArrayList<>();
  private Optional<LocalDate> founded = Optional.empty();
  private Optional<LocalDate> dissolved = Optional.empty();

  Casting(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Cast cast() {
    return cast;
  }

  List<String> traits() {
    return traits;
  }

  Optional<LocalDate> founded() {
    return founded;
  }

  Optional<LocalDate> dissolved() {
    return dissolved;
  }

  /** Reads what an example tells of people and bodies. */
  void read(Example example) {
    List<Given.Told> told = new ArrayList<>();
    for (Given given : example.givens()) {
      if (given instanceof Given.Told each) {
        told.add(each);
      }
    }
    if (told.stream().noneMatch(this::saysWhoTheMembersAre)) {
      for (int i = 1; i <= USUAL_MEMBERS; i++) {
        cast.person(Cast.id(i));
      }
    }
    told.forEach(this::read);
  }

  private boolean saysWhoTheMembersAre(Given.Told told) {
    return chosen(told)
        .filter(c -> c.body().isEmpty() && c.post().isEmpty() && c.mark().isEmpty())
        .filter(c -> c.standings().isEmpty() || c.standings().contains(Standing.FORMAL))
        .isPresent();
  }

  /** The set of people a sentence is about, named itself or by the measure that counts it. */
  private Optional<Meaning.Chosen> chosen(Given.Told told) {
    Optional<Term> term = vocabulary.term(told.term());
    Optional<Term> people =
        term.map(Term::meaning)
            .filter(Meaning.HeadCount.class::isInstance)
            .map(Meaning.HeadCount.class::cast)
            .flatMap(count -> vocabulary.term(count.people()))
            .or(() -> term);
    return people
        .map(Term::meaning)
        .filter(Meaning.Chosen.class::isInstance)
        .map(Meaning.Chosen.class::cast);
  }

  private void read(Given.Told told) {
    switch (told.kind()) {
      case PEOPLE -> chosen(told).ifPresent(chosen -> people(told, chosen));
      case POST -> post(told);
      case BODY, PARTNER -> bodies(told);
      case OFFICE_TERM -> term(told);
      case MEASURE -> measure(told);
      default -> {
        // What happened or is kept is read once everybody is there.
      }
    }
  }

  private void people(Given.Told told, Meaning.Chosen chosen) {
    if (chosen.body().isPresent() || chosen.post().isPresent()) {
      String kind = chosen.body().orElse("");
      Optional<String> body = chosen.body().map(of -> cast.bodiesOf(of).get(0).id());
      Seat seat = new Seat(body, chosen.post(), told.from(), end(told));
      enrol(told, id -> kind.isEmpty() || !cast.isSeated(id, kind), who -> who.seats.add(seat));
    } else if (chosen.mark().isPresent()) {
      String mark = chosen.mark().get();
      enrol(told, id -> !cast.person(id).marks.contains(mark), who -> who.marks.add(mark));
    } else {
      enrol(told, id -> false, who -> stand(who, chosen.standings(), told));
    }
  }

  private static void stand(Cast.Actor who, Set<Standing> standings, Given.Told told) {
    Standing standing = standings.size() == 1 ? standings.iterator().next() : Standing.FORMAL;
    boolean becomesFull = standing == Standing.FORMAL && who.standing == Standing.PROBATIONARY;
    if (becomesFull) {
      who.formalFrom = told.from();
      who.left = end(told);
      return;
    }
    who.standing = standing;
    who.joined = told.from();
    if (standing != Standing.PROBATIONARY) {
      who.left = end(told);
    } else {
      who.formalFrom = end(told);
    }
  }

  private void post(Given.Told told) {
    Optional<String> body = told.in(Given.Part.CONCERNING).stream().findFirst();
    Seat seat = new Seat(body, Optional.of(told.term()), told.from(), end(told));
    enrol(told, id -> cast.person(id).seats.isEmpty(), who -> who.seats.add(seat));
  }

  /** Does something to those named, or to as many as are asked who may take part. */
  private void enrol(Given.Told told, Predicate<String> may, Consumer<Cast.Actor> part) {
    if (!told.ids().isEmpty()) {
      told.ids().forEach(id -> part.accept(cast.person(id)));
      return;
    }
    int many = told.number().map(number -> number.intValue()).orElse(1);
    List<String> chosen = new ArrayList<>(cast.ids().stream().filter(may).limit(many).toList());
    while (chosen.size() < many) {
      String id = cast.freeId();
      cast.person(id);
      chosen.add(id);
    }
    chosen.forEach(id -> part.accept(cast.person(id)));
  }

  private void bodies(Given.Told told) {
    if (told.term().equals("branch")) {
      founded = told.from();
      dissolved = end(told);
      traits.addAll(told.in(Given.Part.TRAIT));
      return;
    }
    List<String> ids = new ArrayList<>(told.ids());
    int many = told.number().map(number -> number.intValue()).orElse(1);
    for (int i = 1; told.ids().isEmpty() && i <= many; i++) {
      ids.add(many == 1 ? told.term() : told.term() + "-" + i);
    }
    for (String id : ids) {
      Cast.Stage body = cast.body(id, told.term());
      body.from = told.from();
      body.until = end(told);
      body.trait = told.in(Given.Part.TRAIT).stream().findFirst();
      Seat seat = new Seat(Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty());
      told.in(Given.Part.CONTENTS).forEach(person -> cast.person(person).seats.add(seat));
      told.turnout().ifPresent(many1 -> seat(id, told.term(), many1));
    }
  }

  private void seat(String body, String kind, int many) {
    Seat seat = new Seat(Optional.of(body), Optional.empty(), Optional.empty(), Optional.empty());
    for (int i = 0; i < many; i++) {
      String who =
          cast.ids().stream()
              .filter(id -> !cast.isSeated(id, kind))
              .findFirst()
              .orElseGet(cast::freeId);
      cast.person(who).seats.add(seat);
    }
  }

  private void term(Given.Told told) {
    Optional<String> kind = of(told.term());
    List<String> about = told.in(Given.Part.CONCERNING);
    for (Cast.Stage body : kind.map(cast::bodiesOf).orElse(List.of())) {
      if (about.isEmpty() || about.contains(body.id())) {
        body.elected = told.from();
        body.years =
            told.number()
                .map(number -> number.intValue())
                .or(() -> end(told).map(end -> end.getYear() - told.from().get().getYear()));
      }
    }
  }

  private Optional<String> of(String term) {
    return vocabulary
        .term(term)
        .map(Term::meaning)
        .filter(Meaning.Of.class::isInstance)
        .map(meaning -> ((Meaning.Of) meaning).of());
  }

  private void measure(Given.Told told) {
    Optional<Meaning> meaning = vocabulary.term(told.term()).map(Term::meaning);
    if (meaning.isEmpty()) {
      return;
    } else if (meaning.get() instanceof Meaning.HeadCount) {
      chosen(told).ifPresent(chosen -> people(told, chosen));
    } else if (meaning.get() instanceof Meaning.BodyCount count) {
      int many = told.number().map(number -> number.intValue()).orElse(0);
      for (int i = 1; i <= many; i++) {
        cast.body(many == 1 ? count.body() : count.body() + "-" + i, count.body());
      }
    } else if (meaning.get() instanceof Meaning.SeatCount seats) {
      List<String> about = told.in(Given.Part.CONCERNING);
      int many = told.number().map(number -> number.intValue()).orElse(0);
      for (Cast.Stage body : List.copyOf(cast.bodiesOf(seats.body()))) {
        if (about.isEmpty() || about.contains(body.id())) {
          seat(body.id(), seats.body(), many);
        }
      }
    }
  }

  /** Whether a measure is counted from people and bodies and not told as a number. */
  static boolean isCounted(Vocabulary vocabulary, String measure) {
    return vocabulary
        .term(measure)
        .filter(term -> term.kind() == TermKind.MEASURE)
        .map(Term::meaning)
        .filter(meaning -> !(meaning instanceof Meaning.Recorded))
        .filter(meaning -> !(meaning instanceof Meaning.Of))
        .isPresent();
  }

  static Optional<LocalDate> end(Given.Told told) {
    return told.through().map(day -> day.plusDays(1));
  }
}
