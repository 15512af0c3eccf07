package dev.plumbline.core.assess;

/**
 * What the checks of a body's sample come to.
 *
 * @param body the body
 * @param checked items compared
 * @param over items claimed better than found
 * @param under items claimed worse than found
 * @param concealed whether facts were kept back on purpose in any branch of the sample
 * @param redo whether its whole round is to be done over
 */
public record BodyResult(
    String body, int checked, int over, int under, boolean concealed, boolean redo) {

  /** The error rate with its parts. */
  public ErrorRate rate() {
    return new ErrorRate(checked, over, under);
  }
}
