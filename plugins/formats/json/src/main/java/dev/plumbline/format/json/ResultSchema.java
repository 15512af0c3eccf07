package dev.plumbline.format.json;

import dev.plumbline.core.check.Status;
import dev.plumbline.core.source.Fix;
import dev.plumbline.core.source.Severity;
import dev.plumbline.core.standard.Expectation;
import dev.plumbline.core.standard.Modality;
import java.io.OutputStream;

/**
 * The JSON Schemas (2020-12) of what {@link JsonReport}, {@link JsonDiagnostics} and {@link
 * JsonTrial} write; closed, so that a property written but not published is found.
 */
public final class ResultSchema {

  private ResultSchema() {}

  /** Writes the schema of reports. */
  public static void report(OutputStream out) {
    Shape root = Shape.root("report-1", "The verdict on one unit's records");
    root.constant("format", "plumbline-report/1");
    Shape standard = root.object("standard", "The standard judged by");
    standard.text("id", "What other texts name it by");
    standard.text("title", "Its title in the reader's language");
    standard.text("digest", "SHA-256 of its text, in hex").put("pattern", "^[0-9a-f]{64}$");
    root.text("unit", "The id of the unit judged");
    root.date("asOf", "The day of the judgement; later records are left out");
    root.flag("conforms", "Whether no item is a finding");
    Shape progress = root.object("progress", "How much is recorded, and how much is met");
    progress.count("recorded", "Of the items begun, those of which something is on record");
    progress.count("begun", "The items that apply and have begun");
    progress.count("met", "Of the items due, those that are met");
    progress.count("due", "The items that apply and have come due, advice apart");
    score(root.object("score", "Points and grade, with every figure they come from"));
    Shape item = root.objects("items", "A verdict for each item, in the order of the checklist");
    item(item);
    item.words("status", "What the item was found to be", Status.values());
    item.flag("finding", "Whether a reader must act on it");
    item.flag("advice", "Whether it falls short of a norm without being a miss");
    item.text("reason", "Why, in words");
    item.maybe().number("achieved", "What was counted");
    item.maybe().number("required", "The least that was asked, or the most if only that was");
    record(item.maybe().objects("proof", "The records that count towards it, by date"));
    record(item.maybe().object("late", "The record that did it after its window closed"));
    item.maybe().texts("notes", "More to know");
    root.texts("notes", "What concerns the whole");
    JsonOutput.write(root.node(), out);
  }

  /** Writes the schema of checklists. */
  public static void checklist(OutputStream out) {
    Shape root = Shape.root("checklist-1", "What is due, when, for whom");
    root.constant("format", "plumbline-checklist/1");
    root.text("standard", "The id of the standard");
    root.text("unit", "The id of the unit");
    root.date("from", "The first day covered");
    root.date("through", "The last day covered");
    item(root.objects("items", "Every item, in order"));
    JsonOutput.write(root.node(), out);
  }

  /** Writes the schema of diagnostics. */
  public static void diagnostics(OutputStream out) {
    Shape root = Shape.root("diagnostics-1", "What there is to say about standards");
    root.constant("format", "plumbline-diagnostics/1");
    root.count("omitted", "How many more there were than the limits let through");
    Shape diagnostic = root.objects("diagnostics", "In the order of places");
    diagnostic.text("code", "The stable code; each has a page in docs/diagnostics");
    diagnostic.words("severity", "How grave it is", Severity.values());
    place(diagnostic);
    diagnostic.text("message", "What is wrong, then what would be right");
    diagnostic.text("label", "A few words to stand under the place");
    Shape related = diagnostic.objects("related", "Other places that take part");
    related.text("role", "What part they take");
    place(related);
    diagnostic.texts("notes", "More to know, and what to do");
    Shape fix = diagnostic.objects("fixes", "Edits that would mend it, the most certain first");
    fix.text("title", "What it does");
    fix.words("confidence", "How sure it is", Fix.Confidence.values());
    Shape edit = fix.objects("edits", "Replacements that do not overlap");
    place(edit);
    edit.text("replacement", "What stands there then");
    JsonOutput.write(root.node(), out);
  }

