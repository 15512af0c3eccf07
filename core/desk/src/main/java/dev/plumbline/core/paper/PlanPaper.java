package dev.plumbline.core.paper;

import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.planning.Burden;
import dev.plumbline.core.planning.Deed;
import dev.plumbline.core.planning.Gathering;
import dev.plumbline.core.planning.YearPlan;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.standard.Duty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A year plan, or what a standard asks in a year, as a paper. */
public final class PlanPaper {

  private final YearPlan plan;
  private final Words words;
  private final List<Paper.Part> parts = new ArrayList<>();

  private PlanPaper(YearPlan plan, Locale locale) {
    this.plan = plan;
    this.words = new Words(locale);
  }

  /** Lays out a plan: gatherings by day, then talks, documents, and what cannot be dated. */
  public static Paper of(YearPlan plan, Locale locale) {
    PlanPaper paper = new PlanPaper(plan, locale);
    paper.gatherings();
    paper.deeds("contacts", plan.contacts());
    paper.deeds("documents", plan.documents());
    paper.items("confirmations", plan.confirmations());
    paper.items("standing", plan.standing());
    paper.items("unforeseen", plan.unforeseen());
    paper.unmet();
    return paper.whole("plan-title");
  }

  /** Lays out a burden: a line for each duty, the sums above. */
  public static Paper of(Burden burden, Locale locale) {
    PlanPaper paper = new PlanPaper(burden.plan(), locale);
    List<List<String>> rows = new ArrayList<>();
    for (Burden.Line line : burden.lines()) {
      rows.add(
          List.of(
              line.duty().citation().clause(),
              paper.words.asked(line.duty()),
              figure(line.gatherings()),
              shown(line.peopleHours()),
              figure(line.contacts()),
              figure(line.documents()),
              figure(line.confirmations()),
              figure(line.standing()),
              figure(line.unforeseen())));
    }
    paper.add(
        "burden",
        rows,
        "clause",
        "asked",
        "gatherings",
        "people-hours",
        "contacts",
        "documents",
        "confirmations",
        "standing",
        "unforeseen");
    return paper.whole("burden-title");
  }

  private Paper whole(String title) {
    Burden burden = Burden.of(plan);
    List<String> lines = new ArrayList<>();
    lines.add(words.say("line.unit", plan.checklist().unit().name()));
    lines.add(
        words.say("line.days", plan.checklist().range().start(), plan.checklist().range().last()));
    lines.add(
        words.say(
            "line.burden",
            burden.gatherings(),
            shown(burden.peopleHours()),
            plan.contacts().size(),
            plan.documents().size(),
            plan.confirmations().size()));
    lines.add(
        words.say(
            plan.unmet().isEmpty() ? "line.plan-met" : "line.plan-unmet", plan.unmet().size()));
    lines.add(
        words.say(
            "line.assumed",
            plan.assumptions().meetingHours(),
            plan.assumptions().sessionHours(),
            plan.assumptions().sessionDays()));
    return new Paper(
        words.say("name.counts"),
        words.say(title, plan.checklist().standard().title()),
        lines,
        parts,
        List.of(),
        List.of(words.say("sign.made"), words.say("sign.checked")));
  }

  private void gatherings() {
    List<List<String>> rows = new ArrayList<>();
    for (Gathering each : plan.gatherings()) {
      rows.add(
          List.of(
              each.date().toString(),
              each.kinds().stream().map(this::label).collect(Collectors.joining(words.say("plus"))),
              each.body().orElse(""),
              figure(each.people()),
              words.say("for-days", each.hours(), each.days()),
              served(each.items())));
    }
    add("gatherings", rows, "day", "gathering", "body", "people", "length", "serves");
  }

  /** What it counts towards: each duty once, with its window and clause. */
  private String served(List<Item> items) {
    Set<String> served = new LinkedHashSet<>();
    for (Item item : items) {
      String clause = item.duty().citation().clause();
      String window = item.window().label().in(words.locale());
      served.add(
          clause.isEmpty()
              ? words.say("serves", words.asked(item.duty()), window)
              : words.say("serves-clause", words.asked(item.duty()), window, clause));
    }
    return String.join(words.say("semicolon"), served);
  }

  private void deeds(String name, List<Deed> deeds) {
    Map<List<Object>, List<Deed>> alike = new LinkedHashMap<>();
    for (Deed deed : deeds) {
      alike
          .computeIfAbsent(List.of(deed.item().duty().id(), deed.date()), any -> new ArrayList<>())
          .add(deed);
    }
    List<List<String>> rows = new ArrayList<>();
    for (List<Deed> some : alike.values()) {
      Item first = some.get(0).item();
      LocalDate day = some.get(0).date();
      rows.add(
          List.of(
              day.toString(),
              words.asked(first.duty()),
              some.stream()
                  .map(deed -> words.subject(deed.item()))
                  .distinct()
                  .collect(Collectors.joining(words.say("comma"))),
              first.window().label().in(words.locale()),
              first.duty().citation().clause()));
    }
    add(name, rows, "day", "asked", "subject", "window", "clause");
  }

  private void items(String name, List<Item> items) {
    Map<String, List<Item>> duties = new LinkedHashMap<>();
    items.forEach(
        item -> duties.computeIfAbsent(item.duty().id(), any -> new ArrayList<>()).add(item));
    List<List<String>> rows = new ArrayList<>();
    for (List<Item> some : duties.values()) {
      Duty duty = some.get(0).duty();
      rows.add(
          List.of(duty.citation().clause(), words.asked(duty), figure(some.size()), duty.text()));
    }
    add(name, rows, "clause", "asked", "count", "as-written");
  }

  private void unmet() {
    List<List<String>> rows = new ArrayList<>();
    for (Verdict verdict : plan.unmet()) {
      Item item = verdict.item();
      rows.add(
          List.of(
              item.duty().citation().clause(),
              words.asked(item.duty()),
              item.window().label().in(words.locale()),
              words.subject(item),
              verdict.reason().in(words.locale())));
    }
    add("unmet", rows, "clause", "asked", "window", "subject", "found");
  }

  private void add(String name, List<List<String>> rows, String... columns) {
    if (!rows.isEmpty()) {
      parts.add(ReportPaper.part(words, name, rows, Optional.empty(), columns));
    }
  }

  private String label(String kind) {
    return plan.checklist()
        .standard()
        .vocabulary()
        .term(kind)
        .map(Term::label)
        .map(label -> label.in(words.locale()))
        .orElse(kind);
  }

  private static String figure(int number) {
    return number == 0 ? "" : String.valueOf(number);
  }

  private static String shown(BigDecimal number) {
    return number.signum() == 0 ? "" : number.stripTrailingZeros().toPlainString();
  }
}
