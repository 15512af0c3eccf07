package dev.plumbline.core.assess;

/**
 * The parts of an item's id, {@code DUTY@WINDOW/SUBJECT}, as far as an assessment compares them.
 */
final class ItemIds {

  private ItemIds() {}

  static String duty(String item) {
    int at = item.indexOf('@');
    return at < 0 ? item : item.substring(0, at);
  }

  static String subject(String item) {
    int slash = item.indexOf('/', Math.max(0, item.indexOf('@')));
    return slash < 0 ? "unit" : item.substring(slash + 1);
  }

  /** The same problem of the same branch, whatever the window: the id its rectification keeps. */
  static String problem(String unit, String item) {
    return unit + "/" + duty(item) + "/" + subject(item);
  }
}
