package dev.plumbline.format.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;

/** How JSON is laid out: two spaces, one line end on every machine. */
final class JsonOutput {

  private JsonOutput() {}

  static PrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }

  static void write(JsonNode root, OutputStream out) {
    try {
      out.write(JsonRecords.mapper().writer().with(printer()).writeValueAsBytes(root));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
