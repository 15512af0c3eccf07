package dev.plumbline.format.json;

import dev.plumbline.core.check.RecordRef;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.standard.Expectation;
import dev.plumbline.core.trial.ExampleResult;
import dev.plumbline.core.trial.Mismatch;
import dev.plumbline.core.trial.Mutant;
import dev.plumbline.core.trial.Trial;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Trials of standards on their own examples as JSON. */
public final class JsonTrial {

  private JsonTrial() {}

  /** Writes {@code trials}, one for each standard. */
  public static void write(List<Trial> trials, Locale locale, OutputStream out) {
    JsonMapper mapper = JsonRecords.mapper();
    ObjectNode root = mapper.createObjectNode();
    root.put("format", "plumbline-trial/1");
    ArrayNode list = root.putArray("standards");
    trials.forEach(trial -> trial(list.addObject(), trial, locale));
    JsonOutput.write(root, out);
  }

  private static void trial(ObjectNode node, Trial trial, Locale locale) {
    node.put("id", trial.standard().id());
    node.put("title", trial.standard().title().in(locale));
    node.put("digest", trial.standard().digest());
    node.put("holds", trial.holds());
    ArrayNode examples = node.putArray("examples");
    trial.results().forEach(result -> example(examples.addObject(), result, locale));
    ArrayNode unexercised = node.putArray("unexercised");
    trial.unexercised().forEach(duty -> unexercised.add(duty.id()));
    ObjectNode mutation = node.putObject("mutation");
    mutation.put("changes", trial.mutants().size());
    mutation.put("noticed", trial.noticed());
    ArrayNode survivors = mutation.putArray("survivors");
    for (Mutant mutant : trial.survivors()) {
      ObjectNode each = survivors.addObject();
      each.put("duty", mutant.duty().id());
      each.put("change", mutant.change().in(locale));
    }
  }

  private static void example(ObjectNode node, ExampleResult result, Locale locale) {
    node.put("title", result.example().title());
    node.put("place", result.example().span().place());
    node.put("holds", result.holds());
    ArrayNode mismatches = node.putArray("mismatches");
    result.mismatches().forEach(each -> mismatch(mismatches.addObject(), each, locale));
  }

  private static void mismatch(ObjectNode node, Mismatch mismatch, Locale locale) {
    Expectation expected = mismatch.expectation();
    node.put("duty", expected.duty());
    node.put("expected", Shape.word(expected.outcome()));
    node.put("place", expected.span().place());
    ArrayNode came = node.putArray("came");
    for (Verdict verdict : mismatch.came()) {
      ObjectNode each = came.addObject();
      each.put("item", verdict.item().id());
      each.put("outcome", Shape.word(Trial.outcome(verdict)));
      each.put("reason", verdict.reason().in(locale));
      ArrayNode records = each.putArray("records");
      verdict.proof().stream().map(RecordRef::id).forEach(records::add);
    }
  }
}
