package dev.plumbline.host.spring;

import dev.plumbline.StandardFaulty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says where a standard is wrong when it keeps the application from starting. */
final class FaultyStandardAnalyzer extends AbstractFailureAnalyzer<StandardFaulty> {

  @Override
  protected FailureAnalysis analyze(Throwable root, StandardFaulty cause) {
    return new FailureAnalysis(
        "A standard named under plumbline.standards has errors:\n\n" + cause.getMessage(),
        "Mend the text at the places above; `plumbline compile FILE` shows how.",
        cause);
  }
}
