package dev.plumbline.core.paper;

import dev.plumbline.core.assess.Outcome;
import dev.plumbline.core.standard.Assessment;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which step of the standard an outcome is of; the opening is of none. */
final class Kinds {

  private static final Map<Class<? extends Outcome>, Assessment.Kind> KINDS =
      Map.of(
          Outcome.Declared.class, Assessment.Kind.DECLARE,
          Outcome.SelfAssessed.class, Assessment.Kind.SELF_ASSESS,
          Outcome.Accepted.class, Assessment.Kind.ACCEPT,
          Outcome.Drawn.class, Assessment.Kind.SPOT_CHECK,
          Outcome.Checked.class, Assessment.Kind.SPOT_CHECK,
          Outcome.Redone.class, Assessment.Kind.REDO,
          Outcome.Graded.class, Assessment.Kind.GRADE,
          Outcome.Rectified.class, Assessment.Kind.RECTIFY,
          Outcome.Rechecked.class, Assessment.Kind.RECHECK,
          Outcome.Published.class, Assessment.Kind.PUBLISH);

  private Kinds() {}

  static Assessment.@Nullable Kind of(Outcome outcome) {
    return KINDS.get(outcome.getClass());
  }
}
