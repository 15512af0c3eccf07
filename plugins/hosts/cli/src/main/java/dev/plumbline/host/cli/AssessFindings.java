package dev.plumbline.host.cli;

import dev.plumbline.core.assess.BodyResult;
import dev.plumbline.core.assess.Course;
import dev.plumbline.core.assess.Outcome;
import dev.plumbline.core.assess.Result;
import dev.plumbline.core.assess.Sealed;
import java.time.LocalDate;
import java.util.List;

/** Whether what a command did leaves something to act on. */
final class AssessFindings {

  private AssessFindings() {}

  /** Of a step its own results count, of the year as it stands everything that is left. */
  static boolean none(AssessStep step, Course course, List<Sealed> made, LocalDate asOf) {
    if (step == AssessStep.STATUS || step == AssessStep.RUN) {
      return course.toRedo().isEmpty()
          && course.unqualified().isEmpty()
          && course.rectification().open().isEmpty();
    }
    return made.stream().map(Sealed::result).noneMatch(AssessFindings::found)
        && course.rectification().open().stream().noneMatch(each -> each.overdue(asOf));
  }

  private static boolean found(Result result) {
    if (result.late()) {
      return true;
    } else if (result.outcome() instanceof Outcome.Declared declared) {
      return declared.units().size() < declared.needed();
    } else if (result.outcome() instanceof Outcome.Checked checked) {
      return checked.bodies().stream().anyMatch(BodyResult::redo);
    } else if (result.outcome() instanceof Outcome.Graded graded) {
      return graded.grades().stream().anyMatch(grade -> !grade.qualified());
    } else if (result.outcome() instanceof Outcome.Rechecked again) {
      return !again.fallen().isEmpty();
    }
    return false;
  }
}
