package dev.plumbline.core.trial;

import dev.plumbline.core.standard.Example;
import java.util.List;

/**
 * What came of one example.
 *
 * @param example the example
 * @param mismatches the expectations that failed; none if it holds
 */
public record ExampleResult(Example example, List<Mismatch> mismatches) {
  public ExampleResult {
    mismatches = List.copyOf(mismatches);
  }

  /** Whether all came out as expected. */
  public boolean holds() {
    return mismatches.isEmpty();
  }
}
