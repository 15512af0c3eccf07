package dev.plumbline;

import dev.plumbline.core.check.DutyJudges;
import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Source;
import dev.plumbline.dsl.Compilation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of compiling a standard: a standard to check by, or what is wrong. Immutable. */
public final class Compiled {

  private final Compilation compilation;
  private final DutyJudges judges;
  private final Inferences inferences;

  Compiled(Compilation compilation, DutyJudges judges, Inferences inferences) {
    this.compilation = compilation;
    this.judges = judges;
    this.inferences = inferences;
  }

  /** What there is to say about the text, in the order of places. */
  public List<Diagnostic> diagnostics() {
    return compilation.diagnostics();
  }

  /** How many more diagnostics there were than the limits let through. */
  public int omitted() {
    return compilation.omitted();
  }

  /** The texts that took part, by name. */
  public Map<String, Source> sources() {
    return compilation.sources();
  }

  /** The standard, if the text has no errors. */
  public Optional<ReadyStandard> standard() {
    return compilation.standard().map(standard -> new ReadyStandard(standard, judges, inferences));
  }

  /**
   * The standard.
   *
   * @throws StandardFaulty if the text has errors; its message lists them
   */
  public ReadyStandard orElseThrow() {
    return standard().orElseThrow(() -> new StandardFaulty(compilation));
  }
}
