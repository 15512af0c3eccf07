package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import java.util.Optional;

/** Whom an item is about. */
public sealed interface Subject {

  /** A stable text for it, unique among the subjects of a duty: {@code unit}, {@code g1}. */
  String id();

  /** How a reader is told of it; empty for the unit itself, which needs no words. */
  Optional<Message> shown();

  /** How many items of the checklist stand behind it: one, unless people were put together. */
  default int count() {
    return 1;
  }

  /** The unit itself. */
  record Unit() implements Subject {
    @Override
    public String id() {
      return "unit";
    }

    @Override
    public Optional<Message> shown() {
      return Optional.empty();
    }
  }

  /**
   * One person, body or partner, by its local id.
   *
   * @param id its local id in the records, such as {@code p07} or {@code c1}
   */
  record One(String id) implements Subject {
    @Override
    public Optional<Message> shown() {
      return Optional.of(Reasons.of("subject-one", id));
    }
  }

  /**
   * A pair of persons.
   *
   * @param by the local id of the one who acts
   * @param with the local id of the one acted with
   */
  record Pair(String by, String with) implements Subject {
    @Override
    public String id() {
      return by + "+" + with;
    }

    @Override
    public Optional<Message> shown() {
      return Optional.of(Reasons.of("subject-pair", by, with));
    }
  }

  /**
   * One time something happened, by the id of its record, and the person or body it befell.
   *
   * @param record the id of the event's or activity's record
   * @param of the local id of whom it befell; blank where it befell the unit itself
   */
  record Happening(String record, String of) implements Subject {
    @Override
    public String id() {
      return record;
    }

    @Override
    public Optional<Message> shown() {
      return of.isEmpty() ? Optional.empty() : Optional.of(Reasons.of("subject-one", of));
    }
  }

  /**
   * People whose ids were taken out, of whom only the number is left.
   *
   * @param id stands for them in the id of the item
   * @param count how many, at least one
   * @param sort what is counted
   */
  record Several(String id, int count, Sort sort) implements Subject {
    /**
     * People to be counted.
     *
     * @throws IllegalArgumentException if {@code count} is below 1
     */
    public Several {
      if (count < 1) {
        throw new IllegalArgumentException("nobody to count: " + count);
      }
    }

    @Override
    public Optional<Message> shown() {
      return Optional.of(
          Reasons.of(sort == Sort.PEOPLE ? "subject-people" : "subject-pairs", count));
    }

    /** What is counted. */
    public enum Sort {
      /** Single persons. */
      PEOPLE,
      /** Pairs of two different persons. */
      PAIRS
    }
  }
}
