package dev.plumbline.examples.hospital;

import dev.plumbline.Plumbline;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.sector.Vocabulary;
import dev.plumbline.format.json.JsonRecords;
import dev.plumbline.format.json.RecordsSchema;
import dev.plumbline.format.tables.CsvRecords;
import dev.plumbline.format.workbooks.XlsxRecords;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes the hospital's sample ledger in its three spellings, and the records' schema. */
public final class WriteSamples {

  private WriteSamples() {}

  /**
   * Writes below the folder {@code arguments[0]}, the repository's.
   *
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path home = Path.of(arguments[0]);
    Path folder = home.resolve("examples/hospital");
    Vocabulary words =
        Plumbline.create().shipped("hospital").orElseThrow().orElseThrow().standard().vocabulary();
    UnitRecords records = HospitalYear.records();
    Files.createDirectories(folder);
    try (OutputStream out = Files.newOutputStream(folder.resolve("ledger.json"))) {
      JsonRecords.write(records, words, out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("ledger.xlsx"))) {
      XlsxRecords.write(records, words, Locale.CHINESE, out);
    }
    CsvRecords.write(records, words, Locale.CHINESE, folder.resolve("csv"));
    try (OutputStream out = Files.newOutputStream(home.resolve("docs/records.schema.json"))) {
      RecordsSchema.write(out);
    }
  }
}
