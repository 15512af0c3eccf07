package dev.plumbline.format.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.ledger.CellFault;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.core.sector.Vocabulary;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders nobody would write by hand, made here and read in a small heap. */
final class HostileCsvTest {

  private static final String UNIT = "id,name\nb1,one\n";
  private static final String PEOPLE = "id,standing\np01,formal\n";

  private final Path folder;
  private final Map<String, String> expected = new LinkedHashMap<>();

  HostileCsvTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path ledger(String name, String code) throws IOException {
    expected.put(name, code);
    Path ledger = Files.createDirectory(folder.resolve(name));
    Files.writeString(ledger.resolve("unit.csv"), UNIT);
    Files.writeString(ledger.resolve("people.csv"), PEOPLE);
    return ledger;
  }

  private void repeated(String name, String code, String head, String text, int times)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(ledger(name, code).resolve("talks.csv"))) {
      out.write(head);
      for (int i = 0; i < times; i++) {
        out.write(text);
      }
    }
  }

  @Test
  void areRefusedByNameInASmallHeap() throws IOException, InterruptedException {
    repeated("commas", "NOT_CSV", "", ",", 39 << 20);
    repeated("rows", "CSV_HOSTILE,SHEET_MISSING", "id,kind\n", "1,2\n", 9 << 20);
    repeated("wide", "CSV_HOSTILE", "id\n", "x".repeat(100) + ",", 300);
    repeated("cell", "CSV_HOSTILE", "id\n", "党", 12 << 20);
    repeated("quote", "NOT_CSV", "id\n\"", "党\n", 9 << 20);
    repeated("large", "FILE_TOO_LARGE", "", "x".repeat(1 << 20), 41);
    Path several = ledger("several", "CSV_HOSTILE,UNKNOWN_COLUMN,SHEET_MISSING");
    for (String sheet : List.of("talks", "events", "facts", "documents", "activities")) {
      Files.writeString(several.resolve(sheet + ".csv"), "id,kind\n" + ",\n".repeat(60_000));
    }
    Files.write(ledger("binary", "NOT_TEXT").resolve("talks.csv"), new byte[] {0, 1, 2, 'i', 'd'});
    Files.writeString(
        ledger("wide-characters", "NOT_TEXT").resolve("talks.csv"), "id", StandardCharsets.UTF_16);
    Path told = folder.resolve("told.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ReadInLittleRoom.class.getName(), told.toString()));
    expected.keySet().forEach(name -> command.add(folder.resolve(name).toString()));
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    List<String> lines = new ArrayList<>();
    expected.forEach((name, code) -> lines.add(name + " " + code));
    assertThat(Files.readAllLines(told)).containsExactlyElementsOf(lines);
  }

  @Test
  void withALinkInThemAreReadWithoutWhatItLeadsTo() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.csv"), "id,standing\np66,formal\n");
    Path ledger = ledger("linked", "NOT_A_FILE");
    Files.delete(ledger.resolve("people.csv"));
    Files.createSymbolicLink(ledger.resolve("people.csv"), outside);
    Files.createDirectory(ledger.resolve("talks.csv"));
    Reading reading = CsvRecords.read(ledger, Vocabulary.empty());
    assertThat(reading.faults())
        .extracting(CellFault::code)
        .containsExactly("NOT_A_FILE", "NOT_A_FILE", "SHEET_MISSING");
    assertThat(reading.records().orElseThrow().people()).isEmpty();
  }

  @Test
  void ofTheOlderEncodingAreReadAsInUtf8WithOrWithoutAByteOrderMark() throws IOException {
    Path utf8 = ledger("utf8", "");
    Path old = ledger("old", "");
    Path marked = ledger("marked", "");
    String unit = "\"编号\",名称\r\nb1,内科支部㐀\r\n";
    Files.writeString(utf8.resolve("unit.csv"), unit);
    Files.writeString(old.resolve("unit.csv"), unit, Charset.forName("GB18030"));
    Files.writeString(marked.resolve("unit.csv"), "\uFEFF" + unit);
    Reading read = CsvRecords.read(utf8, Vocabulary.empty());
    assertThat(read.faults()).isEmpty();
    for (Path other : List.of(old, marked)) {
      assertThat(CsvRecords.read(other, Vocabulary.empty())).isEqualTo(read);
    }
  }
}
