package dev.plumbline.examples.books;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.format.json.JsonRecords;
import dev.plumbline.format.tables.CsvRecords;
import dev.plumbline.format.workbooks.TemplateWorkbook;
import dev.plumbline.format.workbooks.XlsxRecords;
import dev.plumbline.format.workbooks.XlsxResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A year whose every free text begins as a formula does. */
final class FormulasTest {

  private static final ReadyStandard HOSPITAL =
      Plumbline.create().shipped("hospital").orElseThrow().orElseThrow();
  private static final Vocabulary WORDS = HOSPITAL.standard().vocabulary();

  private final Path folder;

  FormulasTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private UnitRecords spoiled(String first) throws IOException {
    String good = Files.readString(Path.of("hospital/ledger.json"));
    String spoiled =
        good.replaceAll(
            "(\"(?:name|evidence|source)\" *: *\")", "$1" + first + "1+cmd|'/C calc'!A0 ");
    assertThat(spoiled.length()).isGreaterThan(good.length() + 400);
    Path file = Files.writeString(folder.resolve("ledger.json"), spoiled);
    return JsonRecords.read(file, WORDS).records().orElseThrow();
  }

  private interface Written {
    void to(OutputStream out) throws IOException;
  }

  /** No cell is a formula, and who edits one does not make it one. */
  private int guarded(Path file, String first, Written written) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      written.to(out);
    }
    int risky = 0;
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            boolean text = cell.getCellType() == CellType.STRING;
            if (text && cell.getStringCellValue().startsWith(first)) {
              risky++;
              assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
          }
        }
      }
    }
    return risky;
  }

  @ParameterizedTest
  @ValueSource(strings = {"=", "+", "-", "@", "＝", "＋", "－", "＠"})
  void areWrittenNowhere(String first) throws IOException {
    UnitRecords records = spoiled(first);
    Report report = HOSPITAL.check(records, LocalDate.of(2026, 9, 30));
    XlsxResult results = new XlsxResult(Locale.CHINESE);
    Path paper = folder.resolve("paper.xlsx");
    guarded(paper, first, out -> results.write(report, HOSPITAL.score(report), out));
    guarded(paper, first, out -> results.write(HOSPITAL.checklist(records, Year.of(2026)), out));
    Path template = folder.resolve("template.xlsx");
    int guarded =
        guarded(
            template,
            first,
            out ->
                TemplateWorkbook.write(
                    HOSPITAL.standard(), Optional.of(records), Locale.CHINESE, out));
    assertThat(guarded).isGreaterThan(20);
    assertThat(XlsxRecords.read(template, WORDS).records()).contains(records);
    Path lists = folder.resolve("csv");
    CsvRecords.write(records, WORDS, Locale.CHINESE, lists);
    try (Stream<Path> files = Files.list(lists)) {
      for (Path file : files.toList()) {
        List<String> cells = List.of(Files.readString(file).split("[,\n\"]"));
        assertThat(cells).noneMatch(cell -> cell.startsWith(first));
      }
    }
    assertThat(CsvRecords.read(lists, WORDS).records()).contains(records);
  }
}
