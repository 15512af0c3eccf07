package dev.plumbline;

import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.dsl.Compilation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A standard's text has errors. */
public final class StandardFaulty extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  StandardFaulty(Compilation compilation) {
    super(
        compilation.diagnostics().stream()
            .filter(Diagnostic::isError)
            .map(each -> each.span().place() + " " + each.message().in(Locale.ENGLISH))
            .collect(Collectors.joining("\n")));
    this.diagnostics = compilation.diagnostics();
  }

  /** What is wrong, with places and mends. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
