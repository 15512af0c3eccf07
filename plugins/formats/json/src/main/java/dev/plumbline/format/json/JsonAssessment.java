package dev.plumbline.format.json;

import dev.plumbline.core.assess.BodyResult;
import dev.plumbline.core.assess.Change;
import dev.plumbline.core.assess.Course;
import dev.plumbline.core.assess.Overview;
import dev.plumbline.core.assess.Sealed;
import dev.plumbline.core.assess.Tracked;
import dev.plumbline.core.message.Message;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A year of assessment as it stands, and what a verification found, as JSON. */
public final class JsonAssessment {

  private JsonAssessment() {}

  /**
   * Writes a year.
   *
   * @param name the assessment's name
   * @param changes what changed since the year before
   * @param asOf the day that decides what is overdue
   */
  public static void write(
      String name, Course course, List<Change> changes, LocalDate asOf, OutputStream out) {
    ObjectNode root = JsonRecords.mapper().createObjectNode();
    root.put("format", "plumbline-assessment/1");
    root.put("assessment", name);
    root.put("asOf", asOf.toString());
    course.head().ifPresent(head -> root.put("head", head));
    root.put("results", course.chain().size());
    root.put("branches", course.population().size());
    root.put("takingPart", course.taking().size());
    strings(root.putArray("qualified"), course.qualified());
    strings(root.putArray("unqualified"), course.unqualified());
    strings(root.putArray("toRedo"), course.toRedo());
    strings(root.putArray("toCheck"), List.copyOf(course.toCheck()));
    bodies(root.putArray("bodies"), Overview.of(course));
    ArrayNode problems = root.putArray("problems");
    course.rectification().problems().values().forEach(each -> problem(problems, each, asOf));
    ArrayNode trend = root.putArray("trend");
    for (Change change : changes) {
      ObjectNode node = trend.addObject();
      node.put("unit", change.unit());
      node.put("duty", change.duty());
      node.put("change", Shape.word(change.kind()));
    }
    JsonOutput.write(root, out);
  }

  private static void bodies(ArrayNode list, Overview overview) {
    for (Overview.Body body : overview.bodies()) {
      ObjectNode node = list.addObject();
      node.put("body", body.body());
      node.put("branches", body.branches());
      node.put("qualified", body.qualified());
      node.put("rounds", body.rounds());
      body.checks().ifPresent(checks -> checks(node, checks));
    }
  }

  private static void checks(ObjectNode node, BodyResult checks) {
    node.put("checked", checks.checked());
    node.put("over", checks.over());
    node.put("under", checks.under());
    node.put("errorRate", rounded(checks.rate().rate()));
    node.put("low", checks.rate().interval().low());
    node.put("high", checks.rate().interval().high());
    node.put("concealed", checks.concealed());
    node.put("redo", checks.redo());
  }

  private static BigDecimal rounded(BigDecimal rate) {
    return rate.setScale(6, RoundingMode.HALF_UP);
  }

  private static void problem(ArrayNode list, Tracked tracked, LocalDate asOf) {
    ObjectNode node = list.addObject();
    node.put("id", tracked.problem().id());
    node.put("unit", tracked.problem().unit());
    node.put("item", tracked.problem().item());
    node.put("state", Shape.word(tracked.state()));
    node.put("cycle", tracked.cycle());
    node.put("opened", tracked.opened().toString());
    tracked.owner().ifPresent(owner -> node.put("owner", owner));
    tracked.due().ifPresent(due -> node.put("due", due.toString()));
    tracked.evidence().ifPresent(evidence -> node.put("evidence", evidence));
    tracked.closed().ifPresent(closed -> node.put("closed", closed.toString()));
    node.put("overdue", tracked.overdue(asOf));
  }

  /** Writes what a verification found. */
  public static void write(
      List<Sealed> results, List<Message> faults, Locale locale, OutputStream out) {
    ObjectNode root = JsonRecords.mapper().createObjectNode();
    root.put("format", "plumbline-verification/1");
    root.put("holds", faults.isEmpty());
    root.put("results", results.size());
    if (!results.isEmpty()) {
      root.put("last", results.get(results.size() - 1).digest());
    }
    ArrayNode list = root.putArray("faults");
    faults.forEach(fault -> list.add(fault.in(locale)));
    JsonOutput.write(root, out);
  }

  private static void strings(ArrayNode list, List<String> values) {
    values.forEach(list::add);
  }
}
