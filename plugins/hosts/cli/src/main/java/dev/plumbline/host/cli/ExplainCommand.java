package dev.plumbline.host.cli;

import dev.plumbline.Compiled;
import dev.plumbline.core.explain.Explanation;
import dev.plumbline.core.source.Source;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.dsl.DiagnosticPages;
import dev.plumbline.dsl.format.Tongue;
import dev.plumbline.format.json.JsonExplanation;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code explain}: a duty of a standard in plain words, or a diagnostic with its mend. */
@CommandLine.Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  private final Session session;

  @CommandLine.Parameters(
      index = "0",
      paramLabel = "STANDARD|CODE",
      descriptionKey = "explain-what")
  private String what;

  @CommandLine.Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DUTY",
      descriptionKey = "explain-duty")
  private Optional<String> duty;

  @CommandLine.Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
  private Optional<Year> year;

  @CommandLine.Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "format")
  private CompileCommand.Spelling format;

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    boolean json = format == CompileCommand.Spelling.json;
    if (duty.isEmpty()) {
      String code = what.toUpperCase(Locale.ROOT);
      String page = page(code);
      if (json) {
        session.write(Optional.empty(), bytes -> JsonExplanation.page(parts(code, page), bytes));
      } else {
        session.surroundings().out().print(shown(page));
      }
      return Session.CONFORMS;
    }
    Source source = session.source(what);
    Standard standard = session.standard(what, source).standard();
    Year shown = year.orElse(Year.from(session.surroundings().today()));
    List<JsonExplanation.Explained> meant =
        named(standard, duty.get()).stream()
            .map(
                each ->
                    new JsonExplanation.Explained(
                        Explanation.of(each, standard, shown), sentence(each, standard, source)))
            .toList();
    if (json) {
      session.write(
          Optional.empty(),
          bytes -> JsonExplanation.duties(standard, meant, session.locale(), bytes));
    } else {
      meant.forEach(each -> session.surroundings().out().print(explained(each)));
    }
    return Session.CONFORMS;
  }

  private String page(String code) {
    return DiagnosticPages.page(code)
        .orElseThrow(() -> new Wrong(Session.phrase("no-code", what, nearest())));
  }

  /** The parts of a page, one by one. */
  private JsonExplanation.Page parts(String code, String page) {
    String own = session.locale().getLanguage().equals("zh") ? "中文" : "English";
    Map<String, String> parts = new HashMap<>();
    for (String part : page.split("(?m)^## ")) {
      int line = part.indexOf('\n');
      parts.put(part.substring(0, line), part.substring(line + 1).replace("```\n", "").strip());
    }
    return new JsonExplanation.Page(
        code,
        parts.getOrDefault(own, ""),
        Optional.ofNullable(parts.get("错 / Wrong")),
        parts.getOrDefault("对 / Right", ""));
  }

  /** The part of a page its reader can read, and the texts on it. */
  private String shown(String page) {
    String other = session.locale().getLanguage().equals("zh") ? "English" : "中文";
    StringBuilder shown = new StringBuilder();
    for (String part : page.split("(?m)^## ")) {
      if (!part.startsWith(other)) {
        int line = part.indexOf('\n');
        boolean own = part.startsWith("English") || part.startsWith("中文");
        shown.append(own ? part.substring(line + 1).stripLeading() : part.replace("```\n", ""));
      }
    }
    return shown.toString().strip() + "\n";
  }

  private Object nearest() {
    List<String> codes =
        DiagnosticPages.codes().stream().map(code -> code.toLowerCase(Locale.ROOT)).toList();
    return Misuse.suggestion(what, codes);
  }

  /** The duties meant: one by its id, or all that are about a word. */
  private List<Duty> named(Standard standard, String name) {
    Optional<Duty> exact = standard.duty(name);
    if (exact.isPresent()) {
      return List.of(exact.get());
    }
    List<String> terms =
        standard.vocabulary().spelled(name).stream().map(term -> term.id()).toList();
    List<Duty> meant =
        standard.duties().stream()
            .filter(
                each ->
                    each.ask().subject().filter(terms::contains).isPresent()
                        || each.label().zh().equals(name)
                        || each.id().endsWith("." + name))
            .toList();
    if (meant.isEmpty()) {
      List<String> known = new ArrayList<>(standard.duties().stream().map(Duty::id).toList());
      standard.duties().forEach(each -> known.add(each.label().zh()));
      throw new Wrong(
          Session.phrase("no-duty", standard.title(), name, Misuse.suggestion(name, known)));
    }
    return meant;
  }

  private String explained(JsonExplanation.Explained explained) {
    Duty meant = explained.explanation().duty();
    StringBuilder out = new StringBuilder();
    out.append(session.paint().bold(meant.label().in(session.locale())));
    out.append("  ").append(session.paint().dim(meant.id())).append('\n');
    out.append("  ").append(explained.sentence()).append('\n');
    explained
        .explanation()
        .facts()
        .forEach(fact -> out.append("  · ").append(fact.in(session.locale())).append('\n'));
    return out.append('\n').toString();
  }

  /**
   * The duty's sentence in the reader's language; as it was written where that is not to be had.
   */
  private String sentence(Duty meant, Standard standard, Source source) {
    Optional<Source> text =
        meant.layer().equals(standard.id())
            ? Optional.of(source)
            : session.plumbline().text(meant.layer());
    boolean zh = session.locale().getLanguage().equals("zh");
    Tongue tongue = zh ? Tongue.CHINESE : Tongue.ENGLISH;
    String id =
        meant.id().startsWith(meant.layer() + ".")
            ? meant.id().substring(meant.layer().length() + 1)
            : meant.id();
    return text.flatMap(from -> session.plumbline().translate(from, tongue).text())
        .map(translated -> session.plumbline().compile(new Source(what, translated)))
        .flatMap(Compiled::standard)
        .flatMap(ready -> ready.standard().duty(id))
        .map(Duty::text)
        .orElse(meant.text());
  }
}
