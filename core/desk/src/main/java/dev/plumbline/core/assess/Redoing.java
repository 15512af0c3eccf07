package dev.plumbline.core.assess;

/** Makes rounds void. */
final class Redoing {

  private Redoing() {}

  static Outcome.Redone redo(Course course, String seed, Turn turn) {
    new Rights(course).superior(turn.by());
    if (!course.toCheck().isEmpty()) {
      throw new Refused("not-checked", course.toCheck().size(), course.toCheck().iterator().next());
    } else if (course.toRedo().isEmpty()) {
      throw new Refused("nothing-to-redo");
    }
    Opening.seed(seed);
    boolean known = course.samples().stream().anyMatch(drawn -> drawn.seed().equals(seed));
    if (known) {
      throw new Refused("seed-known");
    }
    return new Outcome.Redone(course.round() + 1, course.toRedo(), Sampling.seal(seed));
  }
}
