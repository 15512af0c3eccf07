package dev.plumbline.host.cli;

import dev.plumbline.Compiled;
import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.dsl.Limits;
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

  @CommandLine.Option(
      names = "--most",
      paramLabel = "NUMBER",
      defaultValue = "50",
      descriptionKey = "most")
  private int most;

  CompileCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (most < 1) {
      throw new Wrong(Session.phrase("wrong-value", most, "--most", "1, 2, 3 …"));
    }
    boolean failed = false;
    int omitted = 0;
    List<Diagnostic> all = new ArrayList<>();
    for (String standard : standards) {
      Compiled compiled =
          session.plumbline().compile(session.source(standard), Limits.USUAL.showing(most));
      omitted += compiled.omitted();
      failed |= compiled.standard().isEmpty();
      all.addAll(compiled.diagnostics());
      if (format == Form.text) {
        session.err().print(session.diagnostics(compiled));
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
      int more = omitted;
      session.write(
          Optional.empty(), bytes -> JsonDiagnostics.write(all, more, session.locale(), bytes));
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
