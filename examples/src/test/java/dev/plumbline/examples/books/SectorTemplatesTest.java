package dev.plumbline.examples.books;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.examples.Samples;
import dev.plumbline.examples.year.Sample;
import dev.plumbline.format.workbooks.TemplateWorkbook;
import dev.plumbline.format.workbooks.XlsxRecords;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sector's template, filled by hand, left tidy, out of order and untidy. */
final class SectorTemplatesTest {

  private static final Plumbline PLUMBLINE = Plumbline.create();

  private final Path folder;

  SectorTemplatesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Stream<Arguments> samples() {
    return Samples.all().stream()
        .flatMap(
            sample ->
                Stream.of(Locale.CHINESE, Locale.ENGLISH)
                    .map(locale -> Arguments.of(sample, locale)));
  }

  private static List<String> verdicts(ReadyStandard standard, UnitRecords records, Sample sample) {
    return standard.check(records, sample.asOf()).verdicts().stream()
        .map(
            each ->
                (each.item().id() + " " + each.status())
                    .replaceAll("\\b([a-z])0*(\\d+)\\b", "$1$2"))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void givesTheVerdictTheRecordsGiveHoweverItIsFilled(Sample sample, Locale locale)
      throws IOException {
    ReadyStandard standard = PLUMBLINE.shipped(sample.sector()).orElseThrow().orElseThrow();
    Vocabulary words = standard.standard().vocabulary();
    Path template = folder.resolve("template.xlsx");
    try (OutputStream out = Files.newOutputStream(template)) {
      TemplateWorkbook.write(standard.standard(), Optional.empty(), locale, out);
    }
    Path tidy = folder.resolve("tidy.xlsx");
    Filling.fill(template, sample.records(), words, locale, tidy);
    Path shuffled = folder.resolve("shuffled.xlsx");
    Filling.shuffle(tidy, shuffled, 11);
    Path untidy = folder.resolve("untidy.xlsx");
    Filling.untidy(tidy, untidy);
    List<String> told = verdicts(standard, sample.records(), sample);
    for (Path filled : List.of(tidy, shuffled, untidy)) {
      Reading reading = XlsxRecords.read(filled, words);
      assertThat(reading.faults().stream().filter(each -> each.isError())).isEmpty();
      assertThat(verdicts(standard, reading.records().orElseThrow(), sample)).isEqualTo(told);
    }
  }
}
