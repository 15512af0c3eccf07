package dev.plumbline.format.json;

import dev.plumbline.core.explain.Explanation;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.core.standard.Modality;
import dev.plumbline.core.standard.Standard;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Duties and diagnostics explained, as JSON. */
public final class JsonExplanation {

  private static final String FORMAT = "plumbline-explain/1";

  private JsonExplanation() {}

  /**
   * A duty explained, with its sentence in the reader's language.
   *
   * @param explanation what there is to know of it
   * @param sentence its sentence
   */
  public record Explained(Explanation explanation, String sentence) {}

  /**
   * A diagnostic explained.
   *
   * @param code its code
   * @param text what is wrong and what to write, in the reader's language
   * @param wrong a text that gets it; empty where only other texts than a standard's do
   * @param right a text that does not
   */
  public record Page(String code, String text, Optional<String> wrong, String right) {}

  /** Writes what there is to know of some duties of {@code standard}. */
  public static void duties(
      Standard standard, List<Explained> duties, Locale locale, OutputStream out) {
    ObjectNode root = root();
    ObjectNode about = root.putObject("standard");
    about.put("id", standard.id());
    about.put("title", standard.title().in(locale));
    about.put("digest", standard.digest());
    ArrayNode list = root.putArray("duties");
    for (Explained each : duties) {
      Duty duty = each.explanation().duty();
      ObjectNode node = list.addObject();
      node.put("id", duty.id());
      node.put("name", duty.label().in(locale));
      node.put("text", each.sentence());
      node.put("place", duty.span().place());
      node.put("modality", Shape.word(duty.modality()));
      ArrayNode facts = node.putArray("facts");
      each.explanation().facts().stream().map(fact -> fact.in(locale)).forEach(facts::add);
    }
    JsonOutput.write(root, out);
  }

  /** Writes the page of a diagnostic. */
  public static void page(Page page, OutputStream out) {
    ObjectNode root = root();
    ObjectNode node = root.putObject("diagnostic");
    node.put("code", page.code());
    node.put("text", page.text());
    page.wrong().ifPresent(wrong -> node.put("wrong", wrong));
    node.put("right", page.right());
    JsonOutput.write(root, out);
  }

  private static ObjectNode root() {
    JsonMapper mapper = JsonRecords.mapper();
    ObjectNode root = mapper.createObjectNode();
    root.put("format", FORMAT);
    return root;
  }

  /** Writes the JSON Schema (2020-12) of both. */
  public static void schema(OutputStream out) {
    Shape root = Shape.root("explain-1", "Duties of a standard explained, or a diagnostic");
    root.constant("format", FORMAT);
    Shape standard = root.maybe().object("standard", "The standard the duties are of");
    standard.text("id", "What other texts name it by");
    standard.text("title", "Its title in the reader's language");
    standard.text("digest", "SHA-256 of its text, in hex").put("pattern", "^[0-9a-f]{64}$");
    Shape duty = root.maybe().objects("duties", "The duties meant, in the order of the standard");
    duty.text("id", "Unique in its standard");
    duty.text("name", "Its name in the reader's language");
    duty.text("text", "Its sentence in the reader's language");
    duty.text("place", "Where it is written: source:line:column");
    duty.words("modality", "How binding it is", Modality.values());
    duty.texts("facts", "What there is to know beside its sentence, a sentence for each thing");
    Shape page = root.maybe().object("diagnostic", "The diagnostic, where a code was asked about");
    page.text("code", "The stable code; each has a page in docs/diagnostics");
    page.text("text", "What is wrong, then what would be right");
    page.maybe().text("wrong", "A standard that gets it");
    page.text("right", "A standard that does not");
    JsonOutput.write(root.node(), out);
  }
}
