package dev.plumbline.examples.year;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.examples.Samples;
import dev.plumbline.format.json.JsonRecords;
import dev.plumbline.format.json.JsonReport;
import dev.plumbline.format.tables.CsvRecords;
import dev.plumbline.format.text.Paint;
import dev.plumbline.format.text.TextReport;
import dev.plumbline.format.workbooks.XlsxRecords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SampleYearsTest {

  private static final Plumbline PLUMBLINE = Plumbline.create();

  static List<Sample> samples() {
    return Samples.all();
  }

  private static ReadyStandard standard(Sample sample) {
    return PLUMBLINE.shipped(sample.sector()).orElseThrow().orElseThrow();
  }

  private static Report report(Sample sample) {
    return standard(sample).check(sample.records(), sample.asOf());
  }

  private static UnitRecords read(Reading reading) {
    assertThat(reading.faults()).isEmpty();
    return reading.records().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void findsEveryPlantedFaultAndNothingElse(Sample sample) {
    Report report = report(sample);
    assertThat(report.findings())
        .extracting(verdict -> verdict.item().id())
        .containsExactlyInAnyOrderElementsOf(sample.planted().keySet());
    assertThat(report.verdicts())
        .filteredOn(verdict -> verdict.advice() && verdict.status() == Status.MISSED)
        .extracting(verdict -> verdict.item().id())
        .containsExactlyInAnyOrderElementsOf(sample.advised().keySet());
    assertThat(report.verdicts())
        .filteredOn(verdict -> verdict.status() == Status.UNKNOWN)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void asksNothingOfRecordsNoDutyReads(Sample sample) {
    assertThat(report(sample).notes()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void namesClauseAndPlaceOfEveryFinding(Sample sample) {
    for (Verdict verdict : report(sample).findings()) {
      assertThat(verdict.item().duty().citation().clause()).isNotEmpty();
      assertThat(verdict.item().duty().span().place()).matches("[a-z]+:[a-z]+\\.std:\\d+(:\\d+)?");
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsTheThreeSpellingsAlike(Sample sample) throws IOException {
    var words = standard(sample).standard().vocabulary();
    Path folder = Path.of(sample.sector());
    UnitRecords made = sample.records();
    assertThat(read(JsonRecords.read(folder.resolve("ledger.json"), words))).isEqualTo(made);
    assertThat(read(XlsxRecords.read(folder.resolve("ledger.xlsx"), words))).isEqualTo(made);
    assertThat(read(CsvRecords.read(folder.resolve("csv"), words))).isEqualTo(made);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void givesTheExpectedReportInBothLanguages(Sample sample) throws IOException {
    Report report = report(sample);
    ReadyStandard standard = standard(sample);
    Path folder = Path.of(sample.sector());
    for (String lang : List.of("zh", "en")) {
      String text =
          new TextReport(Locale.forLanguageTag(lang), Paint.PLAIN)
              .show(report, standard.score(report));
      assertThat(text)
          .isEqualTo(Files.readString(folder.resolve("expected-report-" + lang + ".txt")));
    }
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    new JsonReport(Locale.CHINESE).write(report, standard.score(report), json);
    assertThat(json.toString(StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(folder.resolve("expected-report.json")));
  }
}
