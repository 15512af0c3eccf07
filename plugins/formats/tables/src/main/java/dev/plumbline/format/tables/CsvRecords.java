package dev.plumbline.format.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.plumbline.core.ledger.CellFault;
import dev.plumbline.core.ledger.LedgerReader;
import dev.plumbline.core.ledger.LedgerSize;
import dev.plumbline.core.ledger.LedgerWriter;
import dev.plumbline.core.ledger.Mapping;
import dev.plumbline.core.ledger.Opened;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.core.ledger.Table;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.source.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Records as a folder of CSV files, one a sheet, named as the sheet is in either language. */
public final class CsvRecords {

  private static final Phrases PHRASES = Phrases.beside(CsvRecords.class);

  /** The most bytes one file may have. */
  public static final long LARGEST = 40L << 20;

  private CsvRecords() {}

  /**
   * Reads every {@code .csv} file of a folder.
   *
   * @throws IOException if the folder cannot be read at all
   */
  public static Reading read(Path folder, Vocabulary vocabulary) throws IOException {
    return open(folder).in(vocabulary);
  }

  /**
   * Reads the cells of a folder of {@code .csv} files.
   *
   * @throws IOException if it cannot be read at all
   */
  public static Opened open(Path folder) throws IOException {
    List<CellFault> faults = new ArrayList<>();
    List<Table> tables = tables(folder, faults);
    return vocabulary -> reading(LedgerReader.read(tables, vocabulary), tables, faults);
  }

  /**
   * Reads anybody's {@code .csv} file, or a folder of them.
   *
   * @throws IOException if it cannot be read at all
   */
  public static Reading read(Path place, Mapping mapping, Vocabulary vocabulary)
      throws IOException {
    return open(place, mapping).in(vocabulary);
  }

  /**
   * Reads the cells of anybody's {@code .csv} file, or of a folder of them.
   *
   * @throws IOException if it cannot be read at all
   */
  public static Opened open(Path place, Mapping mapping) throws IOException {
    List<CellFault> faults = new ArrayList<>();
    List<Table> tables = tables(place, faults);
    return vocabulary -> reading(LedgerReader.read(tables, mapping, vocabulary), tables, faults);
  }

  /**
   * Reads one file as it stands; empty, and a fault is added, if it is not CSV.
   *
   * @throws IOException if it cannot be read at all
   */
  public static Optional<Table> table(Path file, List<CellFault> faults) throws IOException {
    List<Table> tables = new ArrayList<>();
    read(file, tables, new LedgerSize(), faults);
    return tables.stream().findFirst();
  }

