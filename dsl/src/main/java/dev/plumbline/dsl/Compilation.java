package dev.plumbline.dsl;

import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Source;
import dev.plumbline.core.standard.Standard;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of compiling a text.
 *
 * @param standard the standard, if the text has no errors
 * @param diagnostics what there is to say about it, in the order of places
 * @param omitted how many more diagnostics there were than the limit lets through
 * @param sources every text that took part, by name, for showing places
 */
public record Compilation(
    Optional<Standard> standard,
    List<Diagnostic> diagnostics,
    int omitted,
    Map<String, Source> sources) {

  public Compilation {
    diagnostics = List.copyOf(diagnostics);
    sources = Map.copyOf(sources);
  }

  /** Whether anything makes the text unusable. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
