package dev.plumbline.format.json;

import dev.plumbline.core.check.Item;
import dev.plumbline.core.planning.Burden;
import dev.plumbline.core.planning.Deed;
import dev.plumbline.core.planning.Gathering;
import dev.plumbline.core.planning.YearPlan;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Year plans and burdens as JSON. */
public final class JsonPlan {

  private JsonPlan() {}

  /** Writes a plan: items stand by their ids, which are those of the checklist. */
  public static void write(YearPlan plan, Locale locale, OutputStream out) {
    ObjectNode root = head("plumbline-plan/1", plan);
    ArrayNode gatherings = root.putArray("gatherings");
    for (Gathering each : plan.gatherings()) {
      ObjectNode node = gatherings.addObject();
      node.put("date", each.date().toString());
      node.put("days", each.days());
      node.put("hours", each.hours());
      ArrayNode kinds = node.putArray("kinds");
      each.kinds().forEach(kinds::add);
      each.body().ifPresent(body -> node.put("body", body));
      node.put("people", each.people());
      items(node.putArray("items"), each.items());
    }
    deeds(root.putArray("contacts"), plan.contacts());
    deeds(root.putArray("documents"), plan.documents());
    items(root.putArray("confirmations"), plan.confirmations());
    items(root.putArray("standing"), plan.standing());
    items(root.putArray("unforeseen"), plan.unforeseen());
    ArrayNode unmet = root.putArray("unmet");
    plan.unmet()
        .forEach(
            verdict ->
                unmet
                    .addObject()
                    .put("item", verdict.item().id())
                    .put("reason", verdict.reason().in(locale)));
    JsonOutput.write(root, out);
  }

  /** Writes a burden, a line for each duty. */
  public static void write(Burden burden, Locale locale, OutputStream out) {
    ObjectNode root = head("plumbline-burden/1", burden.plan());
    root.put("gatherings", burden.gatherings());
    root.put("peopleHours", burden.peopleHours());
    ArrayNode lines = root.putArray("duties");
    for (Burden.Line line : burden.lines()) {
      ObjectNode node = lines.addObject();
      node.put("duty", line.duty().id());
      node.put("name", line.duty().label().in(locale));
      if (!line.duty().citation().clause().isEmpty()) {
        node.put("cite", line.duty().citation().clause());
      }
      node.put("gatherings", line.gatherings());
      node.put("peopleHours", line.peopleHours());
      node.put("contacts", line.contacts());
      node.put("documents", line.documents());
      node.put("confirmations", line.confirmations());
      node.put("standing", line.standing());
      node.put("unforeseen", line.unforeseen());
    }
    JsonOutput.write(root, out);
  }

  private static ObjectNode head(String format, YearPlan plan) {
    ObjectNode root = JsonRecords.mapper().createObjectNode();
    root.put("format", format);
    root.put("standard", plan.checklist().standard().id());
    root.put("unit", plan.checklist().unit().id());
    root.put("from", plan.checklist().range().start().toString());
    root.put("through", plan.checklist().range().last().toString());
    ObjectNode assumed = root.putObject("assumptions");
    assumed.put("meetingHours", plan.assumptions().meetingHours());
    assumed.put("sessionHours", plan.assumptions().sessionHours());
    assumed.put("courseDays", plan.assumptions().sessionDays());
    return root;
  }

  private static void deeds(ArrayNode list, List<Deed> deeds) {
    for (Deed deed : deeds) {
      ObjectNode node = list.addObject();
      node.put("date", deed.date().toString());
      node.put("kind", deed.kind());
      node.put("item", deed.item().id());
    }
  }

  private static void items(ArrayNode list, List<Item> items) {
    items.forEach(item -> list.add(item.id()));
  }

  /** Writes the schema of plans. */
  public static void schema(OutputStream out) {
    Shape root = Shape.root("plan-1", "A dated year plan");
    headShape(root, "plumbline-plan/1");
    Shape gathering = root.objects("gatherings", "What is held, by day");
    gathering.date("date", "Its day, the first of several");
    gathering.count("days", "How many days it takes");
    gathering.number("hours", "How long it lasts, in hours; of each day where it takes several");
    gathering.texts("kinds", "The ids of what it is held as");
    gathering.maybe().text("body", "The id of the body that meets; absent for the unit");
    gathering.count("people", "How many are to come");
    gathering.texts("items", "The ids of the items it counts towards");
    deedShape(root.objects("contacts", "Talks and visits, by day"));
    deedShape(root.objects("documents", "Documents, by day"));
    root.texts("confirmations", "The ids of items a person has to confirm");
    root.texts("standing", "The ids of items that must be in place all along");
    root.texts("unforeseen", "The ids of items that depend on an event or a bound left open");
    Shape unmet = root.objects("unmet", "Planned items the checker would not count as met");
    unmet.text("item", "The item's id");
    unmet.text("reason", "Why, in words");
    JsonOutput.write(root.node(), out);
  }

  /** Writes the schema of burdens. */
  public static void burdenSchema(OutputStream out) {
    Shape root = Shape.root("burden-1", "What a standard asks of a unit in a year");
    headShape(root, "plumbline-burden/1");
    root.count("gatherings", "How many gatherings in all, each counted once");
    root.number("peopleHours", "The hours people spend on all of them together");
    Shape line = root.objects("duties", "A line for each duty, in the order of the standard");
    line.text("duty", "The duty's id");
    line.text("name", "Its name in the reader's language");
    line.maybe().text("cite", "The clause behind it");
    line.count("gatherings", "How many gatherings count towards it");
    line.number("peopleHours", "The hours people spend on these");
    line.count("contacts", "How many talks and visits");
    line.count("documents", "How many documents");
    line.count("confirmations", "How many confirmations");
    line.count("standing", "How many things to have in place");
    line.count("unforeseen", "How many things that cannot be dated yet");
    JsonOutput.write(root.node(), out);
  }

  private static void headShape(Shape root, String format) {
    root.constant("format", format);
    root.text("standard", "The id of the standard");
    root.text("unit", "The id of the unit");
    root.date("from", "The first day covered");
    root.date("through", "The last day covered");
    Shape assumed = root.object("assumptions", "What the standard leaves open");
    assumed.number("meetingHours", "How long a meeting lasts, in hours");
    assumed.number("sessionHours", "How long a session lasts, in hours");
    assumed.count("courseDays", "How many days a course takes at most");
  }

  private static void deedShape(Shape deed) {
    deed.date("date", "Its day");
    deed.text("kind", "The id of the contact or document");
    deed.text("item", "The id of the item it counts towards");
  }
}