  /** Writes the schema of trials. */
  public static void trial(OutputStream out) {
    Shape root = Shape.root("trial-1", "Standards tried on their own examples");
    root.constant("format", "plumbline-trial/1");
    Shape standard = root.objects("standards", "One for each standard, in the order given");
    standard.text("id", "What other texts name it by");
    standard.text("title", "Its title in the reader's language");
    standard.text("digest", "SHA-256 of its text, in hex").put("pattern", "^[0-9a-f]{64}$");
    standard.flag("holds", "Whether every example came out as expected");
    Shape example = standard.objects("examples", "In the order of the file");
    example.text("title", "What it shows");
    example.text("place", "Where it stands: file, line and column");
    example.flag("holds", "Whether it came out as expected");
    Shape mismatch = example.objects("mismatches", "The expectations that failed");
    mismatch.text("duty", "The id of the duty");
    mismatch.words("expected", "What was expected", Expectation.Outcome.values());
    mismatch.text("place", "Where it stands: file, line and column");
    Shape came = mismatch.objects("came", "What came out; none if there was nothing to judge");
    came.text("item", "The id of the item");
    came.words("outcome", "What it came out as", Expectation.Outcome.values());
    came.text("reason", "Why, in words");
    came.texts("records", "The records that count, named by the line of the example");
    standard.texts("unexercised", "The ids of duties no example expects anything of");
    Shape mutation = standard.object("mutation", "Small changes of the duties");
    mutation.count("changes", "How many were tried");
    mutation.count("noticed", "How many made an example come out otherwise");
    Shape survivor = mutation.objects("survivors", "Those that did not");
    survivor.text("duty", "The id of the duty");
    survivor.text("change", "What was changed, in words");
    JsonOutput.write(root.node(), out);
  }

  private static void item(Shape item) {
    item.text("id", "Stable, so that an export made again updates");
    item.text("duty", "The id of the duty");
    item.text("name", "The duty's name in the reader's language");
    item.text("text", "The duty as written");
    item.words("modality", "How binding it is", Modality.values());
    item.maybe().text("section", "The section it stands in");
    item.maybe().text("actor", "Who must act");
    item.maybe().text("cite", "The clause behind it");
    item.text("place", "Where it is written: source:line:column");
    item.text("window", "The id of the window, such as 2026-Q2");
    item.date("from", "The window's first day");
    item.date("until", "The day after the window's last");
    item.date("due", "The last day on which it can be met");
    item.text("subject", "Whom it is about");
    item.maybe().count("count", "How many people stand behind it, where their ids were taken out");
  }

  private static void record(Shape record) {
    record.text("kind", "The sort of record: activity, talk, document");
    record.text("id", "Its local id");
    record.maybe().date("date", "Its date");
    record.maybe().text("evidence", "Where the original is kept");
  }

  private static void score(Shape score) {
    score.maybe().number("points", "The points; absent when nothing can be scored");
    score.number("outOf", "The points of the whole");
    score.maybe().text("grade", "The id of the grade");
    score.maybe().text("gradeName", "The grade's name in the reader's language");
    score.flag("vetoed", "Whether a veto brought the grade down");
    score.flag("provisional", "Whether open items may still change it");
    score.maybe().number("forecast", "The points if all that is still open were met");
    score.count("counted", "How many items the points count");
    score.number("notApplicable", "The share of the points that does not apply, in percent");
    Shape leftOut = score.object("leftOut", "How many items of each status they do not count");
    for (Status status : Status.values()) {
      leftOut.maybe().count(Shape.word(status), "Items of this status");
    }
    Shape section = score.objects("sections", "Each section's score, in order");
    section.text("id", "The section's id");
    section.text("title", "Its title in the reader's language");
    section.number("worth", "Its full points");
    section.maybe().number("points", "Its points; absent when nothing in it can be scored");
    section.number("numerator", "The points its scored duties brought");
    section.number("denominator", "The points those duties were worth");
  }

  private static void place(Shape shape) {
    shape.text("source", "The text's name");
    shape.count("line", "From 1");
    shape.count("column", "From 1, in code points");
    shape.count("start", "From 0, in code points of the text");
    shape.count("end", "The code point after the last");
  }
}
