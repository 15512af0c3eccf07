package dev.plumbline.core.check;

import java.util.List;

/**
 * Finds what falls short ahead of the judges, so that they need judge only that. Implementations
 * are thread-safe, and find just what the judges would.
 */
public interface Screen {

  /** Nothing is found ahead: every item is judged. */
  Screen NONE =
      new Screen() {
        @Override
        public boolean conforms(Sitting sitting) {
          return sitting.verdicts().stream().noneMatch(Verdict::isFinding);
        }

        @Override
        public List<Verdict> findings(Sitting sitting) {
          return sitting.verdicts().stream().filter(Verdict::isFinding).toList();
        }
      };

  /** Whether nothing is missed that must not be. */
  boolean conforms(Sitting sitting);

  /** The misses a reader must act on, in the order of the checklist. */
  List<Verdict> findings(Sitting sitting);
}
