package dev.plumbline.format.json;

import dev.plumbline.core.ledger.Column;
import dev.plumbline.core.ledger.Sheet;
import java.io.OutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (2020-12) of records, made from the sheets themselves. */
public final class RecordsSchema {

  private RecordsSchema() {}

  /** Writes the schema. */
  public static void write(OutputStream out) {
    JsonMapper mapper = JsonRecords.mapper();
    ObjectNode root = mapper.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "https://plumbline.dev/schema/records-1.json");
    root.put("title", "Plumbline records of one unit");
    root.put("type", "object");
    ObjectNode properties = root.putObject("properties");
    properties.putObject("$schema").put("type", "string");
    for (Sheet sheet : Sheet.values()) {
      ObjectNode property = properties.putObject(sheet.key());
      if (sheet != Sheet.UNIT) {
        property.put("type", "array");
        property = property.putObject("items");
      }
      object(sheet, property);
    }
    root.putArray("required").add("unit").add("people");
    root.put("additionalProperties", false);
    JsonOutput.write(root, out);
  }

  private static void object(Sheet sheet, ObjectNode object) {
    object.put("type", "object");
    object.put("description", sheet.label().zh() + " / " + sheet.label().en());
    ObjectNode properties = object.putObject("properties");
    ArrayNode required = object.putArray("required");
    for (Column column : sheet.columns()) {
      ObjectNode property = properties.putObject(column.key());
      property.put("description", column.heading().zh() + " / " + column.heading().en());
      type(column, property);
      if (column.required()) {
        required.add(column.key());
      }
    }
    object.put("additionalProperties", false);
  }

  private static void type(Column column, ObjectNode property) {
    switch (column.type()) {
      case PERSONS, PARTIES, TERMS -> {
        property.put("type", "array");
        property.putObject("items").put("type", "string");
      }
      case NUMBER -> property.put("type", "number");
      case WHOLE -> property.put("type", "integer").put("minimum", 0);
      case YES_NO -> property.put("type", "boolean");
      case DATE -> property.put("type", "string").put("format", "date");
      case PERSON -> property.put("type", "string").put("pattern", "^[A-Za-z][A-Za-z0-9_-]{0,31}$");
      default -> property.put("type", "string");
    }
  }
}
