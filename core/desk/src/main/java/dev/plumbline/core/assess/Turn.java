package dev.plumbline.core.assess;

import dev.plumbline.core.standard.Assessment;
import java.time.LocalDate;

/**
 * Who takes a step and when.
 *
 * @param by who, by local id
 * @param on the day
 */
public record Turn(String by, LocalDate on) {

  /**
   * Whether the step's days are over on this day; a round done over has no days of its own.
   *
   * @throws Refused if the step is not the standard's, its days have not begun, or the day lies
   *     before the last result's
   */
  boolean late(Course course, Assessment.Kind kind) {
    new Rights(course).known(by);
    Stage stage = course.stage(kind).orElseThrow(() -> absent(course, kind));
    course
        .lastDay()
        .filter(on::isBefore)
        .ifPresent(
            day -> {
              throw new Refused("day-goes-back", on, day);
            });
    if (course.round() == 1 && on.isBefore(stage.from())) {
      throw new Refused("too-early", Refused.phrase("step." + kind), stage.from(), on);
    }
    return course.round() == 1 && on.isAfter(stage.through());
  }

  private static Refused absent(Course course, Assessment.Kind kind) {
    return new Refused(
        "no-such-step",
        Refused.phrase("step." + kind),
        course.year().stages().stream()
            .map(stage -> (Object) Refused.phrase("step." + stage.kind()))
            .toList());
  }
}
