package dev.plumbline.format.json;

import dev.plumbline.core.clause.ClauseCoverage;
import dev.plumbline.core.clause.ClauseCoverage.Covering;
import dev.plumbline.core.clause.ClauseCoverage.Decision;
import dev.plumbline.core.clause.ClauseCoverage.Line;
import dev.plumbline.core.clause.ClauseCoverage.State;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which clauses of a list are covered, as JSON. */
public final class JsonCoverage {

  private JsonCoverage() {}

  /** Writes {@code coverage}, every clause of the list in its order. */
  public static void write(ClauseCoverage coverage, OutputStream out) {
    JsonMapper mapper = JsonRecords.mapper();
    ObjectNode root = mapper.createObjectNode();
    root.put("format", "plumbline-coverage/1");
    root.put("complete", coverage.isComplete());
    ObjectNode totals = root.putObject("totals");
    totals.put("asked", coverage.asked());
    for (State state : State.values()) {
      totals.put(Shape.word(state), coverage.count(state));
    }
    for (Decision decision : Decision.values()) {
      totals.put("by-" + Shape.word(decision), coverage.count(decision));
    }
    totals.put("less", coverage.lines().stream().filter(Line::isLess).count());
    totals.put("unlisted", coverage.unlisted().size());
    ArrayNode clauses = root.putArray("clauses");
    coverage.lines().forEach(line -> line(clauses.addObject(), line));
    ArrayNode unlisted = root.putArray("unlisted");
    coverage
        .unlisted()
        .forEach(
            (id, duties) -> {
              ObjectNode node = unlisted.addObject();
              node.put("id", id);
              duties(node, duties);
            });
    JsonOutput.write(root, out);
  }

  private static void line(ObjectNode node, Line line) {
    node.put("id", line.clause().id());
    text(node, "plan", line.clause().plan());
    text(node, "section", line.clause().section());
    text(node, "gist", line.clause().gist());
    line.clause().check().ifPresent(check -> node.put("listed", Shape.word(check)));
    node.put("state", Shape.word(line.state()));
    line.decision().ifPresent(decision -> node.put("decided", Shape.word(decision)));
    duties(node, line.duties());
  }

  private static void text(ObjectNode node, String name, String text) {
    if (!text.isEmpty()) {
      node.put(name, text);
    }
  }

  private static void duties(ObjectNode node, List<Covering> duties) {
    ArrayNode list = node.putArray("duties");
    for (Covering by : duties) {
      ObjectNode duty = list.addObject();
      duty.put("standard", by.standard().id());
      duty.put("duty", by.duty().id());
      duty.put("decided", Shape.word(by.decision()));
      duty.put("modality", Shape.word(by.duty().modality()));
      duty.put("text", by.duty().text());
      duty.put("place", by.duty().span().place());
    }
  }
}