  private static List<Table> tables(Path place, List<CellFault> faults) throws IOException {
    List<Table> tables = new ArrayList<>();
    LedgerSize size = new LedgerSize();
    if (Files.isRegularFile(place)) {
      read(place, tables, size, faults);
      return tables;
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(place)) {
      files =
          all.filter(file -> name(file).toLowerCase(Locale.ROOT).endsWith(".csv"))
              .sorted()
              .toList();
    }
    for (Path file : files) {
      // What somebody sent may hold links to other files, or pipes that never end.
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        read(file, tables, size, faults);
      } else {
        faults.add(fault("NOT_A_FILE", name(file), 0));
      }
    }
    if (files.isEmpty()) {
      faults.add(fault("NO_CSV_FILES", name(place), 0));
    }
    return tables;
  }

  private static Reading reading(Reading reading, List<Table> tables, List<CellFault> faults) {
    List<CellFault> all = new ArrayList<>(faults);
    reading.faults().forEach(fault -> all.add(fault.placedIn(tables)));
    return new Reading(reading.records(), all);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static CellFault fault(String code, String sheet, int row, Object... arguments) {
    return new CellFault(
        code, Severity.ERROR, sheet, row, "", "", PHRASES.message(code, arguments));
  }

  private static void read(Path file, List<Table> tables, LedgerSize size, List<CellFault> faults)
      throws IOException {
    String sheet = name(file).substring(0, name(file).length() - 4);
    if (Files.size(file) > LARGEST) {
      faults.add(fault("FILE_TOO_LARGE", sheet, 0, LARGEST >> 20));
      return;
    }
    Optional<Charset> charset = charset(file);
    if (charset.isEmpty()) {
      faults.add(fault("NOT_TEXT", sheet, 0));
      return;
    }
    List<Table.Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text(file, charset.get()))) {
      for (CsvRecord record : reader) {
        List<String> cells = record.getFields().stream().map(CsvRecords::unquoted).toList();
        if (!size.holds(cells)) {
          faults.add(fault("CSV_HOSTILE", sheet, (int) record.getStartingLineNumber()));
          return;
        }
        rows.add(new Table.Row((int) record.getStartingLineNumber(), cells));
      }
    } catch (CsvParseException e) {
      int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
      faults.add(fault("NOT_CSV", sheet, last + 1));
      return;
    }
    List<String> headings = rows.isEmpty() ? List.of() : rows.remove(0).cells();
    tables.add(new Table(sheet, headings, straight(sheet, headings, rows, faults)));
  }

  /**
   * UTF-8, or else the older encoding in which Excel and WPS in China save CSV unless told
   * otherwise; empty if the file is text in neither.
   */
  private static Optional<Charset> charset(Path file) throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      if (isText(file, charset)) {
        return Optional.of(charset);
      }
    }
    return Optional.empty();
  }

  private static boolean isText(Path file, Charset charset) throws IOException {
    char[] some = new char[1 << 14];
    try (Reader reader = Files.newBufferedReader(file, charset)) {
      for (int read = reader.read(some); read >= 0; read = reader.read(some)) {
        for (int i = 0; i < read; i++) {
          if (some[i] == 0) {
            return false;
          }
        }
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Reader text(Path file, Charset charset) throws IOException {
    BufferedReader reader = Files.newBufferedReader(file, charset);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  /** The rows without those in which a comma within a text has moved all that follows it. */
  private static List<Table.Row> straight(
      String sheet, List<String> headings, List<Table.Row> rows, List<CellFault> faults) {
    Map<Integer, Integer> widths = new TreeMap<>(Map.of(headings.size(), 1));
    rows.forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
    int usual =
        widths.entrySet().stream()
            .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
            .map(Map.Entry::getKey)
            .orElse(0);
    List<Table.Row> straight = new ArrayList<>(rows.size());
    for (Table.Row row : rows) {
      boolean longer = row.cells().stream().skip(usual).anyMatch(cell -> !cell.isBlank());
      if (longer) {
        faults.add(fault("ROW_TOO_LONG", sheet, row.number(), row.cells().size(), usual));
      } else {
        straight.add(row);
      }
    }
    return straight;
  }

  /** Writes a folder of CSV files; a cell that could be taken for a formula gets a {@code '}. */
  public static void write(UnitRecords records, Vocabulary vocabulary, Locale locale, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    for (Table table : LedgerWriter.tables(records, vocabulary, locale)) {
      StringWriter text = new StringWriter();
      try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
        writer.writeRecord(table.headings());
        for (Table.Row row : table.rows()) {
          writer.writeRecord(row.cells().stream().map(CsvRecords::quoted).toList());
        }
      }
      Files.writeString(
          folder.resolve(table.name() + ".csv"), "\uFEFF" + text, StandardCharsets.UTF_8);
    }
  }

  private static String quoted(String cell) {
    boolean number = cell.matches("-?\\d+(\\.\\d+)?");
    boolean risky = !cell.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(cell.charAt(0)) >= 0;
    return risky && !number ? "'" + cell : cell;
  }

  private static String unquoted(String cell) {
    boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'';
    return guarded && "=+-@\t\r＝＋－＠".indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
  }
}
