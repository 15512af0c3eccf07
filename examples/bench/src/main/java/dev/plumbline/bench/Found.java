package dev.plumbline.bench;

/** Hears of breaches. */
@FunctionalInterface
public interface Found {

  /**
   * A breach.
   *
   * @param duty the duty's number in the standard
   * @param window the window's number in the year, 0 for a duty without windows
   * @param subject 0 for the unit; a person's, or a group's number; for a pair, 64 times the number
   *     of the committee member and the member's
   */
  void breach(int duty, int window, int subject);
}
