package dev.plumbline.core.check;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.message.Message;
import dev.plumbline.core.record.Fact;
import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Numbers known of a unit, or of one of its bodies, on a day. */
final class Measures {

  private final UnitView view;

  Measures(UnitView view) {
    this.view = view;
  }

  /** A number, or why it is not known. */
  record Value(Optional<BigDecimal> number, Optional<Message> why) {
    static Value of(int number) {
      return new Value(Optional.of(BigDecimal.valueOf(number)), Optional.empty());
    }
  }

  /** What term {@code id} comes to on {@code day}, for {@code subject} if it is not the unit. */
  Value value(String id, LocalDate day, Optional<String> subject) {
    Term term =
        view.vocabulary()
            .term(id)
            .orElseThrow(() -> new IllegalStateException("a duty counts no known term: " + id));
    if (term.kind() == TermKind.EVENT) {
      return Value.of(happened(id, day, subject));
    } else if (term.kind() == TermKind.PEOPLE || term.kind() == TermKind.POST) {
      return Value.of(people(id, day, subject));
    } else if (term.kind() != TermKind.MEASURE) {
      return Value.of(view.roster().on(id, day).size());
    } else if (term.meaning() instanceof Meaning.HeadCount heads) {
      return Value.of(people(heads.people(), day, subject));
    } else if (term.meaning() instanceof Meaning.BodyCount count) {
      return Value.of(view.roster().on(count.body(), day).size());
    } else if (term.meaning() instanceof Meaning.SeatCount seats) {
      List<String> bodies =
          subject.map(List::of).orElseGet(() -> view.roster().on(seats.body(), day));
      return Value.of(bodies.stream().mapToInt(body -> view.roster().seats(body, day)).sum());
    }
    return fact(term.id(), term.label(), day, subject);
  }

  /** How many of a set or post there are: in all, or with a seat in a body of the unit. */
  int people(String id, LocalDate day, Optional<String> subject) {
    return those(id, day, subject).size();
  }

  /** Those of a set or post: all, or those in the body or of the partner asked about. */
  List<String> those(String id, LocalDate day, Optional<String> subject) {
    return subject
        .filter(one -> view.roster().body(one).isPresent())
        .map(body -> view.roster().in(body, id, day))
        .orElseGet(() -> view.roster().on(id, day));
  }

  /** The subject, if it is a body whose seats term {@code id} counts. */
  Optional<String> bodyOf(String id, Optional<String> subject) {
    Optional<Meaning> meaning = view.vocabulary().term(id).map(Term::meaning);
    return subject.filter(
        who ->
            meaning.isPresent()
                && meaning.get() instanceof Meaning.SeatCount seats
                && view.roster().body(who).filter(b -> b.kind().equals(seats.body())).isPresent());
  }

  /** How often it happened from the year's first day to {@code day}. */
  int happened(String id, LocalDate day, Optional<String> subject) {
    return (int)
        view.events(id).stream()
            .filter(event -> event.date().getYear() == day.getYear() && !event.date().isAfter(day))
            .filter(event -> subject.isEmpty() || event.subject().equals(subject))
            .count();
  }

  private Value fact(String id, Label label, LocalDate day, Optional<String> subject) {
    List<Fact> known =
        view.facts(id).stream()
            .filter(fact -> fact.subject().equals(subject) && !fact.date().isAfter(day))
            .toList();
    if (known.isEmpty()) {
      return new Value(Optional.empty(), Optional.of(Reasons.of("no-fact", label, day)));
    }
    Fact last = known.get(known.size() - 1);
    boolean conflict =
        known.stream()
            .anyMatch(
                fact ->
                    fact.date().equals(last.date()) && fact.value().compareTo(last.value()) != 0);
    return conflict
        ? new Value(Optional.empty(), Optional.of(Reasons.of("facts-conflict", label, last.date())))
        : new Value(Optional.of(last.value()), Optional.empty());
  }
}
