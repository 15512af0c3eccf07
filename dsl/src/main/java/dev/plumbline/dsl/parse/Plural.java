package dev.plumbline.dsl.parse;

import java.util.List;

/** English plural forms of ids. */
public final class Plural {

  private Plural() {}

  /** The plural of an English id: {@code members}, {@code bodies}; none for a Chinese one. */
  public static List<String> of(String id) {
    char last = id.charAt(id.length() - 1);
    if (last < 'a' || last > 'z' || last == 's') {
      return List.of();
    } else if (last == 'y' && id.length() > 1 && "aeiou".indexOf(id.charAt(id.length() - 2)) < 0) {
      return List.of(id.substring(0, id.length() - 1) + "ies");
    }
    return List.of(id + "s");
  }
}
