package dev.plumbline.core.trial;

import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.standard.Expectation;
import java.util.List;

/**
 * An expectation that failed.
 *
 * @param expectation what was expected
 * @param came the verdicts that came out otherwise; none if there was no item to judge at all
 */
public record Mismatch(Expectation expectation, List<Verdict> came) {
  public Mismatch {
    came = List.copyOf(came);
  }
}
