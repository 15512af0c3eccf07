package dev.plumbline.format.json;

import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Progress;
import dev.plumbline.core.check.RecordRef;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Subject;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.message.Label;
import dev.plumbline.core.message.Message;
import dev.plumbline.core.score.Score;
import dev.plumbline.core.score.SectionScore;
import dev.plumbline.core.standard.Duty;
import dev.plumbline.spi.ResultFormat;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports and checklists as JSON; equal inputs give equal bytes. Not thread-safe. */
public final class JsonReport implements ResultFormat {

  private static final String FORMAT = "plumbline-report/1";

  private final JsonMapper mapper = JsonRecords.mapper();
  private final Locale locale;

  /** Writes reasons and names in the language of {@code locale}. */
  public JsonReport(Locale locale) {
    this.locale = locale;
  }

  /** Writes a report and its score. */
  @Override
  public void write(Report report, Score score, OutputStream out) {
    ObjectNode root = mapper.createObjectNode();
    root.put("format", FORMAT);
    ObjectNode standard = root.putObject("standard");
    standard.put("id", report.standard().id());
    standard.put("title", report.standard().title().in(locale));
    standard.put("digest", report.standard().digest());
    root.put("unit", report.unit().id());
    root.put("asOf", report.asOf().toString());
    root.put("conforms", report.conforms());
    Progress progress = Progress.of(report);
    ObjectNode figures = root.putObject("progress");
    figures.put("recorded", progress.recorded());
    figures.put("begun", progress.begun());
    figures.put("met", progress.met());
    figures.put("due", progress.due());
    root.set("score", score(score));
    ArrayNode items = root.putArray("items");
    report.verdicts().forEach(verdict -> items.add(verdict(verdict)));
    strings(root.putArray("notes"), report.notes());
    JsonOutput.write(root, out);
  }

  /** Writes a checklist. */
  @Override
  public void write(Checklist checklist, OutputStream out) {
    ObjectNode root = mapper.createObjectNode();
    root.put("format", "plumbline-checklist/1");
    root.put("standard", checklist.standard().id());
    root.put("unit", checklist.unit().id());
    root.put("from", checklist.range().start().toString());
    root.put("through", checklist.range().last().toString());
    ArrayNode items = root.putArray("items");
    checklist.items().forEach(item -> items.add(item(item)));
    JsonOutput.write(root, out);
  }

  private ObjectNode item(Item item) {
    Duty duty = item.duty();
    ObjectNode node = mapper.createObjectNode();
    node.put("id", item.id());
    node.put("duty", duty.id());
    node.put("name", duty.label().in(locale));
    node.put("text", duty.text());
    node.put("modality", duty.modality().name().toLowerCase(Locale.ROOT));
    duty.section().ifPresent(section -> node.put("section", section));
    duty.actor().ifPresent(actor -> node.put("actor", actor));
    if (!duty.citation().clause().isEmpty()) {
      node.put("cite", duty.citation().clause());
    }
    node.put("place", duty.span().place());
    node.put("window", item.window().id());
    node.put("from", item.window().range().start().toString());
    node.put("until", item.window().range().end().toString());
    node.put("due", item.due().toString());
    node.put("subject", item.subject().id());
    if (item.subject() instanceof Subject.Several several) {
      node.put("count", several.count());
    }
    return node;
  }

  private ObjectNode verdict(Verdict verdict) {
    ObjectNode node = item(verdict.item());
    node.put("status", verdict.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    node.put("finding", verdict.isFinding());
    node.put("advice", verdict.advice());
    node.put("reason", verdict.reason().in(locale));
    verdict
        .tally()
        .ifPresent(
            tally -> {
              node.put("achieved", tally.achieved());
              node.put("required", tally.required());
            });
    if (!verdict.proof().isEmpty()) {
      ArrayNode proof = node.putArray("proof");
      verdict.proof().forEach(ref -> proof.add(ref(ref)));
    }
    verdict.late().ifPresent(ref -> node.set("late", ref(ref)));
    if (!verdict.notes().isEmpty()) {
      strings(node.putArray("notes"), verdict.notes());
    }
    return node;
  }

  private ObjectNode ref(RecordRef ref) {
    ObjectNode node = mapper.createObjectNode();
    node.put("kind", ref.kind());
    node.put("id", ref.id());
    ref.date().ifPresent(date -> node.put("date", date.toString()));
    ref.evidence().ifPresent(evidence -> node.put("evidence", evidence));
    return node;
  }

  private void strings(ArrayNode array, List<Message> messages) {
    messages.forEach(message -> array.add(message.in(locale)));
  }

  private ObjectNode score(Score score) {
    ObjectNode node = mapper.createObjectNode();
    score.points().ifPresent(points -> node.put("points", Score.shown(points)));
    node.put("outOf", Score.shown(score.outOf()));
    score
        .grade()
        .ifPresent(
            grade -> {
              node.put("grade", grade.id());
              Label label = grade.label();
              node.put("gradeName", label.in(locale));
            });
    node.put("vetoed", score.vetoed());
    node.put("provisional", score.provisional());
    score.forecast().ifPresent(points -> node.put("forecast", Score.shown(points)));
    node.put("counted", score.counted());
    node.put("notApplicable", Score.shown(score.notApplicable().movePointRight(2)));
    ObjectNode leftOut = node.putObject("leftOut");
    score
        .leftOut()
        .forEach(
            (status, count) ->
                leftOut.put(status.name().toLowerCase(Locale.ROOT).replace('_', '-'), count));
    ArrayNode sections = node.putArray("sections");
    for (SectionScore section : score.sections()) {
      ObjectNode each = sections.addObject();
      each.put("id", section.section().id());
      each.put("title", section.section().title().in(locale));
      each.put("worth", Score.shown(section.worth()));
      section.points().ifPresent(points -> each.put("points", Score.shown(points)));
      each.put("numerator", Score.shown(section.numerator()));
      each.put("denominator", Score.shown(section.denominator()));
    }
    return node;
  }
}
