package dev.plumbline.format.json;

import dev.plumbline.core.compare.Comparison;
import dev.plumbline.core.compare.DutyChange;
import dev.plumbline.core.compare.Oddity;
import dev.plumbline.core.compare.Relation;
import dev.plumbline.core.compare.Witness;
import dev.plumbline.core.compare.WitnessText;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Modality;
import dev.plumbline.core.standard.Standard;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What changed between two standards, and what is odd within one, as JSON. */
public final class JsonComparison {

  private JsonComparison() {}

  /** Writes every duty of either standard with how it stands to the one before. */
  public static void write(Comparison comparison, Locale locale, OutputStream out) {
    ObjectNode root = JsonRecords.mapper().createObjectNode();
    root.put("format", "plumbline-comparison/1");
    standard(root.putObject("before"), comparison.before(), locale);
    standard(root.putObject("after"), comparison.after(), locale);
    root.put("asksLess", comparison.asksLess());
    ArrayNode changes = root.putArray("changes");
    for (DutyChange change : comparison.changes()) {
      ObjectNode node = changes.addObject();
      node.put("relation", Shape.word(change.relation()));
      node.put("asksLess", change.asksLess());
      change.before().ifPresent(duty -> duty(node.putObject("before"), duty, locale));
      change.after().ifPresent(duty -> duty(node.putObject("after"), duty, locale));
      ArrayNode differences = node.putArray("differences");
      change.differences().forEach(each -> differences.add(each.in(locale)));
      change.reason().ifPresent(each -> node.put("reason", each.in(locale)));
      change.less().ifPresent(each -> node.put("less", shown(each, comparison.before(), locale)));
      change.more().ifPresent(each -> node.put("more", shown(each, comparison.after(), locale)));
    }
    JsonOutput.write(root, out);
  }

  /** Writes what is odd about the duties of {@code standard}. */
  public static void write(
      Standard standard, List<Oddity> oddities, Locale locale, OutputStream out) {
    ObjectNode root = JsonRecords.mapper().createObjectNode();
    root.put("format", "plumbline-consistency/1");
    standard(root.putObject("standard"), standard, locale);
    ArrayNode list = root.putArray("oddities");
    for (Oddity oddity : oddities) {
      ObjectNode node = list.addObject();
      node.put("kind", Shape.word(oddity.kind()));
      duty(node.putObject("duty"), oddity.duty(), locale);
      oddity.other().ifPresent(other -> duty(node.putObject("other"), other, locale));
    }
    JsonOutput.write(root, out);
  }

  private static String shown(Witness witness, Standard broken, Locale locale) {
    return WitnessText.of(witness, broken.vocabulary()).in(locale);
  }

  private static void standard(ObjectNode node, Standard standard, Locale locale) {
    node.put("id", standard.id());
    node.put("title", standard.title().in(locale));
    node.put("digest", standard.digest());
  }

  private static void duty(ObjectNode node, Duty duty, Locale locale) {
    node.put("id", duty.id());
    node.put("name", duty.label().in(locale));
    node.put("text", duty.text());
    node.put("modality", Shape.word(duty.modality()));
    if (!duty.citation().clause().isEmpty()) {
      node.put("cite", duty.citation().clause());
    }
    node.put("place", duty.span().place());
  }

  /** Writes the schema of comparisons. */
  public static void schema(OutputStream out) {
    Shape root = Shape.root("comparison-1", "What changed in meaning from one standard to another");
    root.constant("format", "plumbline-comparison/1");
    standardShape(root.object("before", "The standard compared with"));
    standardShape(root.object("after", "The standard compared"));
    root.flag("asksLess", "Whether anything is asked less of, or that could not be ruled out");
    Shape change = root.objects("changes", "Every duty of after in order, then those gone");
    change.words("relation", "How it stands to the one before", Relation.values());
    change.flag("asksLess", "Whether something asked before is not surely asked any more");
    dutyShape(change.maybe().object("before", "The duty before; absent for a new one"));
    dutyShape(change.maybe().object("after", "The duty now; absent for one that is gone"));
    change.texts("differences", "What differs, part by part, in words");
    change.maybe().text("reason", "Why it was not decided, or what still asks for it");
    change.maybe().text("less", "A year that satisfies it now and did not before");
    change.maybe().text("more", "A year that satisfied it before and does not now");
    JsonOutput.write(root.node(), out);
  }

  /** Writes the schema of what is odd within one standard. */
  public static void consistencySchema(OutputStream out) {
    Shape root = Shape.root("consistency-1", "What is odd about the duties of one standard");
    root.constant("format", "plumbline-consistency/1");
    standardShape(root.object("standard", "The standard looked at"));
    Shape oddity = root.objects("oddities", "In the order of its duties");
    oddity.words("kind", "What is odd", Oddity.Kind.values());
    dutyShape(oddity.object("duty", "The duty it is about"));
    dutyShape(oddity.maybe().object("other", "The duty that makes it so"));
    JsonOutput.write(root.node(), out);
  }

  private static void standardShape(Shape shape) {
    shape.text("id", "What other texts name it by");
    shape.text("title", "Its title in the reader's language");
    shape.text("digest", "SHA-256 of its text, in hex").put("pattern", "^[0-9a-f]{64}$");
  }

  private static void dutyShape(Shape shape) {
    shape.text("id", "The id of the duty");
    shape.text("name", "Its name in the reader's language");
    shape.text("text", "The duty as written");
    shape.words("modality", "How binding it is", Modality.values());
    shape.maybe().text("cite", "The clause behind it");
    shape.text("place", "Where it is written: source:line:column");
  }
}
