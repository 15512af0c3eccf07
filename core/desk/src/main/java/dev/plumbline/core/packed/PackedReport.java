package dev.plumbline.core.packed;

import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Verdict;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was found of one unit. Immutable.
 *
 * @param unit the unit's local id
 * @param packed breaches of duties that were packed, in the order of the standard
 * @param judged findings of the object door on the duties left to it
 */
public record PackedReport(String unit, List<PackedFinding> packed, List<Verdict> judged) {
  public PackedReport {
    packed = List.copyOf(packed);
    judged = List.copyOf(judged);
  }

  /** Every item missed or in error. */
  public List<Item> items() {
    return Stream.concat(
            packed.stream().map(PackedFinding::item), judged.stream().map(Verdict::item))
        .toList();
  }

  /** Whether nothing is missed that must not be. */
  public boolean conforms() {
    return packed.isEmpty() && judged.isEmpty();
  }
}
