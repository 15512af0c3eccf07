package dev.plumbline.core.standard;

import java.util.List;

/**
 * A list of items a place, a ledger, a record or a wall must hold.
 *
 * @param items the ids of item terms, or names given in quotes
 * @param closure how the list is to be read
 * @param least how many of them are needed: all of them for a closed or open list
 */
public record Contents(List<String> items, Closure closure, int least) {

  /**
   * So many of some things.
   *
   * @throws IllegalArgumentException if nothing is named, or {@code least} is negative or more than
   *     are named
   */
  public Contents {
    items = List.copyOf(items);
    if (items.isEmpty() || least < 0 || least > items.size()) {
      throw new IllegalArgumentException("cannot ask " + least + " of " + items);
    }
  }

  /** All of {@code items}. */
  public static Contents all(List<String> items, Closure closure) {
    return new Contents(items, closure, items.size());
  }

  /** How a list ends. */
  public enum Closure {
    /** These and no others: 六有. */
    CLOSED,
    /** These, and more may be added: 等. All named are still needed. */
    OPEN,
    /** Named only to illustrate: 如…等. None is needed by itself. */
    EXAMPLES,
    /** Any of them will do, as many as {@code least}. */
    CHOICE
  }
}
