package dev.plumbline.format.json;

import dev.plumbline.core.source.Diagnostic;
import dev.plumbline.core.source.Fix;
import dev.plumbline.core.source.Severity;
import dev.plumbline.core.source.Span;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Diagnostics as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the line. */
public final class SarifDiagnostics {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private SarifDiagnostics() {}

  /**
   * Writes {@code diagnostics}, the rule of each being its code.
   *
   * @param version the version of the program
   */
  public static void write(
      List<Diagnostic> diagnostics, String version, Locale locale, OutputStream out) {
    ObjectNode root = JsonRecords.mapper().createObjectNode();
    root.put("$schema", SCHEMA);
    root.put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "plumbline");
    driver.put("version", version);
    List<String> codes =
        List.copyOf(new TreeSet<>(diagnostics.stream().map(Diagnostic::code).toList()));
    ArrayNode rules = driver.putArray("rules");
    codes.forEach(code -> rules.addObject().put("id", code));
    run.put("columnKind", "unicodeCodePoints");
    ArrayNode results = run.putArray("results");
    for (Diagnostic diagnostic : diagnostics) {
      ObjectNode result = results.addObject();
      result.put("ruleId", diagnostic.code());
      result.put("ruleIndex", codes.indexOf(diagnostic.code()));
      result.put("level", level(diagnostic.severity()));
      result.putObject("message").put("text", text(diagnostic, locale));
      location(result.putArray("locations").addObject(), diagnostic.span());
      related(diagnostic, result, locale);
      fixes(diagnostic, result, locale);
    }
    JsonOutput.write(root, out);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "note";
    };
  }

  private static String text(Diagnostic diagnostic, Locale locale) {
    StringBuilder text = new StringBuilder(diagnostic.message().in(locale));
    diagnostic.notes().forEach(note -> text.append('\n').append(note.in(locale)));
    return text.toString();
  }

  private static void related(Diagnostic diagnostic, ObjectNode result, Locale locale) {
    if (!diagnostic.related().isEmpty()) {
      ArrayNode related = result.putArray("relatedLocations");
      for (Diagnostic.Related each : diagnostic.related()) {
        ObjectNode node = related.addObject();
        location(node, each.span());
        node.putObject("message").put("text", each.role().in(locale));
      }
    }
  }

  private static void fixes(Diagnostic diagnostic, ObjectNode result, Locale locale) {
    if (diagnostic.fixes().isEmpty()) {
      return;
    }
    ArrayNode fixes = result.putArray("fixes");
    for (Fix fix : diagnostic.fixes()) {
      ObjectNode node = fixes.addObject();
      node.putObject("description").put("text", fix.title().in(locale));
      ArrayNode changes = node.putArray("artifactChanges");
      for (Fix.Edit edit : fix.edits()) {
        ObjectNode change = changes.addObject();
        change.putObject("artifactLocation").put("uri", uri(edit.span().source()));
        ObjectNode replacement = change.putArray("replacements").addObject();
        region(replacement.putObject("deletedRegion"), edit.span());
        replacement.putObject("insertedContent").put("text", edit.replacement());
      }
    }
  }

  private static void location(ObjectNode node, Span span) {
    ObjectNode physical = node.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(span.source()));
    region(physical.putObject("region"), span);
  }

  /** A sentence stands on one line, so the end is as far behind the start as it is long. */
  private static void region(ObjectNode region, Span span) {
    region.put("startLine", span.line());
    region.put("startColumn", span.column());
    region.put("endColumn", span.column() + span.end() - span.start());
    region.put("charOffset", span.start());
    region.put("charLength", span.end() - span.start());
  }

  /** A path as a relative reference: forward slashes, everything else escaped. */
  private static String uri(String source) {
    StringBuilder uri = new StringBuilder();
    for (byte each : source.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      char sign = (char) (each & 0xFF);
      boolean plain =
          sign < 128 && (Character.isLetterOrDigit(sign) || "-._~/!$&'()*+,=@".indexOf(sign) >= 0);
      uri.append(plain ? String.valueOf(sign) : String.format(Locale.ROOT, "%%%02X", (int) sign));
    }
    return uri.toString();
  }
}
