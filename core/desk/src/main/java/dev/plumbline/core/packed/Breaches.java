package dev.plumbline.core.packed;

/** Hears of breaches as numbers, without anything being allocated. */
@FunctionalInterface
public interface Breaches {

  /**
   * A breach. {@link PackedPlan#finding} tells what the numbers stand for.
   *
   * @param instruction the number of the duty's instruction
   * @param window the number of the window, 0 for a duty without windows
   * @param subject the number of the subject
   * @param achieved what was counted, hours in hundredths
   */
  void breach(int instruction, int window, int subject, int achieved);
}
