package dev.plumbline.format.pages;

import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Item;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The parts of a checklist's page: the year at a glance, then month after month. */
final class ChecklistPage {

  private final Wording words;
  private final Checklist checklist;

  ChecklistPage(Wording words, Checklist checklist) {
    this.words = words;
    this.checklist = checklist;
  }

  String html() {
    List<PageFrame.Part> parts = new ArrayList<>();
    YearGrid<Item> grid = YearGrid.of(checklist.items(), Function.identity(), checklist.range());
    if (!grid.rows().isEmpty()) {
      parts.add(
          new PageFrame.Part(
              "year",
              words.say("heading.year"),
              Optional.empty(),
              html -> new GridTable(words).counts(html, grid)));
    }
    Map<YearMonth, List<Gathered<Item>>> byMonth = new TreeMap<>();
    for (Gathered<Item> line : Gathered.items(checklist.items())) {
      byMonth
          .computeIfAbsent(YearMonth.from(line.item().due()), any -> new ArrayList<>())
          .add(line);
    }
    byMonth.forEach(
        (month, lines) ->
            parts.add(
                new PageFrame.Part(
                    "m" + month,
                    words.longMonth(month),
                    Optional.of(lines.stream().mapToInt(Gathered::count).sum()),
                    html -> new GatheredTables(words).due(html, words.longMonth(month), lines))));
    String title =
        words.say("checklist-title", checklist.unit().name(), words.of(words.standard().title()));
    return PageFrame.page(words, title, this::top, parts);
  }

  private void top(Html html) {
    html.open("div", "class", "title");
    html.leaf("p", checklist.unit().name(), "class", "unit");
    html.leaf("h1", words.of(words.standard().title()));
    html.open("p", "class", "day");
    html.text(words.say("checklist-days", checklist.range().start(), checklist.range().last()));
    int items = checklist.items().stream().mapToInt(item -> item.subject().count()).sum();
    html.text(" · " + words.say("items", items)).close().close();
  }
}
