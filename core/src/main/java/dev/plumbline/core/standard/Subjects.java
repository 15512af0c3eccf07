package dev.plumbline.core.standard;

/** For whom a duty stands: once for the unit, once each, or once for each pair. */
public sealed interface Subjects {

  /** Calls the method of {@code visitor} for this case. */
  <R> R accept(Visitor<R> visitor);

  /** The unit as a whole. */
  record Whole() implements Subjects {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.whole(this);
    }
  }

  /**
   * Once for each of these: {@code per member}, {@code per party-group}.
   *
   * @param term the id of people, a body, a post, or a partner
   */
  record Each(String term) implements Subjects {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.each(this);
    }
  }

  /**
   * Once for each pair of two different persons: {@code by each X with each Y}.
   *
   * @param by the id of the people who act
   * @param with the id of the people they act with
   * @param mutual whether one talk serves both directions
   */
  record EachPair(String by, String with, boolean mutual) implements Subjects {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.eachPair(this);
    }
  }

  /**
   * One method a case, none with a default.
   *
   * @param <R> what is made of each case
   */
  interface Visitor<R> {
    /** Once for the unit. */
    R whole(Whole subjects);

    /** Once for each. */
    R each(Each subjects);

    /** Once for each pair. */
    R eachPair(EachPair subjects);
  }
}
