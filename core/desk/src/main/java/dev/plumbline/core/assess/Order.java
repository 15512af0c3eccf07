package dev.plumbline.core.assess;

import dev.plumbline.core.standard.Assessment;
import java.util.List;

/** What a step needs from those before it. */
final class Order {

  private Order() {}

  /** Applications are in, where the standard has them. */
  static void declared(Course course) {
    boolean applied =
        course.chain().stream()
            .anyMatch(link -> link.result().outcome() instanceof Outcome.Declared);
    if (course.stage(Assessment.Kind.DECLARE).isPresent() && !applied) {
      throw missing(Assessment.Kind.DECLARE);
    }
  }

  /** No body's judgement is waited for. */
  static void accepted(Course course) {
    if (course.stage(Assessment.Kind.ACCEPT).isPresent() && !course.toAccept().isEmpty()) {
      throw new Refused("not-accepted", course.toAccept().size(), course.toAccept().firstKey());
    }
  }

  /** The judgement of all bodies stands: nothing is left to check or to be done over. */
  static void settled(Course course) {
    accepted(course);
    if (course.stage(Assessment.Kind.SPOT_CHECK).isEmpty()) {
      return;
    } else if (course.sample().isEmpty()) {
      throw missing(Assessment.Kind.SPOT_CHECK);
    } else if (!course.toCheck().isEmpty()) {
      throw new Refused("not-checked", course.toCheck().size(), course.toCheck().iterator().next());
    } else if (!course.toRedo().isEmpty()) {
      throw new Refused("not-redone", List.copyOf(course.toRedo()));
    }
  }

  /** Grades are settled, where the standard has them; else all judgements stand. */
  static void judged(Course course) {
    if (course.stage(Assessment.Kind.GRADE).isEmpty()) {
      settled(course);
    } else if (course.graded().isEmpty()) {
      throw missing(Assessment.Kind.GRADE);
    }
  }

  static Refused missing(Assessment.Kind before) {
    return new Refused("first", Refused.phrase("step." + before));
  }
}
