package dev.plumbline.examples;

import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.examples.glossary.WriteGlossary;
import dev.plumbline.examples.year.Sample;
import dev.plumbline.format.json.CoverageSchema;
import dev.plumbline.format.json.JsonComparison;
import dev.plumbline.format.json.JsonExplanation;
import dev.plumbline.format.json.JsonPlan;
import dev.plumbline.format.json.JsonRecords;
import dev.plumbline.format.json.JsonReport;
import dev.plumbline.format.json.RecordsSchema;
import dev.plumbline.format.json.ResultSchema;
import dev.plumbline.format.tables.CsvRecords;
import dev.plumbline.format.text.Paint;
import dev.plumbline.format.text.TextReport;
import dev.plumbline.format.workbooks.XlsxRecords;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes every sector's sample ledger in its three spellings, the report expected of it, the
 * English twins of standards, the schemas and the glossary. What it writes is kept in the
 * repository, so a change shows there.
 */
public final class WriteSamples {

  private WriteSamples() {}

  /**
   * Writes below the folder {@code arguments[0]}, the repository's.
   *
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path home = Path.of(arguments[0]);
    for (Sample sample : Samples.all()) {
      write(sample, home.resolve("examples").resolve(sample.sector()));
    }
    schemas(home.resolve("docs"));
    WriteGlossary.main(arguments);
    for (Twin twin : Twin.all()) {
      Files.writeString(twin.english(home), twin.translated(Plumbline.create()));
    }
  }

  private static void write(Sample sample, Path folder) throws IOException {
    ReadyStandard standard =
        Plumbline.create().shipped(sample.sector()).orElseThrow().orElseThrow();
    Vocabulary words = standard.standard().vocabulary();
    UnitRecords records = sample.records();
    Files.createDirectories(folder);
    try (OutputStream out = Files.newOutputStream(folder.resolve("ledger.json"))) {
      JsonRecords.write(records, words, out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("ledger.xlsx"))) {
      XlsxRecords.write(records, words, Locale.CHINESE, out);
    }
    CsvRecords.write(records, words, Locale.CHINESE, folder.resolve("csv"));
    Report report = standard.check(records, sample.asOf());
    for (String lang : List.of("zh", "en")) {
      TextReport text = new TextReport(Locale.forLanguageTag(lang), Paint.PLAIN);
      Files.writeString(
          folder.resolve("expected-report-" + lang + ".txt"),
          text.show(report, standard.score(report)));
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("expected-report.json"))) {
      new JsonReport(Locale.CHINESE).write(report, standard.score(report), out);
    }
  }

  private static void schemas(Path folder) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("records.schema.json"))) {
      RecordsSchema.write(out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("report.schema.json"))) {
      ResultSchema.report(out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("checklist.schema.json"))) {
      ResultSchema.checklist(out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("diagnostics.schema.json"))) {
      ResultSchema.diagnostics(out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("comparison.schema.json"))) {
      JsonComparison.schema(out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("consistency.schema.json"))) {
      JsonComparison.consistencySchema(out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("trial.schema.json"))) {
      ResultSchema.trial(out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("explain.schema.json"))) {
      JsonExplanation.schema(out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("plan.schema.json"))) {
      JsonPlan.schema(out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("burden.schema.json"))) {
      JsonPlan.burdenSchema(out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("coverage.schema.json"))) {
      CoverageSchema.write(out);
    }
  }
}
