package dev.plumbline.format.workbooks;

import dev.plumbline.core.ledger.CellFault;
import dev.plumbline.core.ledger.Table;
import dev.plumbline.core.message.Phrases;
import dev.plumbline.core.source.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The tables of a workbook, as text. Streams; nothing in a file is executed.
 *
 * @param tables every sheet, in order
 * @param faults what is wrong with the file
 * @param readable whether the file could be read
 */
record WorkbookTables(List<Table> tables, List<CellFault> faults, boolean readable) {

  private static final Phrases PHRASES = Phrases.beside(WorkbookTables.class);
  private static final String SHARED_TEXTS = XSSFRelation.SHARED_STRINGS.getContentType();
  private static final String STYLES = XSSFRelation.STYLES.getContentType();
  private static final int MOST_SHEETS = 100;

  WorkbookTables {
    tables = List.copyOf(tables);
    faults = List.copyOf(faults);
  }

  /**
   * Reads a workbook's cells.
   *
   * @throws IOException if the file cannot be read at all
   */
  static WorkbookTables read(Path file) throws IOException {
    if (Files.size(file) > XlsxRecords.LARGEST) {
      return failed(file, "FILE_TOO_LARGE", XlsxRecords.LARGEST >> 20);
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
    try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      return read(archive);
    } catch (SheetHandler.TooLarge e) {
      return failed(file, "WORKBOOK_HOSTILE");
    } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
      return failed(file, "NOT_A_WORKBOOK");
    } catch (RuntimeException e) {
      // POI answers broken files with exceptions of many kinds; the file is what is wrong.
      return failed(file, "NOT_A_WORKBOOK");
    }
  }

  private static CellFault warning(String code, String sheet, Object... arguments) {
    return new CellFault(
        code, Severity.WARNING, sheet, 0, "", "", PHRASES.message(code, arguments));
  }

  private static WorkbookTables failed(Path file, String code, Object... arguments) {
    String name = String.valueOf(file.getFileName());
    CellFault fault =
        new CellFault(code, Severity.ERROR, name, 0, "", "", PHRASES.message(code, arguments));
    return new WorkbookTables(List.of(), List.of(fault), false);
  }

  private static WorkbookTables read(OPCPackage archive)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader reader = new XSSFReader(archive);
    SharedTexts texts = new SharedTexts();
    for (PackagePart part : archive.getPartsByContentType(SHARED_TEXTS)) {
      parse(part.getInputStream(), texts);
    }
    DateStyles styles = new DateStyles();
    for (PackagePart part : archive.getPartsByContentType(STYLES)) {
      parse(part.getInputStream(), styles);
    }
    boolean from1904 = from1904(reader);
    List<Table> tables = new ArrayList<>();
    List<CellFault> faults = new ArrayList<>();
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (sheets.hasNext() && tables.size() < MOST_SHEETS) {
      try (InputStream sheet = sheets.next()) {
        SheetHandler handler = new SheetHandler(texts, styles, from1904);
        parse(sheet, handler);
        tables.add(table(sheets.getSheetName(), handler.rows()));
        if (handler.formulas()) {
          faults.add(warning("FORMULAS_READ", sheets.getSheetName()));
        }
        if (handler.far()) {
          faults.add(warning("FAR_CELLS", sheets.getSheetName(), SheetHandler.MOST_COLUMNS));
        }
      }
    }
    return new WorkbookTables(tables, faults, true);
  }

  /** Whether the workbook counts its days from 1904, as some Macs once did. */
  private static boolean from1904(XSSFReader reader)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    boolean[] found = new boolean[1];
    DefaultHandler handler =
        new DefaultHandler() {
          @Override
          public void startElement(String uri, String local, String name, Attributes attributes) {
            String set = attributes.getValue("date1904");
            found[0] |= name.endsWith("workbookPr") && ("1".equals(set) || "true".equals(set));
          }
        };
    try (InputStream book = reader.getWorkbookData()) {
      parse(book, handler);
    }
    return found[0];
  }

  private static Table table(String name, List<Table.Row> rows) {
    return rows.isEmpty()
        ? new Table(name, List.of(), List.of())
        : new Table(name, rows.get(0).cells(), rows.subList(1, rows.size()));
  }

  /** The only way XML is parsed here: no document types, no entities, nothing from outside. */
  private static void parse(InputStream xml, DefaultHandler handler)
      throws IOException, ParserConfigurationException, SAXException {
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    XMLReader reader = factory.newSAXParser().getXMLReader();
    reader.setContentHandler(handler);
    reader.parse(new InputSource(xml));
  }
}
