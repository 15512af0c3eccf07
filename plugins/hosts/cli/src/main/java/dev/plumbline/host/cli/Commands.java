package dev.plumbline.host.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The commands there are, in the order help lists them. */
final class Commands {

  private static final Map<String, Function<Session, Object>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("check", CheckCommand::new);
    ALL.put("checklist", ChecklistCommand::new);
    ALL.put("compile", CompileCommand::new);
    ALL.put("template", TemplateCommand::new);
    ALL.put("fmt", FmtCommand::new);
    ALL.put("translate", TranslateCommand::new);
    ALL.put("compare", CompareCommand::new);
    ALL.put("test", TestCommand::new);
    ALL.put("explain", ExplainCommand::new);
    ALL.put("burden", BurdenCommand::new);
    ALL.put("plan", PlanCommand::new);
    ALL.put("coverage", CoverageCommand::new);
    ALL.put("assess", AssessCommand::new);
    ALL.put("verify", VerifyCommand::new);
    ALL.put("plugins", PluginsCommand::new);
  }

  private Commands() {}

  /**
   * The command {@code first} names, or all of them where it names none: to read the options of
   * each by reflection would be a seventh of a short run.
   */
  static List<Object> named(String first, Session session) {
    Function<Session, Object> one = ALL.get(first);
    return one == null
        ? ALL.values().stream().map(make -> make.apply(session)).toList()
        : List.of(one.apply(session));
  }
}
