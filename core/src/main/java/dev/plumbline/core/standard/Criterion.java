package dev.plumbline.core.standard;

import dev.plumbline.core.period.Length;
import java.math.BigDecimal;
import java.util.List;

/** What makes an occurrence count. All criteria of a duty must hold of one record. */
public sealed interface Criterion {

  /** Calls the method of {@code visitor} for this case. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Enough of these people were present.
   *
   * @param people the id of the people due
   * @param share how many of them, as a fraction; 1 for all
   * @param included whether exactly that share is enough ("80%以上" yes, "过半数" no)
   */
  record AttendedBy(String people, BigDecimal share, boolean included) implements Criterion {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.attendedBy(this);
    }
  }

  /**
   * Somebody of these people or this post led it.
   *
   * @param people the id of the people or the post
   */
  record LedBy(String people) implements Criterion {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ledBy(this);
    }
  }

  /**
   * The record holds these fields.
   *
   * @param fields the ids of the fields, and how many of them
   */
  record Recording(Contents fields) implements Criterion {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.recording(this);
    }
  }

  /**
   * It went through these steps in this order.
   *
   * @param steps the ids of the steps, in order
   */
  record InSteps(List<String> steps) implements Criterion {
    public InSteps {
      steps = List.copyOf(steps);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.inSteps(this);
    }
  }

  /**
   * It was addressed to this organ or these people.
   *
   * @param recipient the id of the organ or the people
   */
  record To(String recipient) implements Criterion {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.to(this);
    }
  }

  /**
   * It dealt with these topics.
   *
   * @param topics the ids of the topics, and how many of them
   */
  record About(Contents topics) implements Criterion {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.about(this);
    }
  }

  /**
   * It lasted at least so many hours.
   *
   * @param hours how many at least
   */
  record Lasting(BigDecimal hours) implements Criterion {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lasting(this);
    }
  }

  /**
   * It was announced at least this long before.
   *
   * @param notice how long before
   */
  record AnnouncedAhead(Length notice) implements Criterion {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.announcedAhead(this);
    }
  }

  /**
   * It was held together with one of these, in one gathering.
   *
   * @param activities the ids of the activities, any of which will do
   */
  record HeldWith(List<String> activities) implements Criterion {
    public HeldWith {
      activities = List.copyOf(activities);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heldWith(this);
    }
  }

  /**
   * It was not one gathering with any of these.
   *
   * @param activities the ids of the activities, none of which may be
   */
  record NotTogetherWith(List<String> activities) implements Criterion {
    public NotTogetherWith {
      activities = List.copyOf(activities);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.notTogetherWith(this);
    }
  }

  /**
   * One method a case, none with a default.
   *
   * @param <R> what is made of each case
   */
  interface Visitor<R> {
    /** Who came. */
    R attendedBy(AttendedBy criterion);

    /** Who led it. */
    R ledBy(LedBy criterion);

    /** What its record holds. */
    R recording(Recording criterion);

    /** The steps it went through. */
    R inSteps(InSteps criterion);

    /** Whom it was addressed to. */
    R to(To criterion);

    /** What it dealt with. */
    R about(About criterion);

    /** How long it took. */
    R lasting(Lasting criterion);

    /** When it was announced. */
    R announcedAhead(AnnouncedAhead criterion);

    /** What it was held together with. */
    R heldWith(HeldWith criterion);

    /** What it was not held together with. */
    R notTogetherWith(NotTogetherWith criterion);
  }
}
