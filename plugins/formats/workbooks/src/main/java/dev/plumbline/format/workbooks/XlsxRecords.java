package dev.plumbline.format.workbooks;

import dev.plumbline.core.ledger.CellFault;
import dev.plumbline.core.ledger.LedgerReader;
import dev.plumbline.core.ledger.LedgerWriter;
import dev.plumbline.core.ledger.Mapping;
import dev.plumbline.core.ledger.Opened;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.core.ledger.Table;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Records as an Excel or WPS workbook, a sheet each. Streams; nothing in a file is executed. */
public final class XlsxRecords {

  /** The most bytes a file may have. */
  public static final long LARGEST = 40L << 20;

  private XlsxRecords() {}

  /**
   * Reads a workbook: one of ours, or the template filled in.
   *
   * @throws IOException if the file cannot be read at all
   */
  public static Reading read(Path file, Vocabulary vocabulary) throws IOException {
    return open(file).in(vocabulary);
  }

  /**
   * Reads the cells of a workbook: one of ours, or the template filled in.
   *
   * @throws IOException if the file cannot be read at all
   */
  public static Opened open(Path file) throws IOException {
    WorkbookTables found = WorkbookTables.read(file);
    if (!found.readable()) {
      return vocabulary -> new Reading(Optional.empty(), found.faults());
    }
    List<Table> tables = FilledTemplate.ledger(found.tables());
    return vocabulary -> reading(found, LedgerReader.read(tables, vocabulary));
  }

  /**
   * Reads anybody's workbook.
   *
   * @throws IOException if the file cannot be read at all
   */
  public static Reading read(Path file, Mapping mapping, Vocabulary vocabulary) throws IOException {
    return open(file, mapping).in(vocabulary);
  }

  /**
   * Reads the cells of anybody's workbook.
   *
   * @throws IOException if the file cannot be read at all
   */
  public static Opened open(Path file, Mapping mapping) throws IOException {
    WorkbookTables found = WorkbookTables.read(file);
    return found.readable()
        ? vocabulary -> reading(found, LedgerReader.read(found.tables(), mapping, vocabulary))
        : vocabulary -> new Reading(Optional.empty(), found.faults());
  }

  private static Reading reading(WorkbookTables found, Reading reading) {
    List<CellFault> faults = new ArrayList<>(found.faults());
    reading.faults().forEach(fault -> faults.add(fault.placedIn(found.tables())));
    return new Reading(reading.records(), faults);
  }

  /** Writes a workbook; every cell is text, so none is ever a formula. */
  public static void write(
      UnitRecords records, Vocabulary vocabulary, Locale locale, OutputStream out)
      throws IOException {
    try (Workbook workbook = new Workbook(out, "Plumbline", "1.0")) {
      for (Table table : LedgerWriter.tables(records, vocabulary, locale)) {
        Worksheet sheet = workbook.newWorksheet(table.name());
        for (int column = 0; column < table.headings().size(); column++) {
          sheet.value(0, column, table.headings().get(column));
          sheet.style(0, column).bold().set();
        }
        int at = 1;
        for (Table.Row row : table.rows()) {
          for (int column = 0; column < row.cells().size(); column++) {
            if (!row.cells().get(column).isEmpty()) {
              sheet.value(at, column, row.cells().get(column));
            }
          }
          at++;
        }
        sheet.freezePane(0, 1);
      }
    }
  }
}
