package dev.plumbline.format.json;

import dev.plumbline.core.ledger.CellFault;
import dev.plumbline.core.ledger.Column;
import dev.plumbline.core.ledger.LedgerReader;
import dev.plumbline.core.ledger.LedgerWriter;
import dev.plumbline.core.ledger.Opened;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.core.ledger.Sheet;
import dev.plumbline.core.ledger.Table;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.source.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records as JSON: an object with {@code unit} and a list for each other sheet, the properties
 * named as {@link Column#key}. Thread-safe.
 */
public final class JsonRecords {

  static final Phrases PHRASES = Phrases.beside(JsonRecords.class);

  /** The most bytes a file may have. */
  public static final long LARGEST = 40L << 20;

  private JsonRecords() {}

  /** A mapper of our own; the host's are not touched. */
  static JsonMapper mapper() {
    return JsonMapper.builder(factory()).build();
  }

  private static JsonFactory factory() {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(16)
            .maxStringLength(100_000)
            .maxNameLength(1_000)
            .maxNumberLength(100)
            .maxDocumentLength(LARGEST)
            .build();
    return JsonFactory.builder().streamReadConstraints(limits).build();
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read at all
   */
  public static Reading read(Path file, Vocabulary vocabulary) throws IOException {
    return open(file).in(vocabulary);
  }

  /**
   * Reads the cells of a file.
   *
   * @throws IOException if it cannot be read at all
   */
  public static Opened open(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (Files.size(file) > LARGEST) {
      return failed("FILE_TOO_LARGE", name, 0, LARGEST >> 20);
    }
    // A buffered reader of Files refuses bytes that are not UTF-8 instead of mending them.
    try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      text.mark(1);
      if (text.read() != '\uFEFF') {
        text.reset();
      }
      return open(text, name);
    } catch (CharacterCodingException e) {
      return failed("NOT_UTF8", name, 0);
    }
  }

  private static Opened open(Reader text, String name) throws CharacterCodingException {
    try (JsonParser parser = factory().createParser(ObjectReadContext.empty(), text)) {
      JsonTables found = new JsonTables(parser);
      try {
        found.read();
      } catch (JsonTables.Unfit e) {
        return failed(e.code(), name, parser.currentTokenLocation().getLineNr());
      }
      List<Table> tables = List.copyOf(found.tables());
      List<CellFault> faults = List.copyOf(found.faults());
      return vocabulary -> reading(faults, LedgerReader.read(tables, vocabulary));
    } catch (StreamConstraintsException e) {
      return failed("JSON_HOSTILE", name, line(e));
    } catch (JacksonException e) {
      if (e.getCause() instanceof CharacterCodingException notUtf8) {
        throw notUtf8;
      }
      return failed("NOT_JSON", name, line(e));
    }
  }

  private static Reading reading(List<CellFault> before, Reading reading) {
    List<CellFault> faults = new ArrayList<>(before);
    faults.addAll(reading.faults());
    return new Reading(reading.records(), faults);
  }

  private static int line(JacksonException e) {
    TokenStreamLocation place = e.getLocation();
    return place == null ? 0 : Math.max(place.getLineNr(), 0);
  }

  private static Opened failed(String code, String name, int line, Object... arguments) {
    CellFault fault =
        new CellFault(code, Severity.ERROR, name, line, "", "", PHRASES.message(code, arguments));
    return vocabulary -> new Reading(Optional.empty(), List.of(fault));
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
