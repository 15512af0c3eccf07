package dev.plumbline.examples.oracle;

import dev.plumbline.core.check.Status;
import dev.plumbline.core.record.Event;
import dev.plumbline.core.record.Fact;
import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Condition;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers known on a day, and conditions on them. */
record Figures(Roll roll, LocalDate asOf, LocalDate day, Optional<String> subject) {

  Optional<BigDecimal> number(String term) {
    TermKind kind = roll.kind(term);
    if (kind == TermKind.EVENT) {
      return Optional.of(BigDecimal.valueOf(happened(term, subject)));
    } else if (kind == TermKind.PEOPLE || kind == TermKind.POST) {
      return Optional.of(BigDecimal.valueOf(people(term)));
    } else if (kind != TermKind.MEASURE) {
      return Optional.of(BigDecimal.valueOf(roll.all(term, day).size()));
    }
    Meaning meaning = roll.words().term(term).orElseThrow().meaning();
    if (meaning instanceof Meaning.HeadCount heads) {
      return Optional.of(BigDecimal.valueOf(people(heads.people())));
    } else if (meaning instanceof Meaning.BodyCount bodies) {
      return Optional.of(BigDecimal.valueOf(roll.all(bodies.body(), day).size()));
    } else if (meaning instanceof Meaning.SeatCount seats) {
      return Optional.of(BigDecimal.valueOf(seats(seats.body())));
    }
    return fact(term);
  }

  private int seats(String kind) {
    List<String> bodies = subject.map(List::of).orElseGet(() -> roll.all(kind, day));
    int sum = 0;
    for (String body : bodies) {
      sum +=
          (int)
              roll.records().people().stream()
                  .filter(person -> roll.sits(person.id(), body, day))
                  .count();
    }
    return sum;
  }

  long people(String term) {
    return those(term).size();
  }

  /** Those of a set or post: in all, or in the body asked about. */
  List<String> those(String term) {
    Optional<String> body = subject.filter(id -> roll.body(id).isPresent());
    return roll.all(term, day).stream()
        .filter(who -> body.isEmpty() || roll.isIn(who, term, body.get(), day))
        .toList();
  }

  private long happened(String term, Optional<String> of) {
    long count = 0;
    for (Event event : roll.records().events()) {
      boolean then =
          event.date().getYear() == day.getYear()
              && !event.date().isAfter(day)
              && !event.date().isAfter(asOf);
      if (event.kind().equals(term) && then && (of.isEmpty() || event.subject().equals(of))) {
        count++;
      }
    }
    return count;
  }

  private Optional<BigDecimal> fact(String term) {
    List<Fact> last = new ArrayList<>();
    for (Fact fact : roll.records().facts()) {
      boolean known =
          fact.measure().equals(term)
              && fact.subject().equals(subject)
              && !fact.date().isAfter(day)
              && !fact.date().isAfter(asOf);
      if (known && !last.isEmpty() && fact.date().isAfter(last.get(0).date())) {
        last.clear();
      }
      if (known && (last.isEmpty() || fact.date().equals(last.get(0).date()))) {
        last.add(fact);
      }
    }
    boolean agreed =
        !last.isEmpty()
            && last.stream().allMatch(f -> f.value().compareTo(last.get(0).value()) == 0);
    return agreed ? Optional.of(last.get(0).value()) : Optional.empty();
  }

  static boolean within(Bounds bounds, BigDecimal number) {
    boolean low = true;
    boolean high = true;
    if (bounds.low().isPresent()) {
      int order = number.compareTo(bounds.low().get().at().value().orElseThrow());
      low = bounds.low().get().included() ? order >= 0 : order > 0;
    }
    if (bounds.high().isPresent()) {
      int order = number.compareTo(bounds.high().get().at().value().orElseThrow());
      high = bounds.high().get().included() ? order <= 0 : order < 0;
    }
    return low && high;
  }

