package dev.plumbline.examples.embedding;

import dev.plumbline.Plumbline;
import dev.plumbline.ReadyStandard;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.format.json.JsonRecords;
import dev.plumbline.format.json.JsonReport;
import dev.plumbline.format.text.Paint;
import dev.plumbline.format.text.TextReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** The hospital's sample year, judged from the text to the written report. */
final class Year {

  private static final LocalDate END = LocalDate.of(2026, 12, 31);

  private final ReadyStandard standard;
  private final UnitRecords records;

  private Year(ReadyStandard standard, UnitRecords records) {
    this.standard = standard;
    this.records = records;
  }

  static Year of(Plumbline plumbline) {
    ReadyStandard standard = plumbline.shipped("hospital").orElseThrow().orElseThrow();
    return new Year(standard, records(standard.standard().vocabulary()));
  }

  private static UnitRecords records(Vocabulary vocabulary) {
    try {
      return JsonRecords.read(Path.of("hospital/ledger.json"), vocabulary).records().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ReadyStandard standard() {
    return standard;
  }

  UnitRecords records() {
    return records;
  }

  Report report() {
    return standard.check(records, END);
  }

  /** The report as JSON and as text in both languages. */
  String written() {
    Report report = report();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      new JsonReport(locale).write(report, standard.score(report), bytes);
      new TextReport(locale, Paint.PLAIN).write(report, standard.score(report), bytes);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
