package dev.plumbline.core.standard;

import java.util.List;

/**
 * Where a duty comes from.
 *
 * @param clause the clause as its document counts it, such as {@code 二、2(1)}; may be empty when
 *     only clause ids are known
 * @param covers the ids of the catalogue rows it covers, such as {@code E-2.2.1a}
 */
public record Citation(String clause, List<String> covers) {

  /** No source given. */
  public static final Citation NONE = new Citation("", List.of());

  public Citation {
    covers = List.copyOf(covers);
  }
}
