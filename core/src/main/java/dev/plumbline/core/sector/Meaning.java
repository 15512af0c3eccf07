package dev.plumbline.core.sector;

import java.util.Optional;
import java.util.Set;

/** How a term is found in the records of a unit. */
public sealed interface Meaning {

  /** Calls the method of {@code visitor} for this case. */
  <R> R accept(Visitor<R> visitor);

  /** Records name it by its own id. What most terms mean. */
  record Recorded() implements Meaning {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.recorded(this);
    }
  }

  /**
   * An activity or event of one body, or a person: the committee's meeting, a member's move.
   *
   * @param of the id of the body, people, post, or partner it belongs to
   */
  record Of(String of) implements Meaning {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.of(this);
    }
  }

  /**
   * People chosen from the roster; every stated condition must hold on the day asked about.
   *
   * @param standings the standings that qualify; empty means formal and probationary members
   * @param body the kind of body they must have a seat in
   * @param post the post they must hold
   * @param mark the mark they must bear, such as {@code frail}
   */
  record Chosen(
      Set<Standing> standings, Optional<String> body, Optional<String> post, Optional<String> mark)
      implements Meaning {
    public Chosen {
      standings = Set.copyOf(standings);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.chosen(this);
    }
  }

  /**
   * The number of people in a set, on the day asked about.
   *
   * @param people the id of the people counted
   */
  record HeadCount(String people) implements Meaning {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.headCount(this);
    }
  }

  /**
   * The number of people with a seat in a body of this kind, for each such body.
   *
   * @param body the id of the kind of body
   */
  record SeatCount(String body) implements Meaning {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.seatCount(this);
    }
  }

  /**
   * The number of bodies of a kind in being on the day asked about.
   *
   * @param body the id of the kind of body
   */
  record BodyCount(String body) implements Meaning {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bodyCount(this);
    }
  }

  /**
   * One method a case, none with a default.
   *
   * @param <R> what is made of each case
   */
  interface Visitor<R> {
    /** What records name by its id. */
    R recorded(Recorded meaning);

    /** What belongs to one body or person. */
    R of(Of meaning);

    /** People chosen from the roster. */
    R chosen(Chosen meaning);

    /** How many people there are. */
    R headCount(HeadCount meaning);

    /** How many seats of a body are taken. */
    R seatCount(SeatCount meaning);

    /** How many bodies there are. */
    R bodyCount(BodyCount meaning);
  }
}
