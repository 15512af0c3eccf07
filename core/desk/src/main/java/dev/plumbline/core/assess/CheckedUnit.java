package dev.plumbline.core.assess;

import java.util.List;

/**
 * What a check found in one branch.
 *
 * @param unit the branch
 * @param by who checked, by local id
 * @param concealed whether facts were found to be kept back on purpose
 * @param compared how many items were compared with their claims
 * @param changed the items that turned out otherwise
 * @param standing how the branch stands with the changes made
 */
public record CheckedUnit(
    String unit,
    String by,
    boolean concealed,
    int compared,
    List<Difference> changed,
    Standing standing) {
  public CheckedUnit {
    changed = List.copyOf(changed);
  }

  /**
   * An item that turned out otherwise: claimed so, found so.
   *
   * @param item the item's id
   * @param claimed what the branch said of it
   * @param found what the check found
   */
  public record Difference(String item, Mark claimed, Mark found) {

    /** Whether more was claimed than was found. */
    public boolean over() {
      return claimed.worth() > found.worth();
    }
  }

  /** The counts of this branch. */
  public ErrorRate rate() {
    int over = (int) changed.stream().filter(Difference::over).count();
    return new ErrorRate(compared, over, changed.size() - over);
  }
}
