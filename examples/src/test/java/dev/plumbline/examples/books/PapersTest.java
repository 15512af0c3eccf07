package dev.plumbline.examples.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.check.Checklist;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.ledger.CellFault;
import dev.plumbline.core.record.Attestation;
import dev.plumbline.core.record.Body;
import dev.plumbline.core.record.Unit;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.examples.hospital.HospitalYear;
import dev.plumbline.format.documents.DocxResult;
import dev.plumbline.format.workbooks.FilledChecklist;
import dev.plumbline.format.workbooks.XlsxResult;
import dev.plumbline.spi.ResultFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PapersTest {

  private static final ReadyStandard HOSPITAL =
      Plumbline.create().shipped("hospital").orElseThrow().orElseThrow();
  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

  @TempDir
  @SuppressWarnings("NullAway.Init") // the engine fills it before each test
  Path folder;

  /** A unit whose names a workbook would take for formulas. */
  private static UnitRecords hostile() {
    UnitRecords year = HospitalYear.records();
    Unit unit =
        new Unit(
            year.unit().id(),
            "=HYPERLINK(\"http://example.org\")",
            year.unit().founded(),
            year.unit().dissolved(),
            year.unit().traits(),
            year.unit().settings());
    List<Body> bodies = new ArrayList<>(year.bodies());
    return new UnitRecords(
        unit,
        year.people(),
        bodies,
        year.activities(),
        year.talks(),
        year.events(),
        year.facts(),
        year.facilities(),
        year.ledgers(),
        year.documents(),
        year.policies(),
        year.attestations().stream()
            .map(
                a ->
                    new Attestation(
                        a.duty(),
                        a.subject(),
                        a.officer(),
                        a.date(),
                        a.met(),
                        a.points(),
                        a.evidenceKind(),
                        java.util.Optional.of("+cmd|' /C calc'!A0\u0000")))
            .toList(),
        year.covers());
  }

  private static ResultFormat format(String ending, Locale locale) {
    return ending.equals("xlsx") ? new XlsxResult(locale) : new DocxResult(locale);
  }

  private Path report(String ending, String lang) throws IOException {
    Report report = HOSPITAL.check(hostile(), DAY);
    Path file = folder.resolve("report-" + lang + "." + ending);
    try (OutputStream out = Files.newOutputStream(file)) {
      format(ending, Locale.forLanguageTag(lang)).write(report, HOSPITAL.score(report), out);
    }
    return file;
  }

  private static Checklist checklist() {
    return HOSPITAL.checklist(HospitalYear.records(), Year.of(2026));
  }

  private Path checklist(String ending, String lang) throws IOException {
    Path file = folder.resolve("checklist-" + lang + "." + ending);
    try (OutputStream out = Files.newOutputStream(file)) {
      format(ending, Locale.forLanguageTag(lang)).write(checklist(), out);
    }
    return file;
  }

  private static void withoutFormulas(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void aReportAsWorkbookHoldsEveryVerdictAndNoFormula(String lang) throws IOException {
    Path file = report("xlsx", lang);
    withoutFormulas(file);
    Report report = HOSPITAL.check(hostile(), DAY);
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      Sheet all = book.getSheet(lang.equals("zh") ? "全部项目" : "All items");
      assertThat(all.getLastRowNum()).isEqualTo(report.verdicts().size());
      Sheet findings = book.getSheet(lang.equals("zh") ? "不符合" : "Findings");
      assertThat(findings.getLastRowNum()).isEqualTo(report.findings().size());
      assertThat(findings.getRow(1).getCell(1).getStringCellValue()).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void aReportAsDocumentNamesTheClauseOfEveryFinding(String lang) throws IOException {
    Report report = HOSPITAL.check(hostile(), DAY);
    try (InputStream in = Files.newInputStream(report("docx", lang));
        XWPFDocument document = new XWPFDocument(in)) {
      List<String> clauses = new ArrayList<>();
      for (XWPFTable table : document.getTables()) {
        if (table.getRow(0).getTableCells().size() == 6) {
          assertThat(table.getRow(0).isRepeatHeader()).isTrue();
          for (int i = 1; i < table.getNumberOfRows(); i++) {
            clauses.add(table.getRow(i).getCell(1).getText());
          }
        }
      }
      for (Verdict finding : report.findings()) {
        assertThat(clauses).contains(finding.item().duty().citation().clause());
      }
    }
  }

  @Test
  void equalResultsAreEqualBytes() throws IOException {
    for (String ending : List.of("xlsx", "docx")) {
      byte[] first = Files.readAllBytes(report(ending, "zh"));
      assertThat(Files.readAllBytes(report(ending, "zh"))).isEqualTo(first);
    }
  }

  private Path edited(java.util.function.Consumer<Sheet> edit) throws IOException {
    Path edited = folder.resolve("edited.xlsx");
    try (InputStream in = Files.newInputStream(checklist("xlsx", "zh"));
        XSSFWorkbook book = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(edited)) {
      edit.accept(book.getSheet("清单"));
      book.write(out);
    }
    return edited;
  }

  private static Row row(Sheet sheet, String item) {
    for (Row row : sheet) {
      if (row.getCell(0).getStringCellValue().startsWith(item)) {
        return row;
      }
    }
    throw new IllegalArgumentException(item);
  }

  private static void confirm(Sheet sheet, String item, String met) {
    Row row = row(sheet, item);
    row.getCell(7).setCellValue(met);
    row.getCell(8).setCellValue(LocalDate.of(2026, 9, 1));
    row.getCell(9).setCellValue("p01");
    row.getCell(12).setCellValue("档案柜3");
  }

  @Test
  void confirmationsComeBackByHiddenIdWhateverTheOrder() throws IOException {
    Path filled =
        edited(
            sheet -> {
              confirm(sheet, "班子建设.attest@", "是");
              confirm(sheet, "基础保障.attest@", "否");
            });
    Path shuffled = folder.resolve("shuffled.xlsx");
    Filling.shuffle(filled, shuffled, 3);
    for (Path file : List.of(filled, shuffled)) {
      FilledChecklist read = FilledChecklist.read(file, checklist());
      assertThat(read.faults()).isEmpty();
      assertThat(read.attestations())
          .extracting(a -> a.duty() + a.met())
          .containsExactlyInAnyOrder("班子建设.attesttrue", "基础保障.attestfalse");
    }
  }

  @Test
  void tellsChangesToWhatShouldStandFastAndRowsItCannotUse() throws IOException {
    Path file =
        edited(
            sheet -> {
              confirm(sheet, "基础保障.attest@", "也许");
              sheet.getRow(1).getCell(3).setCellValue("别的要求");
              sheet.getRow(2).getCell(0).setCellValue("没有这项");
              row(sheet, "组织生活.party-lecture@2026-Q2").getCell(7).setCellValue("是");
            });
    FilledChecklist read = FilledChecklist.read(file, checklist());
    assertThat(read.faults())
        .extracting(CellFault::code)
        .containsExactlyInAnyOrder(
            "PROTECTED_CHANGED", "ITEM_UNKNOWN", "ITEMS_GONE", "ITEM_FROM_LEDGER", "NOT_YES_OR_NO");
    assertThat(read.faults())
        .filteredOn(fault -> fault.code().equals("PROTECTED_CHANGED"))
        .allMatch(fault -> fault.cell().equals("D2") && fault.found().equals("别的要求"));
    assertThat(read.attestations()).isEmpty();
  }

  @Test
  void opensInLibreOffice() throws IOException, InterruptedException {
    assumeTrue(Office.installed(), "LibreOffice is not installed, so no file was opened in it");
    for (String lang : List.of("zh", "en")) {
      for (String ending : List.of("xlsx", "docx")) {
        assertThat(Office.convert(report(ending, lang), "pdf", folder)).isNotEmptyFile();
      }
      assertThat(Office.convert(checklist("docx", lang), "pdf", folder)).isNotEmptyFile();
    }
    withoutFormulas(Office.convert(report("xlsx", "zh"), "xlsx:Calc MS Excel 2007 XML", folder));
  }
}
