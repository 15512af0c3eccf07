package dev.plumbline.core.standard;

import dev.plumbline.core.period.Length;
import java.util.List;
import java.util.Optional;

/** What a duty asks for. Terms stand here by their ids. */
public sealed interface Ask {

  /** Calls the method of {@code visitor} for this case. */
  <R> R accept(Visitor<R> visitor);

  /** The id of the term the sentence is about; empty for a statement to confirm. */
  Optional<String> subject();

  /**
   * Activities or contacts held so often.
   *
   * @param anyOf the activities, any of which counts
   * @param recurrence when
   * @param amount how much each time it is due
   * @param criteria what makes an occurrence count
   * @param mayCombineWith activities the same gathering may also count as
   */
  record Hold(
      List<String> anyOf,
      Recurrence recurrence,
      Amount amount,
      List<Criterion> criteria,
      List<String> mayCombineWith)
      implements Ask {
    public Hold {
      anyOf = List.copyOf(anyOf);
      criteria = List.copyOf(criteria);
      mayCombineWith = List.copyOf(mayCombineWith);
    }

    @Override
    public Optional<String> subject() {
      return Optional.of(anyOf.get(0));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.hold(this);
    }
  }

  /**
   * A number within bounds.
   *
   * @param measure the measure's, people's or body's id
   * @param norm the range asked for
   * @param never the hard limit beyond it; between the two is advice
   * @param of what the number is a share of, if it is one
   * @param horizon by when after the standard comes into force, if it may take time
   * @param odd whether the number must be odd
   */
  record Keep(
      String measure,
      Bounds norm,
      Optional<Bounds> never,
      Optional<String> of,
      Optional<Setting<Length>> horizon,
      boolean odd)
      implements Ask {
    @Override
    public Optional<String> subject() {
      return Optional.of(measure);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.keep(this);
    }
  }

  /**
   * Bodies or posts that must, or must not, be there.
   *
   * @param what the body's or post's id
   * @param number how many: at least one for "required", none for "forbidden"
   * @param chosenBy the activity that elects, or the organ that appoints
   * @param heldBy the post or people who must hold it
   */
  record Exist(String what, Bounds number, Optional<String> chosenBy, Optional<String> heldBy)
      implements Ask {
    @Override
    public Optional<String> subject() {
      return Optional.of(what);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.exist(this);
    }
  }

  /**
   * A term of office.
   *
   * @param term the office term's id
   * @param years how long it may be set to, in years
   * @param notice how long before its end the superior is told or the unit reminded
   * @param extension how long it may be put off at most
   */
  record Serve(
      String term, Optional<Bounds> years, Optional<Length> notice, Optional<Length> extension)
      implements Ask {
    @Override
    public Optional<String> subject() {
      return Optional.of(term);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.serve(this);
    }
  }

  /**
   * An event settled in time: a vacancy filled.
   *
   * @param event the event's id
   * @param within how soon
   */
  record Settle(String event, Optional<Setting<Length>> within) implements Ask {
    @Override
    public Optional<String> subject() {
      return Optional.of(event);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.settle(this);
    }
  }

  /**
   * A place or a ledger that holds these things.
   *
   * @param what the facility's or ledger's id
   * @param contents what it must hold, if said
   */
  record Have(String what, Optional<Contents> contents) implements Ask {
    @Override
    public Optional<String> subject() {
      return Optional.of(what);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.have(this);
    }
  }

  /**
   * A document issued or filed.
   *
   * @param document the document's id
   * @param recurrence when
   * @param contents what it must contain, if said
   * @param to who receives it, if said
   */
  record Issue(
      String document, Recurrence recurrence, Optional<Contents> contents, Optional<String> to)
      implements Ask {
    @Override
    public Optional<String> subject() {
      return Optional.of(document);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.issue(this);
    }
  }

  /**
   * A rule adopted and in force.
   *
   * @param policy the policy's id
   */
  record Adopt(String policy) implements Ask {
    @Override
    public Optional<String> subject() {
      return Optional.of(policy);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.adopt(this);
    }
  }

  /**
   * A statement a person confirms; never decided by the machine.
   *
   * @param statement what is confirmed
   * @param evidence the kinds of evidence that may be referred to
   * @param recurrence how often it must be confirmed anew
   */
  record Confirm(String statement, List<String> evidence, Recurrence recurrence) implements Ask {
    public Confirm {
      evidence = List.copyOf(evidence);
    }

    @Override
    public Optional<String> subject() {
      return Optional.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.confirm(this);
    }
  }

  /**
   * A kind of duty a plugin judges.
   *
   * @param kind the duty kind's id
   * @param recurrence when it is asked for; each year if the sentence does not say
   * @param amount how much, if the sentence says
   */
  record Extended(String kind, Recurrence recurrence, Optional<Amount> amount) implements Ask {
    @Override
    public Optional<String> subject() {
      return Optional.of(kind);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.extended(this);
    }
  }

  /**
   * One method a case, none with a default.
   *
   * @param <R> what is made of each case
   */
  interface Visitor<R> {
    /** Something held. */
    R hold(Hold ask);

    /** A number kept within bounds. */
    R keep(Keep ask);

    /** Bodies or posts that are there, or are not. */
    R exist(Exist ask);

    /** A term of office. */
    R serve(Serve ask);

    /** An event settled. */
    R settle(Settle ask);

    /** A place or ledger with what is in it. */
    R have(Have ask);

    /** A document issued. */
    R issue(Issue ask);

    /** A rule adopted. */
    R adopt(Adopt ask);

    /** A statement confirmed. */
    R confirm(Confirm ask);

    /** A plugin's kind of duty. */
    R extended(Extended ask);
  }
}
