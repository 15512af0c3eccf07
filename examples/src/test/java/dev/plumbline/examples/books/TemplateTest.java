package dev.plumbline.examples.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.ledger.CellFault;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.examples.hospital.HospitalYear;
import dev.plumbline.format.workbooks.TemplateWorkbook;
import dev.plumbline.format.workbooks.XlsxRecords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplateTest {

  private static final ReadyStandard HOSPITAL =
      Plumbline.create().shipped("hospital").orElseThrow().orElseThrow();
  private static final Vocabulary WORDS = HOSPITAL.standard().vocabulary();
  private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

  @TempDir
  @SuppressWarnings("NullAway.Init") // the engine fills it before each test
  Path folder;

  private Path template(Optional<UnitRecords> profile, String lang) throws IOException {
    Path file = folder.resolve("template-" + lang + ".xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      TemplateWorkbook.write(HOSPITAL.standard(), profile, Locale.forLanguageTag(lang), out);
    }
    return file;
  }

  private static List<String> verdicts(UnitRecords records) {
    Report report = HOSPITAL.check(records, YEAR_END);
    return report.verdicts().stream()
        .map(v -> (v.item().id() + " " + v.status()).replaceAll("\\be0*(\\d+)\\b", "e$1"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void filledByHandGivesTheVerdictTheRecordsGive(String lang) throws IOException {
    UnitRecords records = HospitalYear.records();
    Path filled = folder.resolve("filled.xlsx");
    Path template = template(Optional.empty(), lang);
    Filling.fill(template, records, WORDS, Locale.forLanguageTag(lang), filled);
    Reading reading = XlsxRecords.read(filled, WORDS);
    assertThat(reading.faults()).isEmpty();
    assertThat(verdicts(reading.records().orElseThrow())).isEqualTo(verdicts(records));
    Path shuffled = folder.resolve("shuffled.xlsx");
    Filling.shuffle(filled, shuffled, 7);
    Reading again = XlsxRecords.read(shuffled, WORDS);
    assertThat(again.faults()).isEmpty();
    assertThat(verdicts(again.records().orElseThrow()))
        .containsExactlyInAnyOrderElementsOf(verdicts(records));
  }

  @Test
  void keepsWhatTheProfileKnowsAndNothingElse() throws IOException {
    UnitRecords records = HospitalYear.records();
    Reading reading = XlsxRecords.read(template(Optional.of(records), "zh"), WORDS);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.records()).contains(records);
    Reading blank = XlsxRecords.read(template(Optional.empty(), "zh"), WORDS);
    assertThat(blank.faults()).extracting(CellFault::code).containsExactly("ONE_UNIT");
  }

  @Test
  void isTheSameBytesEachTime() throws IOException {
    ByteArrayOutputStream one = new ByteArrayOutputStream();
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    TemplateWorkbook.write(HOSPITAL.standard(), Optional.empty(), Locale.CHINESE, one);
    TemplateWorkbook.write(HOSPITAL.standard(), Optional.empty(), Locale.CHINESE, two);
    assertThat(one.toByteArray()).isEqualTo(two.toByteArray());
  }

  @Test
  void offersWordsChecksDatesNamesClausesAndKeepsHeadings() throws IOException {
    try (InputStream in = Files.newInputStream(template(Optional.empty(), "zh"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      XSSFSheet activities = book.getSheet("活动");
      assertThat(activities.getProtect()).isTrue();
      assertThat(activities.isColumnHidden(0)).isTrue();
      assertThat(activities.getRow(0).getCell(1).getCellStyle().getLocked()).isTrue();
      assertThat(activities.getColumnStyle(1).getLocked()).isFalse();
      assertThat(activities.getRow(0).getCell(1).getCellComment().getString().getString())
          .contains("二3(1)");
      assertThat(activities.getDataValidations())
          .anyMatch(v -> v.getRegions().getCellRangeAddress(0).getFirstColumn() == 2)
          .anyMatch(v -> v.getRegions().getCellRangeAddress(0).getFirstColumn() == 1);
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
          }
        }
      }
    }
  }

  @Test
  void namesTheCellAtFaultAndReadsTheRest() throws IOException {
    Path filled = folder.resolve("filled.xlsx");
    Filling.fill(
        template(Optional.empty(), "zh"), HospitalYear.records(), WORDS, Locale.CHINESE, filled);
    Path wrong = folder.resolve("wrong.xlsx");
    try (InputStream in = Files.newInputStream(filled);
        XSSFWorkbook book = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(wrong)) {
      book.getSheet("活动").getRow(1).getCell(2).setCellValue("二月三十");
      book.write(out);
    }
    Reading reading = XlsxRecords.read(wrong, WORDS);
    assertThat(reading.faults()).hasSize(1);
    CellFault fault = reading.faults().get(0);
    assertThat(List.of(fault.code(), fault.sheet(), fault.cell(), fault.column(), fault.found()))
        .containsExactly("NO_SUCH_DATE", "活动", "C2", "日期", "二月三十");
    assertThat(reading.records().orElseThrow().activities())
        .hasSize(HospitalYear.records().activities().size() - 1);
  }

  @Test
  void saysWhichDayABareNumberIs() throws IOException {
    Path filled = folder.resolve("filled.xlsx");
    Filling.fill(
        template(Optional.empty(), "zh"), HospitalYear.records(), WORDS, Locale.CHINESE, filled);
    Path bare = folder.resolve("bare.xlsx");
    try (InputStream in = Files.newInputStream(filled);
        XSSFWorkbook book = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(bare)) {
      Cell cell = book.getSheet("活动").getRow(1).getCell(2);
      cell.setCellStyle(book.getCellStyleAt(0));
      cell.setCellValue(46117);
      book.write(out);
    }
    List<CellFault> faults = XlsxRecords.read(bare, WORDS).faults();
    assertThat(faults).extracting(CellFault::code).containsExactly("NUMBER_FOR_DATE");
    assertThat(faults.get(0).cell()).isEqualTo("C2");
    assertThat(faults.get(0).message().in(Locale.ENGLISH)).contains("2026-04-05");
  }

  @Test
  void comesBackUnchangedFromLibreOffice() throws IOException, InterruptedException {
    boolean there = Office.installed();
    assumeTrue(there, "LibreOffice is not installed, so no file was opened in it");
    Path filled = folder.resolve("filled.xlsx");
    Filling.fill(
        template(Optional.empty(), "zh"), HospitalYear.records(), WORDS, Locale.CHINESE, filled);
    Path saved = Office.convert(filled, "xlsx:Calc MS Excel 2007 XML", folder);
    Reading reading = XlsxRecords.read(saved, WORDS);
    assertThat(reading.faults()).isEmpty();
    assertThat(verdicts(reading.records().orElseThrow()))
        .isEqualTo(verdicts(HospitalYear.records()));
  }
}