  static Optional<BigDecimal> share(BigDecimal part, Optional<BigDecimal> whole) {
    return whole
        .filter(number -> number.signum() != 0)
        .map(number -> part.divide(number, MathContext.DECIMAL128));
  }

  /** Met if it holds, missed if not, unbound or unknown if it is not decided. */
  Status holds(Condition condition) {
    if (condition instanceof Condition.Not not) {
      return switch (holds(not.part())) {
        case MET -> Status.MISSED;
        case MISSED -> Status.MET;
        case UNBOUND -> Status.UNBOUND;
        default -> Status.UNKNOWN;
      };
    } else if (condition instanceof Condition.And and) {
      return joined(and.parts(), Status.MISSED, Status.MET);
    } else if (condition instanceof Condition.Or or) {
      return joined(or.parts(), Status.MET, Status.MISSED);
    } else if (condition instanceof Condition.Declared declared) {
      String said = roll.records().unit().settings().get(declared.parameter());
      if (declared.answer().isEmpty() && said == null) {
        return Status.UNBOUND;
      }
      return of(declared.answer().orElseGet(() -> "yes".equals(said)));
    } else if (condition instanceof Condition.Is is) {
      boolean own = roll.records().unit().traits().contains(is.trait());
      List<String> meant = List.of();
      if (subject.isPresent()) {
        meant = List.of(subject.get());
      } else if (is.of().isPresent()) {
        meant = roll.all(is.of().get(), day);
      }
      boolean its =
          meant.stream()
              .flatMap(id -> roll.body(id).stream())
              .anyMatch(body -> body.trait().equals(Optional.of(is.trait())));
      return of(own || its);
    } else if (condition instanceof Condition.Exists exists) {
      return of(exists(exists.term()));
    } else if (condition instanceof Condition.Compare compare) {
      return compare(compare);
    }
    return Status.UNKNOWN;
  }

  private Status joined(List<Condition> parts, Status decides, Status otherwise) {
    List<Status> all = parts.stream().map(this::holds).toList();
    if (all.contains(decides)) {
      return decides;
    } else if (all.contains(Status.UNBOUND)) {
      return Status.UNBOUND;
    }
    return all.contains(Status.UNKNOWN) ? Status.UNKNOWN : otherwise;
  }

  private static Status of(boolean holds) {
    return holds ? Status.MET : Status.MISSED;
  }

  private boolean exists(String term) {
    return switch (roll.kind(term)) {
      case FACILITY ->
          roll.records().facilities().stream()
              .anyMatch(f -> f.kind().equals(term) && Roll.in(day, f.from(), f.until()));
      case LEDGER ->
          roll.records().ledgers().stream()
              .anyMatch(l -> l.kind().equals(term) && Roll.in(day, l.from(), l.until()));
      case POLICY ->
          roll.records().policies().stream()
              .anyMatch(p -> p.kind().equals(term) && Roll.in(day, p.from(), p.until()));
      case EVENT -> happened(term, Optional.empty()) > 0;
      default -> !roll.all(term, day).isEmpty();
    };
  }

  private Status compare(Condition.Compare compare) {
    if (compare.bounds().openParameter().isPresent()) {
      return Status.UNBOUND;
    }
    Optional<BigDecimal> number = quantity(compare.measure());
    if (compare.of().isPresent() && number.isPresent()) {
      number = share(number.get(), quantity(compare.of().get()));
    }
    return number.map(each -> of(within(compare.bounds(), each))).orElse(Status.UNKNOWN);
  }

  private Optional<BigDecimal> quantity(Condition.Quantity quantity) {
    if (!(quantity instanceof Condition.Quantity.Of of)) {
      return Optional.empty();
    }
    String term = of.term();
    Meaning meaning = roll.words().term(term).orElseThrow().meaning();
    boolean itsSeats =
        meaning instanceof Meaning.SeatCount seats
            && subject.flatMap(roll::body).filter(b -> b.kind().equals(seats.body())).isPresent();
    return new Figures(roll, asOf, day, itsSeats ? subject : Optional.empty()).number(term);
  }
}
