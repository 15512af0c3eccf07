package dev.plumbline.format.json;

import dev.plumbline.core.clause.Clause;
import dev.plumbline.core.clause.ClauseCoverage.Decision;
import dev.plumbline.core.clause.ClauseCoverage.State;
import dev.plumbline.core.standard.Modality;
import java.io.OutputStream;

/** The JSON Schema (2020-12) of what {@link JsonCoverage} writes. */
public final class CoverageSchema {

  private CoverageSchema() {}

  /** Writes the schema. */
  public static void write(OutputStream out) {
    Shape root = Shape.root("coverage-1", "Which clauses of a list the duties of standards cover");
    root.constant("format", "plumbline-coverage/1");
    root.flag("complete", "Whether every clause that asks is covered and every id cited is listed");
    Shape totals = root.object("totals", "How many clauses");
    totals.count("asked", "Clauses that ask something of these standards");
    for (State state : State.values()) {
      totals.count(Shape.word(state), "Clauses of this state");
    }
    for (Decision decision : Decision.values()) {
      totals.count("by-" + Shape.word(decision), "Covered clauses decided so");
    }
    totals.count("less", "Clauses a person confirms although the list says records could decide");
    totals.count("unlisted", "Ids cited that the list does not hold");
    Shape clause = root.objects("clauses", "Every clause of the list, in its order");
    clause.text("id", "What duties cite it by");
    clause.maybe().text("plan", "The plan it belongs to");
    clause.maybe().text("section", "Its place in the plan");
    clause.maybe().text("gist", "What it asks, in a few words");
    clause.maybe().words("listed", "How the list says it can be checked", Clause.Check.values());
    clause.words("state", "What became of it", State.values());
    clause.maybe().words("decided", "Who decides a covered clause", Decision.values());
    duties(clause);
    Shape unlisted = root.objects("unlisted", "Ids cited that the list does not hold, by id");
    unlisted.text("id", "The id");
    duties(unlisted);
    JsonOutput.write(root.node(), out);
  }

  private static void duties(Shape shape) {
    Shape duty = shape.objects("duties", "The duties behind it");
    duty.text("standard", "The id of the standard");
    duty.text("duty", "The id of the duty");
    duty.words("decided", "Who decides it", Decision.values());
    duty.words("modality", "How binding it is", Modality.values());
    duty.text("text", "The duty as written");
    duty.text("place", "Where it is written: source:line:column");
  }
}
