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

  /**
   * A body, post, facility or partner of this kind is there.
   *
   * @param term the term's id
   */
  record Exists(String term) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.exists(this);
    }
  }

  /**
   * The unit, or the subject, is of this kind: {@code unit is independent}.
   *
   * @param of the id of the body asked about; the subject, else the unit, if empty
   * @param trait the trait's id
   */
  record Is(Optional<String> of, String trait) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.is(this);
    }
  }

  /**
   * A parameter the institution answers with yes or no: 有条件的.
   *
   * @param parameter the parameter's id
   * @param answer what the institution has answered; empty while it has not
   */
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

  /**
   * All of these hold.
   *
   * @param parts what must hold, two or more
   */
  record And(List<Condition> parts) implements Condition {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.and(this);
    }
  }

  /**
   * Any of these holds.
   *
   * @param parts what may hold, two or more
   */
  record Or(List<Condition> parts) implements Condition {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.or(this);
    }
  }

  /**
   * This does not hold.
   *
   * @param part what must not hold
   */
  record Not(Condition part) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.not(this);
    }
  }

  /** Something a condition can compare. */
  sealed interface Quantity {
    /**
     * A measure, or the number of people or bodies of a kind, known from the records.
     *
     * @param term the term's id
     */
    record Of(String term) implements Quantity {}

    /** The score, out of the whole. */
    record Score() implements Quantity {}

    /** Items changed by a check over items checked. */
    record ErrorRate() implements Quantity {}
  }

  /**
   * One method a case, none with a default.
   *
   * @param <R> what is made of each case
   */
  interface Visitor<R> {
    /** A number compared. */
    R compare(Compare condition);

    /** Something is there. */
    R exists(Exists condition);

    /** The unit or the subject is of a kind. */
    R is(Is condition);

    /** What the institution has answered. */
    R declared(Declared condition);

    /** A veto has fallen. */
    R vetoed(Vetoed condition);

    /** Something was concealed. */
    R concealed(Concealed condition);

    /** All hold. */
    R and(And condition);

    /** Any holds. */
    R or(Or condition);

    /** It does not hold. */
    R not(Not condition);
  }
}
