package dev.plumbline.core.paper;

import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A checklist as a paper: a table for each section, what is done alike on one line. */
public final class ChecklistPaper {

  private static final int MOST_SUBJECTS = 3;

  private ChecklistPaper() {}

  /** Lays out a checklist. */
  public static Paper of(Checklist checklist, Locale locale) {
    Words words = new Words(locale);
    Map<String, Map<List<Object>, List<Item>>> sections = new LinkedHashMap<>();
    for (Item item : checklist.items()) {
      sections
          .computeIfAbsent(
              words.section(checklist.standard(), item.duty()), any -> new LinkedHashMap<>())
          .computeIfAbsent(
              List.of(item.duty().id(), item.window(), item.due()), any -> new ArrayList<>())
          .add(item);
    }
    List<Paper.Part> parts = new ArrayList<>();
    sections.forEach(
        (title, groups) -> {
          List<List<String>> rows = new ArrayList<>();
          groups.values().forEach(group -> rows.add(row(group, rows.size() + 1, words)));
          parts.add(
              ReportPaper.part(
                  words,
                  title,
                  rows,
                  Optional.of(title),
                  "number",
                  "clause",
                  "asked",
                  "window",
                  "subject",
                  "due",
                  "done"));
        });
    return new Paper(
        words.say("name.counts"),
        words.say("checklist-title", checklist.standard().title()),
        List.of(
            words.say("line.unit", checklist.unit().name()),
            words.say("line.days", checklist.range().start(), checklist.range().last()),
            words.say("line.items", checklist.items().size())),
        parts,
        List.of(),
        List.of(words.say("sign.made"), words.say("sign.checked")));
  }

  private static List<String> row(List<Item> group, int number, Words words) {
    Item first = group.get(0);
    return List.of(
        String.valueOf(number),
        first.duty().citation().clause(),
        words.asked(first.duty()),
        first.window().label().in(words.locale()),
        subjects(group, words),
        first.due().toString(),
        "");
  }

  private static String subjects(List<Item> group, Words words) {
    List<String> shown = group.stream().limit(MOST_SUBJECTS).map(words::subject).toList();
    String joined = String.join(words.say("comma"), shown);
    return group.size() > MOST_SUBJECTS
        ? words.say(
            "and-so-on", words.subject(first(group)), words.subject(last(group)), group.size())
        : joined;
  }

  private static Item first(List<Item> group) {
    return group.get(0);
  }

  private static Item last(List<Item> group) {
    return group.get(group.size() - 1);
  }
}
