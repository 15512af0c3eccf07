package dev.plumbline.core.assess;

/**
 * What somebody says of one item of a branch, where it is not as the records say.
 *
 * @param unit the branch
 * @param item the item's id; {@code *} in a check: all items not named are as claimed
 * @param mark how it stands
 * @param by who says so, by local id; empty for whoever takes the step
 * @param concealed whether facts were found to be kept back on purpose
 */
public record Stated(String unit, String item, Mark mark, String by, boolean concealed) {

  /** Stands for every item of the branch. */
  public static final String ALL = "*";
}
