package dev.plumbline.examples.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.format.json.JsonRecords;
import dev.plumbline.format.json.JsonReport;
import dev.plumbline.format.json.RecordsSchema;
import dev.plumbline.format.json.ResultSchema;
import dev.plumbline.format.tables.CsvRecords;
import dev.plumbline.format.text.Paint;
import dev.plumbline.format.text.TextReport;
import dev.plumbline.format.workbooks.XlsxRecords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class HospitalYearTest {

  private static final Path FOLDER = Path.of("hospital");
  private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);
  private static final ReadyStandard HOSPITAL =
      Plumbline.create().shipped("医院").orElseThrow().orElseThrow();

  private static UnitRecords read(Reading reading) {
    assertThat(reading.faults()).isEmpty();
    return reading.records().orElseThrow();
  }

  @Test
  void findsEveryPlantedFaultAndNothingElse() {
    Report report = HOSPITAL.check(HospitalYear.records(), YEAR_END);
    assertThat(report.findings())
        .extracting(verdict -> verdict.item().id())
        .containsExactlyInAnyOrderElementsOf(HospitalYear.PLANTED.keySet());
    assertThat(report.verdicts())
        .filteredOn(verdict -> verdict.advice() && verdict.status() == Status.MISSED)
        .extracting(verdict -> verdict.item().id())
        .containsExactlyInAnyOrderElementsOf(HospitalYear.ADVISED.keySet());
    assertThat(report.verdicts())
        .filteredOn(verdict -> verdict.status() == Status.UNKNOWN)
        .isEmpty();
  }

  @Test
  void namesClauseAndPlaceOfEveryFinding() {
    for (Verdict verdict : HOSPITAL.check(HospitalYear.records(), YEAR_END).findings()) {
      assertThat(verdict.item().duty().citation().clause()).isNotEmpty();
      assertThat(verdict.item().duty().span().place()).startsWith("hospital:hospital.std:");
    }
  }

  @Test
  void readsTheThreeSpellingsAlike() throws IOException {
    var words = HOSPITAL.standard().vocabulary();
    UnitRecords made = HospitalYear.records();
    assertThat(read(JsonRecords.read(FOLDER.resolve("ledger.json"), words))).isEqualTo(made);
    assertThat(read(XlsxRecords.read(FOLDER.resolve("ledger.xlsx"), words))).isEqualTo(made);
    assertThat(read(CsvRecords.read(FOLDER.resolve("csv"), words))).isEqualTo(made);
  }

  @Test
  void givesTheExpectedReportInBothLanguages() throws IOException {
    Report report = HOSPITAL.check(HospitalYear.records(), YEAR_END);
    for (String lang : List.of("zh", "en")) {
      String text =
          new TextReport(Locale.forLanguageTag(lang), Paint.PLAIN)
              .show(report, HOSPITAL.score(report));
      assertThat(text)
          .isEqualTo(Files.readString(FOLDER.resolve("expected-report-" + lang + ".txt")));
    }
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    new JsonReport(Locale.CHINESE).write(report, HOSPITAL.score(report), json);
    assertThat(json.toString(StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(FOLDER.resolve("expected-report.json")));
  }

  @Test
  void publishesTheSchemasItReadsAndWritesBy() {
    published("records", RecordsSchema::write);
    published("report", ResultSchema::report);
    published("checklist", ResultSchema::checklist);
    published("diagnostics", ResultSchema::diagnostics);
  }

  private static void published(String name, Consumer<OutputStream> schema) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    schema.accept(bytes);
    assertThat(Path.of("../docs", name + ".schema.json")).hasBinaryContent(bytes.toByteArray());
  }
}
