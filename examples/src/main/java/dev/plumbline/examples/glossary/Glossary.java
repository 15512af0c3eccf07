package dev.plumbline.examples.glossary;

import dev.plumbline.Compiled;
import dev.plumbline.Plumbline;
import dev.plumbline.core.sector.Term;
import dev.plumbline.spi.LoadedPlugin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The page of words: the framework's concepts, then every vocabulary the plugins bring. */
public final class Glossary {

  private final Plumbline plumbline;

  /** The glossary of what this door has loaded. */
  public Glossary(Plumbline plumbline) {
    this.plumbline = plumbline;
  }

  /**
   * The whole page, as Markdown.
   *
   * @throws IOException if the list of concepts cannot be read
   */
  public String page() throws IOException {
    StringBuilder page =
        new StringBuilder("# 词汇对照 / Glossary\n\n")
            .append("一个中文词只对一个英文词；标准、结果、程序里都用它。由 `WriteGlossary` 从词汇表写成，请勿手改。\n")
            .append(
                "One English word for each Chinese term, in standards, results and code alike. ")
            .append("`WriteGlossary` writes this page from the vocabularies; do not edit it.\n\n")
            .append("## 框架的概念 / Concepts of the framework\n\n")
            .append("| zh | en | id | where |\n|---|---|---|---|\n");
    for (Concept concept : Concept.all()) {
      page.append(row(concept.zh(), concept.en(), concept.id(), concept.where()));
    }
    for (Map.Entry<String, List<Term>> words : vocabularies().entrySet()) {
      page.append("\n## 词汇表 ").append(words.getKey()).append(" / Vocabulary ");
      page.append(words.getKey()).append("\n\n| zh | en | id | where |\n|---|---|---|---|\n");
      words.getValue().forEach(term -> page.append(row(term)));
    }
    return page.toString();
  }

  /** The line of the table for a term. */
  public static String row(Term term) {
    String kind = term.kind().label().zh() + " " + term.kind().word();
    return row(term.label().zh(), term.label().en(), term.id(), kind);
  }

  /** The terms of each vocabulary that came from a plugin, by the plugin's id. */
  public Map<String, List<Term>> vocabularies() {
    Map<String, List<Term>> found = new LinkedHashMap<>();
    // What a file without a sector speaks stands first; the sectors build on it.
    plumbline.plugins().stream()
        .sorted(Comparator.comparing(LoadedPlugin::isDefault).reversed())
        .forEach(plugin -> found.put(plugin.id(), new ArrayList<>()));
    Set<String> seen = new HashSet<>();
    for (String name : plumbline.standards().keySet()) {
      Compiled compiled = plumbline.shipped(name).orElseThrow();
      for (Term term : compiled.orElseThrow().standard().vocabulary().terms()) {
        List<Term> home = found.get(term.origin());
        if (home != null && seen.add(term.origin() + " " + term.id())) {
          home.add(term);
        }
      }
    }
    found.values().removeIf(List::isEmpty);
    return found;
  }

  private static String row(String zh, String en, String id, String where) {
    return "| " + zh + " | " + en + " | `" + id + "` | " + where + " |\n";
  }
}
