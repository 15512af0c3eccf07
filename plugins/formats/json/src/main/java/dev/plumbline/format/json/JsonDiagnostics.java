package dev.plumbline.format.json;

import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Fix;
import dev.plumbline.core.source.Span;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Diagnostics as JSON, for editors and build servers. */
public final class JsonDiagnostics {

  private JsonDiagnostics() {}

  /** Writes {@code diagnostics} with their places and fixes, and how many more there were. */
  public static void write(
      List<Diagnostic> diagnostics, int omitted, Locale locale, OutputStream out) {
    JsonMapper mapper = JsonRecords.mapper();
    ObjectNode root = mapper.createObjectNode();
    root.put("format", "plumbline-diagnostics/1");
    root.put("omitted", omitted);
    ArrayNode list = root.putArray("diagnostics");
    for (Diagnostic diagnostic : diagnostics) {
      ObjectNode node = list.addObject();
      node.put("code", diagnostic.code());
      node.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
      place(node, diagnostic.span());
      node.put("message", diagnostic.message().in(locale));
      node.put("label", diagnostic.label().in(locale));
      ArrayNode related = node.putArray("related");
      for (Diagnostic.Related other : diagnostic.related()) {
        ObjectNode each = related.addObject();
        each.put("role", other.role().in(locale));
        place(each, other.span());
      }
      ArrayNode notes = node.putArray("notes");
      diagnostic.notes().forEach(note -> notes.add(note.in(locale)));
      ArrayNode fixes = node.putArray("fixes");
      diagnostic.fixes().forEach(fix -> fix(fixes.addObject(), fix, locale));
    }
    JsonOutput.write(root, out);
  }

  private static void fix(ObjectNode node, Fix fix, Locale locale) {
    node.put("title", fix.title().in(locale));
    node.put("confidence", fix.confidence().name().toLowerCase(Locale.ROOT));
    ArrayNode edits = node.putArray("edits");
    for (Fix.Edit edit : fix.edits()) {
      ObjectNode each = edits.addObject();
      place(each, edit.span());
      each.put("replacement", edit.replacement());
    }
  }

  private static void place(ObjectNode node, Span span) {
    node.put("source", span.source());
    node.put("line", span.line());
    node.put("column", span.column());
    node.put("start", span.start());
    node.put("end", span.end());
  }
}
