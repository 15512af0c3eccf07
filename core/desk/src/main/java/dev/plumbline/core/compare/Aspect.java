package dev.plumbline.core.compare;

import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.sector.Vocabulary;
import java.util.Optional;

/**
 * One thing about a unit that conditions and numbers look at.
 *
 * @param sort what sort of thing
 * @param id the term's or parameter's id
 * @param of for a share: what it is a share of
 */
record Aspect(Sort sort, String id, String of) implements Comparable<Aspect> {

  /** What sort of thing. */
  enum Sort {
    /** How many there are of people, bodies, posts, partners; or whether a thing is there. */
    COUNT,
    /** How many seats each body of a kind has filled. */
    SEATS,
    /** A number from the records. */
    FACT,
    /** One number over another. */
    SHARE,
    /** Whether the unit is of a kind: 1 or 0. */
    TRAIT,
    /** What the unit answered to a parameter: 1 or 0. */
    ANSWER,
    /** Something only an assessor knows, or a bound still open: 1 or 0. */
    HIDDEN
  }

  static Aspect of(Sort sort, String id) {
    return new Aspect(sort, id, "");
  }

  /** What term {@code id} counts, as the checker would count it. */
  static Aspect counted(String id, Vocabulary vocabulary) {
    Optional<Term> term = vocabulary.term(id);
    Meaning meaning = term.map(Term::meaning).orElse(new Meaning.Recorded());
    if (term.map(Term::kind).filter(TermKind.MEASURE::equals).isEmpty()) {
      return of(Sort.COUNT, id);
    } else if (meaning instanceof Meaning.HeadCount heads) {
      return of(Sort.COUNT, heads.people());
    } else if (meaning instanceof Meaning.BodyCount bodies) {
      return of(Sort.COUNT, bodies.body());
    } else if (meaning instanceof Meaning.SeatCount seats) {
      return of(Sort.SEATS, seats.body());
    }
    return of(Sort.FACT, id);
  }

  /** Whether only whole numbers can stand here. */
  boolean whole() {
    return sort != Sort.FACT && sort != Sort.SHARE;
  }

  boolean yesOrNo() {
    return sort == Sort.TRAIT || sort == Sort.ANSWER || sort == Sort.HIDDEN;
  }

  @Override
  public int compareTo(Aspect other) {
    int bySort = sort.compareTo(other.sort);
    int byId = bySort == 0 ? id.compareTo(other.id) : bySort;
    return byId == 0 ? of.compareTo(other.of) : byId;
  }
}
