package dev.plumbline.core.standard;

import java.util.List;
import java.util.Optional;

/** When a duty applies, or a grade is given. */
public sealed interface Condition {

  /** Calls the method of {@code visitor} for this case. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A number compared.
   *
   * @param measure what is compared
   * @param of what it is a share of, if it is one
   * @param bounds where it must lie
   */
  record Compare(Quantity measure, Optional<Quantity> of, Bounds bounds) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.compare(this);
    }
  }

  /** A body, post, facility or partner of this kind is there. */
  record Exists(String term) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.exists(this);
    }
  }

  /** The unit, or the subject, is of this kind: {@code unit is independent}. */
  record Is(Optional<String> of, String trait) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.is(this);
    }
  }

  /** A parameter the institution answers with yes or no: 有条件的. */
  record Declared(String parameter, Optional<Boolean> answer) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.declared(this);
    }
  }

  /** An item with a veto was missed. */
  record Vetoed() implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.vetoed(this);
    }
  }

  /** Something was concealed, as an assessor has found. */
  record Concealed() implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.concealed(this);
    }
  }

  /** All of these hold. */
  record And(List<Condition> parts) implements Condition {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.and(this);
    }
  }

  /** Any of these holds. */
  record Or(List<Condition> parts) implements Condition {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.or(this);
    }
  }

  /** This does not hold. */
  record Not(Condition part) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.not(this);
    }
  }

  /** Something a condition can compare. */
  sealed interface Quantity {
    /** A measure, or the number of people or bodies of a kind, known from the records. */
    record Of(String term) implements Quantity {}

    /** The score, out of the whole. */
    record Score() implements Quantity {}

    /** The score of one section. */
    record SectionScore(String section) implements Quantity {}

    /** Items changed by a check over items checked. */
    record ErrorRate() implements Quantity {}
  }

  /** One method a case, none with a default. */
  interface Visitor<R> {
    R compare(Compare condition);

    R exists(Exists condition);

    R is(Is condition);

    R declared(Declared condition);

    R vetoed(Vetoed condition);

    R concealed(Concealed condition);

    R and(And condition);

    R or(Or condition);

    R not(Not condition);
  }
}
