package dev.plumbline.format.workbooks;

import dev.plumbline.core.ledger.CellFault;
import dev.plumbline.core.ledger.LedgerReader;
import dev.plumbline.core.ledger.LedgerWriter;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.core.ledger.Table;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.core.source.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Records as an Excel or WPS workbook, a sheet each. Streams; nothing in a file is executed. */
public final class XlsxRecords {

  private static final Phrases PHRASES = Phrases.beside(XlsxRecords.class);
  private static final int MOST_SHEETS = 100;

  /** The most bytes a file may have. */
  public static final long LARGEST = 40L << 20;

  private XlsxRecords() {}

  /**
   * Reads a workbook.
   *
   * @throws IOException if the file cannot be read at all
   */
  public static Reading read(Path file, Vocabulary vocabulary) throws IOException {
    if (Files.size(file) > LARGEST) {
      return failed(file, "FILE_TOO_LARGE", LARGEST >> 20);
    } else if (Files.size(file) == 0) {
      return failed(file, "FILE_EMPTY");
    }
    try {
      Optional<String> fault = Prescan.fault(file);
      if (fault.isPresent()) {
        return failed(file, fault.get());
      }
    } catch (ZipException notAnArchive) {
      return failed(file, "NOT_A_WORKBOOK");
    }
    List<CellFault> faults = new ArrayList<>();
    try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      List<Table> tables = tables(archive, faults);
      Reading reading = LedgerReader.read(tables, vocabulary);
      faults.addAll(reading.faults());
      return new Reading(reading.records(), faults);
    } catch (SheetHandler.TooLarge e) {
      return failed(file, "WORKBOOK_HOSTILE");
    } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
      return failed(file, "NOT_A_WORKBOOK");
    } catch (RuntimeException e) {
      // POI answers broken files with exceptions of many kinds; the file is what is wrong.
      return failed(file, "NOT_A_WORKBOOK");
    }
  }

  private static Reading failed(Path file, String code, Object... arguments) {
    String name = String.valueOf(file.getFileName());
    return new Reading(
        Optional.empty(),
        List.of(
            new CellFault(
                code, Severity.ERROR, name, 0, "", "", PHRASES.message(code, arguments))));
  }

  private static List<Table> tables(OPCPackage archive, List<CellFault> faults)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader reader = new XSSFReader(archive);
    ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(archive);
    StylesTable styles = reader.getStylesTable();
    List<Table> tables = new ArrayList<>();
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (sheets.hasNext() && tables.size() < MOST_SHEETS) {
      try (InputStream sheet = sheets.next()) {
        SheetHandler handler = new SheetHandler(strings, styles, false);
        XMLReader xml = parser();
        xml.setContentHandler(handler);
        xml.parse(new InputSource(sheet));
        tables.add(table(sheets.getSheetName(), handler.rows()));
        if (handler.formulas()) {
          faults.add(
              new CellFault(
                  "FORMULAS_READ",
                  Severity.WARNING,
                  sheets.getSheetName(),
                  0,
                  "",
                  "",
                  PHRASES.message("FORMULAS_READ")));
        }
      }
    }
    return tables;
  }

  private static Table table(String name, List<Table.Row> rows) {
    return rows.isEmpty()
        ? new Table(name, List.of(), List.of())
        : new Table(name, rows.get(0).cells(), rows.subList(1, rows.size()));
  }

  /** The only way XML is parsed here: no document types, no entities, nothing from outside. */
  private static XMLReader parser() throws ParserConfigurationException, SAXException {
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    return factory.newSAXParser().getXMLReader();
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
