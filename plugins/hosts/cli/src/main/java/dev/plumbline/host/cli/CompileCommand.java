package dev.plumbline.host.cli;

import dev.plumbline.Compiled;
import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.format.json.JsonDiagnostics;
import dev.plumbline.format.json.SarifDiagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code compile}: what there is to say about standards, nothing more. */
@CommandLine.Command(name = "compile", mixinStandardHelpOptions = true)
final class CompileCommand implements Callable<Integer> {

  private final Session session;

  @CommandLine.Parameters(arity = "1..*", paramLabel = "STANDARD", descriptionKey = "standard")
  private List<String> standards;

  @CommandLine.Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      defaultValue = "text",
      descriptionKey = "format")
  private Form format;

  CompileCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    boolean failed = false;
    List<Diagnostic> all = new ArrayList<>();
    for (String standard : standards) {
      Compiled compiled = session.compile(standard);
      failed |= compiled.standard().isEmpty();
      all.addAll(compiled.diagnostics());
      if (format == Form.text) {
        session.surroundings().err().print(session.diagnostics(compiled));
        compiled
            .standard()
            .ifPresent(
                ready ->
                    session
                        .surroundings()
                        .out()
                        .println(
                            session.say("compiled", standard, ready.standard().duties().size())));
      }
    }
    if (format == Form.json) {
      session.write(Optional.empty(), bytes -> JsonDiagnostics.write(all, session.locale(), bytes));
    } else if (format == Form.sarif) {
      session.write(
          Optional.empty(),
          bytes -> SarifDiagnostics.write(all, Root.VERSION, session.locale(), bytes));
    }
    return failed ? Session.WRONG_INPUT : Session.CONFORMS;
  }

  /** The forms diagnostics can have. */
  enum Form {
    text,
    json,
    sarif
  }

  /** The forms of results that are either read or processed. */
  enum Spelling {
    text,
    json
  }
}
