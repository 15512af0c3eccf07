package dev.plumbline.core.check;

/** Whom an item is about. */
public sealed interface Subject {

  /** A stable text for it, unique among the subjects of a duty: {@code unit}, {@code g1}. */
  String id();

  /** The unit itself. */
  record Unit() implements Subject {
    @Override
    public String id() {
      return "unit";
    }
  }

  /** One person, body or partner, by its local id. */
  record One(String id) implements Subject {}

  /** A pair of persons. */
  record Pair(String by, String with) implements Subject {
    @Override
    public String id() {
      return by + "+" + with;
    }
  }

  /** One time something happened, by the id of its record, and the person or body it befell. */
  record Happening(String record, String of) implements Subject {
    @Override
    public String id() {
      return record;
    }
  }
}
