package dev.plumbline.format.pages;

import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.standard.Duty;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Tables with a line for each thing asked, however many people it is asked of. */
final class GatheredTables {

  private static final int SOON = 14;

  private final Wording words;

  GatheredTables(Wording words) {
    this.words = words;
  }

  /** What waits for an answer: unknown, unbound, to be confirmed, waived. */
  void questions(Html html, String caption, List<Gathered<Verdict>> lines) {
    Marks.table(
        html,
        "list",
        caption,
        List.of(
            words.say("duty"),
            words.say("period"),
            words.say("who"),
            words.say("status"),
            words.say("why"),
            words.say("clause")));
    for (Gathered<Verdict> line : lines) {
      Verdict first = line.members().get(0);
      html.open("tr");
      Marks.duty(html, words.name(line.duty()), line.duty().text());
      html.leaf("td", words.window(line.item()), "class", "period");
      html.leaf("td", words.subjects(line.subjects()), "class", "who");
      html.open("td");
      Marks.chip(html, Tone.of(first), words.status(first));
      html.close().leaf("td", first.reason().in(words.locale()));
      html.leaf("td", words.clause(line.duty()), "class", "clause").close();
    }
    Marks.endTable(html);
  }

  /** What is still open or yet to come, the nearest first. */
  void next(Html html, String caption, List<Gathered<Verdict>> lines, LocalDate asOf) {
    Marks.table(
        html,
        "list",
        caption,
        List.of(
            words.say("due"),
            words.say("duty"),
            words.say("period"),
            words.say("who"),
            words.say("so-far"),
            words.say("clause")));
    for (Gathered<Verdict> line : lines) {
      LocalDate due = line.item().due();
      long days = ChronoUnit.DAYS.between(asOf, due);
      html.open("tr").open("td", "class", days <= SOON ? "due soon" : "due");
      html.leaf("time", due.toString(), "datetime", due.toString()).text(" ");
      html.leaf("small", words.daysLeft(days)).close();
      Marks.duty(html, words.name(line.duty()), line.duty().text());
      html.leaf("td", words.window(line.item()), "class", "period");
      html.leaf("td", words.subjects(line.subjects()), "class", "who");
      html.leaf("td", soFar(line), "class", "figure");
      html.leaf("td", words.clause(line.duty()), "class", "clause").close();
    }
    Marks.endTable(html);
  }

  private String soFar(Gathered<Verdict> line) {
    String tally = words.tally(line.members().get(0)).orElse("–");
    return line.count() == 1 ? tally : tally + " ×" + line.count();
  }

  /** What falls due in a month, with a box to tick. */
  void due(Html html, String caption, List<Gathered<Item>> lines) {
    Marks.table(
        html,
        "list tick",
        caption,
        List.of(
            words.say("done"),
            words.say("due"),
            words.say("duty"),
            words.say("period"),
            words.say("who"),
            words.say("clause")));
    for (Gathered<Item> line : lines) {
      Duty duty = line.duty();
      String due = line.item().due().toString();
      html.open("tr").open("td").open("span", "class", "box").close().close();
      html.open("td", "class", "due").leaf("time", due, "datetime", due).close();
      Marks.duty(html, words.name(duty), duty.text());
      html.leaf("td", words.window(line.item()), "class", "period");
      html.leaf("td", words.subjects(line.subjects()), "class", "who");
      html.leaf("td", words.clause(duty), "class", "clause").close();
    }
    Marks.endTable(html);
  }
}
