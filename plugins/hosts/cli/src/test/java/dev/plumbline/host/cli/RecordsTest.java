package dev.plumbline.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.host.cli.Terminal.Outcome;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RecordsTest {

  private static final String UNIT = "{\"unit\": {\"id\": \"b1\", \"name\": \"b1\"}";
  private static final String PEOPLE =
      ", \"people\": [{\"id\": \"p01\", \"standing\": \"formal\"}]";

  private final Path folder;

  RecordsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Outcome check(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    return check(file);
  }

  private static Outcome check(Path records) {
    Outcome outcome =
        Terminal.english()
            .fed(Terminal.LECTURES)
            .types("check", "-", "--records", records.toString());
    assertThat(outcome.err()).doesNotContain("\tat ", "Exception");
    return outcome;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ledger.json", "ledger.xlsx", "csv"})
  void areReadInEverySpelling(String name) {
    assertThat(check(Terminal.HOSPITAL.resolve(name)).code()).isZero();
  }

  @Test
  void withoutASheetThatMustBeThereAreRefused() throws IOException {
    Outcome outcome = check("people-missing.json", UNIT + "}");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("The sheet “people” is missing");
    assertThat(check("unit-missing.json", "{\"people\": []}").err())
        .contains("The sheet “unit” is missing", "nothing was judged");
  }

  @Test
  void withADayThatIsNoneAreJudgedWithoutThatRow() throws IOException {
    String rows =
        ", \"activities\": [{\"id\": \"a1\", \"kinds\": [\"party-lecture\"], \"date\":"
            + " \"2026-02-30\"}]}";
    Outcome outcome = check("feb.json", UNIT + PEOPLE + rows);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("activities", "row 1", "2026-02-30", "good rows only", "Write 2026-03-05");
    assertThat(outcome.out()).contains("as of 2026-09-30");
  }

  @Test
  void withAMisspeltTermNameWhatMayStandThere() throws IOException {
    String rows =
        ", \"activities\": [{\"id\": \"a1\", \"kinds\": [\"party-lectrue\"], \"date\":"
            + " \"2026-02-03\"}]}";
    Outcome outcome = check("term.json", UNIT + PEOPLE + rows);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("I do not know “party-lectrue”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty.json", "empty.xlsx"})
  void thatAreEmptyAreSaidToBe(String name) throws IOException {
    Outcome outcome = check(name, "");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("The file is empty");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void inAFolderWithoutFilesAreSaidToBeNone() {
    Outcome outcome = check(folder);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("no .csv files");
  }

  @ParameterizedTest
  @CsvSource({"large.json", "large.xlsx", "folder/人员.csv"})
  void ofFiftyMegabytesAreRefusedUnread(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(50L << 20);
    }
    Outcome outcome = check(name.endsWith(".csv") ? folder.resolve("folder") : file);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("larger than 40 MB");
  }

  @Test
  void ofNoKnownSpellingAreRefused() throws IOException {
    for (Map.Entry<String, String> each :
        Map.of(
                "a.xls", "old format",
                "a.et", "old format",
                "a.pdf", "no format I know",
                "a", "no format I know")
            .entrySet()) {
      Outcome outcome = check(each.getKey(), "x");
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.err()).contains(each.getValue());
    }
    assertThat(check(folder.resolve("none.json")).err()).startsWith("There is no file or folder");
  }

  @Test
  void ofAProfileMustBeWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("profile.json"), UNIT + "}");
    Outcome outcome = Terminal.english().types("checklist", "hospital", "--unit", file.toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("people", "mend them first");
  }

  /** As Excel and WPS in China save a list, with a line above the headings. */
  private Outcome lectures(String rows, Charset charset) throws IOException {
    Path list = folder.resolve("党课.csv");
    Files.writeString(list, "党课登记,,\r\n序,上课时间,主讲\r\n" + rows, charset);
    Path mapping = folder.resolve("映射.txt");
    Files.writeString(
        mapping,
        """
        [单位]
        编号 = "b1"
        名称 = "一支部"
        [人员]
        编号 = "p01"
        身份 = "正式党员"
        [活动]
        表 = 党课
        标题行 = 2
        编号 = "k" + 序
        活动 = "党课"
        日期 = 上课时间
        主持人 = 主讲
        """);
    return Terminal.chinese()
        .fed(Terminal.LECTURES)
        .types("check", "-", "--records", list.toString(), "--mapping", mapping.toString());
  }

  @Test
  void inAListOfTheOlderEncodingAreReadAsThoseInUtf8() throws IOException {
    String rows = "1,2026年3月5日,p01\r\n";
    Outcome utf8 = lectures(rows, StandardCharsets.UTF_8);
    assertThat(utf8.err()).isEmpty();
    assertThat(utf8.code()).isZero();
    assertThat(lectures(rows, Charset.forName("GBK"))).isEqualTo(utf8);
    Outcome neither = lectures(rows, StandardCharsets.UTF_16);
    assertThat(neither.code()).isEqualTo(2);
    assertThat(neither.err()).contains("不是 UTF-8 或 GBK 编码的文字");
  }

  @Test
  void withACommaTooManyAreJudgedWithoutThatRow() throws IOException {
    Outcome outcome =
        lectures("1,2026-03-05,p01\r\n2,2026-04-05,p01\r\n3,五月,五日,p01\r\n", StandardCharsets.UTF_8);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("党课 第5行", "这一行有4格，别的行是3格", "只依据正确的行");
    assertThat(outcome.out()).contains("符合标准");
  }
}
