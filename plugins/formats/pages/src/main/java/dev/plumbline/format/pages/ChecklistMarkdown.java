package dev.plumbline.format.pages;

import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Item;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A checklist as Markdown: a table for each month. */
final class ChecklistMarkdown {

  private final Wording words;
  private final Checklist checklist;

  ChecklistMarkdown(Wording words, Checklist checklist) {
    this.words = words;
    this.checklist = checklist;
  }

  String text() {
    Markdown out = new Markdown();
    String title = words.of(words.standard().title());
    out.heading(1, words.say("checklist-title", checklist.unit().name(), title));
    out.paragraph(words.say("checklist-days", checklist.range().start(), checklist.range().last()));
    Map<YearMonth, List<List<String>>> rows = new TreeMap<>();
    for (Gathered<Item> line : Gathered.items(checklist.items())) {
      rows.computeIfAbsent(YearMonth.from(line.item().due()), any -> new ArrayList<>())
          .add(
              List.of(
                  line.item().due().toString(),
                  words.name(line.duty()),
                  words.window(line.item()),
                  words.subjects(line.subjects()),
                  words.clause(line.duty())));
    }
    List<String> headings =
        List.of(
            words.say("due"),
            words.say("duty"),
            words.say("period"),
            words.say("who"),
            words.say("clause"));
    rows.forEach((month, lines) -> out.heading(2, words.longMonth(month)).table(headings, lines));
    return out.toString();
  }
}
