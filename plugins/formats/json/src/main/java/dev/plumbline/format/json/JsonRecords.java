package dev.plumbline.format.json;

import dev.plumbline.core.ledger.CellFault;
import dev.plumbline.core.ledger.Column;
import dev.plumbline.core.ledger.LedgerReader;
import dev.plumbline.core.ledger.LedgerWriter;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.core.ledger.Sheet;
import dev.plumbline.core.ledger.Table;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.source.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records as JSON: an object with {@code unit} and a list for each other sheet, the properties
 * named as {@link Column#key}. Thread-safe.
 */
public final class JsonRecords {

  private static final Phrases PHRASES = Phrases.beside(JsonRecords.class);

  /** The most bytes a file may have. */
  public static final long LARGEST = 40L << 20;

  private JsonRecords() {}

  /** A mapper with limits of our own; the host's are not touched. */
  static JsonMapper mapper() {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(16)
            .maxStringLength(100_000)
            .maxNumberLength(100)
            .maxDocumentLength(LARGEST)
            .build();
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(limits)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    return JsonMapper.builder(factory).build();
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read at all
   */
  public static Reading read(Path file, Vocabulary vocabulary) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (Files.size(file) > LARGEST) {
      return failed("FILE_TOO_LARGE", name, 0, LARGEST >> 20);
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length == 0) {
        return failed("FILE_EMPTY", name, 0);
      }
      JsonNode root = mapper().readTree(bytes);
      if (!root.isObject()) {
        return failed("NOT_AN_OBJECT", name, 1);
      }
      return read((ObjectNode) root, vocabulary);
    } catch (JacksonException e) {
      TokenStreamLocation place = e.getLocation();
      int line = place == null ? 0 : Math.max(place.getLineNr(), 0);
      return failed("NOT_JSON", name, line, line, e.getOriginalMessage());
    }
  }

  private static Reading failed(String code, String name, int line, Object... arguments) {
    return new Reading(
        Optional.empty(),
        List.of(
            new CellFault(
                code, Severity.ERROR, name, line, "", "", PHRASES.message(code, arguments))));
  }

  private static Reading read(ObjectNode root, Vocabulary vocabulary) {
    List<Table> tables = new ArrayList<>();
    List<CellFault> faults = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : root.properties()) {
      if (entry.getKey().equals("$schema")) {
        continue;
      }
      JsonNode value = entry.getValue();
      if (value.isObject()) {
        tables.add(table(entry.getKey(), List.of(value), faults));
      } else if (value.isArray()) {
        tables.add(table(entry.getKey(), List.copyOf(value.values()), faults));
      } else {
        faults.add(
            new CellFault(
                "NOT_A_LIST",
                Severity.ERROR,
                entry.getKey(),
                0,
                "",
                "",
                PHRASES.message("NOT_A_LIST", entry.getKey())));
      }
    }
    Reading reading = LedgerReader.read(tables, vocabulary);
    faults.addAll(reading.faults());
    return new Reading(reading.records(), faults);
  }

  /** A list of objects as a table; rows are counted from 1, as a list's readers do. */
  private static Table table(String name, List<JsonNode> rows, List<CellFault> faults) {
    List<String> headings = new ArrayList<>();
    for (JsonNode row : rows) {
      if (row.isObject()) {
        for (Map.Entry<String, JsonNode> cell : row.properties()) {
          if (!headings.contains(cell.getKey())) {
            headings.add(cell.getKey());
          }
        }
      }
    }
    List<Table.Row> read = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).isObject()) {
        faults.add(
            new CellFault(
                "NOT_AN_OBJECT",
                Severity.ERROR,
                name,
                i + 1,
                "",
                "",
                PHRASES.message("NOT_AN_OBJECT")));
        continue;
      }
      List<String> cells = new ArrayList<>();
      for (String heading : headings) {
        cells.add(text(rows.get(i).get(heading)));
      }
      read.add(new Table.Row(i + 1, cells));
    }
    return new Table(name, headings, read);
  }

  private static String text(@Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return "";
    } else if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.values().forEach(each -> parts.add(text(each)));
      return String.join("、", parts);
    } else if (value.isBoolean()) {
      return value.asBoolean() ? "yes" : "no";
    } else if (value.isObject()) {
      List<String> parts = new ArrayList<>();
      value.properties().forEach(each -> parts.add(each.getKey() + "=" + text(each.getValue())));
      return String.join("、", parts);
    }
    return value.asString();
  }

  /** Writes records, with stable order and one line end, so that equal records give equal bytes. */
  public static void write(UnitRecords records, Vocabulary vocabulary, OutputStream out) {
    JsonMapper mapper = mapper();
    ObjectNode root = mapper.createObjectNode();
    for (Table table : LedgerWriter.tables(records, Vocabulary.empty(), Locale.ENGLISH)) {
      Sheet sheet = Sheet.named(table.name()).orElseThrow();
      ArrayNode rows = mapper.createArrayNode();
      for (Table.Row row : table.rows()) {
        rows.add(object(mapper, sheet, row));
      }
      root.set(sheet.key(), sheet == Sheet.UNIT ? rows.get(0) : rows);
    }
    JsonOutput.write(root, out);
  }

  private static ObjectNode object(JsonMapper mapper, Sheet sheet, Table.Row row) {
    ObjectNode object = mapper.createObjectNode();
    for (int i = 0; i < sheet.columns().size(); i++) {
      Column column = sheet.columns().get(i);
      String cell = row.cells().get(i);
      if (cell.isEmpty()) {
        continue;
      }
      switch (column.type()) {
        case PERSONS, PARTIES, TERMS -> {
          ArrayNode list = mapper.createArrayNode();
          for (String part : cell.split(", ")) {
            list.add(part);
          }
          object.set(column.key(), list);
        }
        case NUMBER -> object.put(column.key(), new BigDecimal(cell));
        case WHOLE -> object.put(column.key(), Integer.parseInt(cell));
        case YES_NO -> object.put(column.key(), cell.equals("yes"));
        default -> object.put(column.key(), cell);
      }
    }
    return object;
  }
}
