package dev.plumbline.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.plumbline.core.ledger.CellFault;
import dev.plumbline.core.ledger.Reading;
import dev.plumbline.core.sector.Vocabulary;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
final class HostileJsonTest {

  private static final String GOOD =
      "{\"unit\": {\"id\": \"b1\", \"name\": \"一支部\"},\n"
          + " \"people\": [{\"id\": \"p01\", \"standing\": \"formal\"}]}";

  private final Path file;

  HostileJsonTest(@TempDir Path folder) {
    this.file = folder.resolve("ledger.json");
  }

  private Reading read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private Reading read(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    return read();
  }

  private Reading read() throws IOException {
    Reading reading = JsonRecords.read(file, Vocabulary.empty());
    for (CellFault fault : reading.faults()) {
      for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
        assertThat(fault.message().in(locale))
            .doesNotContain("Exception", "tools.", "java.", "{0}");
      }
    }
    return reading;
  }

  private static void isRefused(Reading reading, String code, int line) {
    isRefused(reading, code);
    assertThat(reading.faults().get(0).row()).isEqualTo(line);
  }

  private static void isRefused(Reading reading, String code) {
    assertThat(reading.records()).isEmpty();
    assertThat(codes(reading)).containsExactly(code);
    assertThat(reading.faults().get(0).sheet()).isEqualTo("ledger.json");
  }

  private static List<String> codes(Reading reading) {
    return reading.faults().stream().map(CellFault::code).toList();
  }

  @Test
  void readsWhatIsRightWithOrWithoutAByteOrderMark() throws IOException {
    assertThat(read(GOOD).faults()).isEmpty();
    assertThat(read("\uFEFF" + GOOD).faults()).isEmpty();
    assertThat(read(GOOD).records()).isPresent();
  }

  @Test
  void refusesOtherEncodings() throws IOException {
    isRefused(read(GOOD.getBytes(Charset.forName("GB18030"))), "NOT_UTF8");
    isRefused(read(GOOD.getBytes(StandardCharsets.UTF_16)), "NOT_UTF8");
    byte[] cut = GOOD.getBytes(StandardCharsets.UTF_8);
    int half = GOOD.substring(0, GOOD.indexOf('支')).getBytes(StandardCharsets.UTF_8).length + 1;
    cut[half] = (byte) 0xff;
    isRefused(read(cut), "NOT_UTF8");
  }

  @Test
  void refusesWhatIsNoJson() throws IOException {
    isRefused(read(""), "FILE_EMPTY");
    isRefused(read("  \n \n"), "FILE_EMPTY");
    isRefused(read("[]"), "NOT_AN_OBJECT");
    isRefused(read("\"unit\""), "NOT_AN_OBJECT");
    isRefused(read("null"), "NOT_AN_OBJECT");
    isRefused(read("unit: b1"), "NOT_JSON", 1);
    isRefused(read("{\n\"unit\": {\n"), "NOT_JSON", 3);
    isRefused(read("{\n\"unit\": {},\n}"), "NOT_JSON", 3);
    isRefused(read("{'unit': {}}"), "NOT_JSON", 1);
    isRefused(read("{\"unit\": NaN}"), "NOT_JSON", 1);
    isRefused(read(GOOD + "\n{}"), "MORE_THAN_ONE");
    isRefused(read(GOOD + "]"), "NOT_JSON", 2);
    isRefused(read(new byte[1000]), "NOT_JSON", 1);
    isRefused(read("{\"unit\": {\"id\": \"b\0\"}}"), "NOT_JSON", 1);
  }

  @Test
  void refusesDeepNestingWithoutFollowingIt() throws IOException {
    isRefused(read("[".repeat(1_000_000)), "NOT_AN_OBJECT");
    isRefused(read("{\"a\":".repeat(1_000_000)), "JSON_HOSTILE");
    isRefused(
        read("{\"unit\": {\"id\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}}"),
        "JSON_HOSTILE");
  }

  @Test
  void refusesTextsAndNumbersNobodyWrites() throws IOException {
    String unit = "{\"unit\": {\"id\": \"b1\", \"name\": ";
    isRefused(read(unit + "\"" + "长".repeat(200_000) + "\"}}"), "JSON_HOSTILE");
    isRefused(read(unit + "9".repeat(200_000) + "}}"), "JSON_HOSTILE");
    isRefused(read("{\"" + "k".repeat(60_000) + "\": 1}"), "JSON_HOSTILE");
    String list = "[\"x\"" + ", \"长长长长长长长长\"".repeat(10_000) + "]";
    isRefused(read(unit + list + "}}"), "JSON_HOSTILE");
  }

  @ParameterizedTest
  @CsvSource({
    "1e999999999",
    "-1e999999999",
    "1e-999999999",
    "123456789012345678901234567890",
    "0.1e2147483648"
  })
  void neverWritesAHugeNumberOut(String number) throws IOException {
    String days = ", \"bodies\": [{\"id\": \"g1\", \"kind\": \"group\", \"termYears\": " + number;
    Reading reading = read(GOOD.substring(0, GOOD.length() - 1) + days + "}]}");
    assertThat(codes(reading)).contains("NOT_A_NUMBER");
    assertThat(reading.faults())
        .allSatisfy(fault -> assertThat(fault.found().length()).isLessThan(100));
  }

  @Test
  void tellsANameThatStandsTwice() throws IOException {
    assertThat(codes(read(GOOD.replace("\"name\"", "\"id\": \"b2\", \"name\""))))
        .containsExactly("NAME_TWICE", "ONE_UNIT");
    Reading sheet = read(GOOD.replace("\n", "\n\"people\": [],"));
    assertThat(codes(sheet)).containsExactly("SHEET_TWICE");
  }

  @Test
  void tellsValuesOfTheWrongKind() throws IOException {
    assertThat(codes(read("{\"unit\": 1, \"people\": \"p01\"}")))
        .containsExactly("NOT_A_LIST", "NOT_A_LIST", "SHEET_MISSING", "SHEET_MISSING");
    assertThat(codes(read(GOOD.replace("[{", "[null, 1, \"x\", [], true, {"))))
        .containsOnly("NOT_AN_OBJECT")
        .hasSize(5);
    assertThat(codes(read(GOOD.replace("\"p01\"", "{\"id\": 1}"))))
        .containsExactly("NOT_A_PERSON_ID");
    assertThat(codes(read(GOOD.replace("\"p01\"", "true, \"joined\": [2026]"))))
        .containsExactly("NO_SUCH_DATE");
    assertThat(codes(read(GOOD.replace("\"p01\"", "null")))).containsExactly("CELL_EMPTY");
    assertThat(codes(read("{\"unit\": [], \"people\": {}}"))).contains("ONE_UNIT");
  }

  @Test
  void stopsAtMoreThanALedgerHolds() throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("{\"people\": [{}");
      for (int i = 0; i < 10_000_000; i++) {
        out.write(",{}");
      }
      out.write("]}");
    }
    isRefused(read(), "JSON_HOSTILE");
    StringBuilder wide = new StringBuilder("{\"unit\": {\"k\": 1");
    StringBuilder many = new StringBuilder("{\"k\": []");
    for (int i = 0; i < 300_000; i++) {
      wide.append(", \"k").append(i).append("\": 1");
      many.append(", \"k").append(i).append("\": []");
    }
    isRefused(read(wide + "}}"), "JSON_HOSTILE");
    isRefused(read(many + "}"), "JSON_HOSTILE");
  }

  @Test
  void refusesALargeFileUnread() throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(50L << 20);
    }
    isRefused(read(), "FILE_TOO_LARGE");
  }

  @Test
  void survivesAnyBytes() {
    Random random = new Random(20260930);
    byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
    assertThatCode(
            () -> {
              for (int round = 0; round < 1_000; round++) {
                byte[] bytes = good.clone();
                for (int change = random.nextInt(4); change >= 0; change--) {
                  bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                read(bytes);
              }
            })
        .doesNotThrowAnyException();
  }
}
