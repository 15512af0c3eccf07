package dev.plumbline.format.pages;

import dev.plumbline.core.check.RecordRef;
import dev.plumbline.core.check.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every item of a report, folded up by section. */
final class ItemTables {

  private static final int MOST_RECORDS = 4;

  private final Wording words;

  ItemTables(Wording words) {
    this.words = words;
  }

  void write(Html html, List<Verdict> verdicts) {
    Map<String, List<Verdict>> bySection = new LinkedHashMap<>();
    for (Verdict verdict : verdicts) {
      bySection
          .computeIfAbsent(words.section(verdict.item().duty()), any -> new ArrayList<>())
          .add(verdict);
    }
    bySection.forEach(
        (section, its) -> {
          html.open("details").open("summary").text(section + " ");
          html.leaf("small", words.say("items", Verdict.count(its))).close();
          table(html, section, its);
          html.close();
        });
  }

  private void table(Html html, String section, List<Verdict> verdicts) {
    Marks.table(
        html,
        "list",
        section,
        List.of(
            words.say("status"),
            words.say("duty"),
            words.say("period"),
            words.say("who"),
            words.say("why"),
            words.say("evidence"),
            words.say("clause")));
    for (Verdict verdict : verdicts) {
      html.open("tr").open("td");
      Marks.chip(html, Tone.of(verdict), words.status(verdict));
      html.close();
      html.leaf("th", words.name(verdict.item().duty()), "scope", "row");
      html.leaf("td", words.window(verdict.item()), "class", "period");
      html.leaf("td", words.subjects(List.of(verdict.item().subject())), "class", "who");
      html.leaf("td", verdict.reason().in(words.locale()));
      html.leaf("td", records(verdict.proof()));
      html.leaf("td", words.clause(verdict.item().duty()), "class", "clause").close();
    }
    Marks.endTable(html);
  }

  private String records(List<RecordRef> proof) {
    List<String> shown = new ArrayList<>();
    proof.subList(0, Math.min(MOST_RECORDS, proof.size())).stream()
        .map(words::record)
        .forEach(shown::add);
    if (proof.size() > MOST_RECORDS) {
      shown.add(words.say("more", proof.size() - MOST_RECORDS));
    }
    return String.join(words.chinese() ? "；" : "; ", shown);
  }
}
