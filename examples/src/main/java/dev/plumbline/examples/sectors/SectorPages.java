package dev.plumbline.examples.sectors;

import dev.plumbline.Plumbline;
import dev.plumbline.core.standard.Ask;
import dev.plumbline.core.standard.Duty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes {@code docs/sectors}: a page for each sector and the table that compares them, all made
 * from the standards. What it writes is kept in the repository, and a test sees that it is so.
 */
public final class SectorPages {

  private static final Map<String, String> LETTERS = letters();

  private SectorPages() {}

  private static Map<String, String> letters() {
    Map<String, String> letters = new LinkedHashMap<>();
    letters.put("agency", "A");
    letters.put("township", "B");
    letters.put("bureau", "C");
    letters.put("school", "D");
    letters.put("hospital", "E");
    letters.put("memorial", "F");
    letters.put("newsroom", "G");
    return letters;
  }

  /**
   * Writes below the folder {@code arguments[0]}, the repository's.
   *
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]).resolve("docs/sectors"));
    for (Map.Entry<String, String> page : pages(Plumbline.create()).entrySet()) {
      Files.writeString(folder.resolve(page.getKey()), page.getValue());
    }
  }

  /** Every page by the name of its file. */
  public static Map<String, String> pages(Plumbline plumbline) {
    Map<String, Told> sectors = new LinkedHashMap<>();
    LETTERS.keySet().forEach(id -> sectors.put(id, Told.of(plumbline, id)));
    Map<String, String> pages = new LinkedHashMap<>();
    sectors.forEach((id, told) -> pages.put(id + ".md", page(id, told)));
    pages.put("comparison.md", comparison(sectors));
    return pages;
  }

  private static String page(String id, Told told) {
    StringBuilder out = new StringBuilder();
    List<Duty> decided = told.own().stream().filter(duty -> !confirmed(duty)).toList();
    List<Duty> confirmed = told.own().stream().filter(SectorPages::confirmed).toList();
    out.append("# ").append(told.standard().title().zh()).append(" · ").append(id).append("\n\n");
    line(out, "由标准生成：`SectorPages`。说明和读法见 [README](../../plugins/sectors/" + id + "/README.md)，");
    line(out, "与别的行业对照见 [comparison.md](comparison.md)。");
    line(
        out,
        "Made from the standard by `SectorPages`. How the text is read: the README. Beside the");
    line(out, "other sectors: [comparison.md](comparison.md).\n");
    line(out, "## 由记录判定 / Decided from records（" + decided.size() + "）\n");
    table(out, told, decided);
    line(out, "\n## 由人确认 / Confirmed by a person（" + confirmed.size() + "）\n");
    table(out, told, confirmed);
    line(out, "\n## 放宽上面各层 / Less than the layers above, and why\n");
    reasons(out, told);
    line(out, "\n## 照上面各层 / Taken over from above（" + told.taken().size() + "）\n");
    line(out, "| 要求 | duty | 出处 clause |");
    line(out, "|---|---|---|");
    for (Duty duty : told.taken()) {
      String clause = duty.citation().clause();
      line(out, "| " + Told.zh(duty) + " | " + told.en(duty) + " | " + clause + " |");
    }
    return out.toString();
  }

  private static boolean confirmed(Duty duty) {
    return duty.ask() instanceof Ask.Confirm;
  }

  private static void table(StringBuilder out, Told told, List<Duty> duties) {
    line(out, "| 要求 | duty | 条款 clauses |");
    line(out, "|---|---|---|");
    for (Duty duty : duties) {
      String covers = String.join(", ", duty.citation().covers());
      line(out, "| " + Told.zh(duty) + " | " + told.en(duty) + " | " + covers + " |");
    }
  }

  private static void reasons(StringBuilder out, Told told) {
    List<String> reasons = new ArrayList<>();
    for (Duty duty : told.standard().duties()) {
      for (Duty.Change change : duty.history()) {
        if (change.kind() == Duty.Change.Kind.RELAXED) {
          reasons.add("- " + duty.label().zh() + "（" + duty.label().en() + "）：" + change.because());
        }
      }
    }
    line(out, reasons.isEmpty() ? "没有。 Nothing." : String.join("\n", reasons));
  }

  private static String comparison(Map<String, Told> sectors) {
    StringBuilder out = new StringBuilder();
    line(out, "# 各行业对照 / The sectors side by side\n");
    line(out, "由标准生成：`SectorPages`。只列由记录判定的要求；“〔上〕”是照全国条例或各地做法，本方案没有另写；“–”是没有。");
    line(
        out,
        "Made from the standards by `SectorPages`. Duties decided from records only; 〔上〕 marks what"
            + " a plan leaves");
    line(out, "to the layers above; – is nothing.\n");
    StringBuilder head = new StringBuilder("| |");
    LETTERS.forEach(
        (id, letter) -> head.append(' ').append(letter).append(' ').append(id).append(" |"));
    line(out, head.toString());
    line(out, "|---|" + "---|".repeat(sectors.size()));
    for (Topic topic : Topic.all()) {
      row(out, topic, sectors, false);
    }
    line(out, "\n## In English\n");
    line(out, head.toString());
    line(out, "|---|" + "---|".repeat(sectors.size()));
    for (Topic topic : Topic.all()) {
      row(out, topic, sectors, true);
    }
    return out.toString();
  }

  private static void row(
      StringBuilder out, Topic topic, Map<String, Told> sectors, boolean english) {
    StringBuilder row = new StringBuilder("| " + (english ? topic.en() : topic.zh()) + " |");
    for (Told told : sectors.values()) {
      List<String> asked = new ArrayList<>();
      for (Duty duty : told.standard().duties()) {
        if (topic.meets(duty)) {
          String sentence = english ? told.en(duty) : Told.zh(duty);
          asked.add(Told.inherited(duty) ? "〔上〕" + sentence : sentence);
        }
      }
      row.append(' ').append(asked.isEmpty() ? "–" : String.join("<br>", asked)).append(" |");
    }
    line(out, row.toString());
  }

  private static void line(StringBuilder out, String text) {
    out.append(text).append('\n');
  }
}
