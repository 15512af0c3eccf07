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

  /** Somebody of these people or this post led it. */
  record LedBy(String people) implements Criterion {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ledBy(this);
    }
  }

  /** The record holds these fields. */
  record Recording(Contents fields) implements Criterion {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.recording(this);
    }
  }

  /** It went through these steps in this order. */
  record InSteps(List<String> steps) implements Criterion {
    public InSteps {
      steps = List.copyOf(steps);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.inSteps(this);
    }
  }

  /** It was addressed to this organ or these people. */
  record To(String recipient) implements Criterion {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.to(this);
    }
  }

  /** It dealt with these topics. */
  record About(Contents topics) implements Criterion {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.about(this);
    }
  }

  /** It lasted at least so many hours. */
  record Lasting(BigDecimal hours) implements Criterion {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lasting(this);
    }
  }

  /** It was announced at least this long before. */
  record AnnouncedAhead(Length notice) implements Criterion {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.announcedAhead(this);
    }
  }

  /** It was held together with one of these, in one gathering. */
  record HeldWith(List<String> activities) implements Criterion {
    public HeldWith {
      activities = List.copyOf(activities);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heldWith(this);
    }
  }

  /** It was not one gathering with any of these. */
  record NotTogetherWith(List<String> activities) implements Criterion {
    public NotTogetherWith {
      activities = List.copyOf(activities);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.notTogetherWith(this);
    }
  }

  /** One method a case, none with a default. */
  interface Visitor<R> {
    R attendedBy(AttendedBy criterion);

    R ledBy(LedBy criterion);

    R recording(Recording criterion);

    R inSteps(InSteps criterion);

    R to(To criterion);

    R about(About criterion);

    R lasting(Lasting criterion);

    R announcedAhead(AnnouncedAhead criterion);

    R heldWith(HeldWith criterion);

    R notTogetherWith(NotTogetherWith criterion);
  }
}
