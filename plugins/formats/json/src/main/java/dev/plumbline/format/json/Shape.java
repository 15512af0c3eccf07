package dev.plumbline.format.json;

import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An object's schema, filled property by property; what is not {@link #maybe} is required. */
record Shape(ObjectNode node, boolean required) {

  static Shape root(String id, String title) {
    ObjectNode node = JsonRecords.mapper().createObjectNode();
    node.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    node.put("$id", "https://plumbline.dev/schema/" + id + ".json");
    node.put("title", title);
    return closed(node);
  }

  private static Shape closed(ObjectNode node) {
    node.put("type", "object");
    node.putObject("properties");
    node.putArray("required");
    node.put("additionalProperties", false);
    return new Shape(node, true);
  }

  /** The same object, for properties that may be absent. */
  Shape maybe() {
    return new Shape(node, false);
  }

  private ObjectNode property(String name) {
    if (required) {
      node.withArray("required").add(name);
    }
    return node.withObject("properties").putObject(name);
  }

  ObjectNode text(String name, String description) {
    return described(property(name).put("type", "string"), description);
  }

  void texts(String name, String description) {
    described(property(name).put("type", "array"), description)
        .putObject("items")
        .put("type", "string");
  }

  void constant(String name, String value) {
    property(name).put("const", value);
  }

  void words(String name, String description, Enum<?>... values) {
    ArrayNode words = text(name, description).putArray("enum");
    for (Enum<?> value : values) {
      words.add(word(value));
    }
  }

  /** A constant's name as JSON has it: {@code not-applicable}. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void date(String name, String description) {
    text(name, description).put("format", "date");
  }

  void flag(String name, String description) {
    described(property(name).put("type", "boolean"), description);
  }

  void number(String name, String description) {
    described(property(name).put("type", "number"), description);
  }

  void count(String name, String description) {
    described(property(name).put("type", "integer"), description).put("minimum", 0);
  }

  Shape object(String name, String description) {
    return closed(described(property(name), description));
  }

  Shape objects(String name, String description) {
    ObjectNode list = described(property(name).put("type", "array"), description);
    return closed(list.putObject("items"));
  }

  private static ObjectNode described(ObjectNode node, String description) {
    return node.put("description", description);
  }
}
