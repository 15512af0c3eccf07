package dev.plumbline.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.record.Activity;
import dev.plumbline.core.sector.Meaning;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.sector.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MappingTest {

  private static final Vocabulary WORDS =
      Vocabulary.of(List.of(term("party-lecture", "党课"), term("general-meeting", "党员大会")));

  private static final String PROFILE =
      """
      [单位]
      编号 = "b1"
      名称 = "一支部"
      [人员]
      表 = 名册
      编号 = "p" + 序号
      身份 = 类别
      身份 : 正式 党员 = 正式党员
      """;

  private static Term term(String id, String zh) {
    return new Term(
        id, TermKind.ACTIVITY, new Label(zh, id), List.of(), new Meaning.Recorded(), "test");
  }

  private static Table table(String name, int first, String... lines) {
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      rows.add(new Table.Row(first + i, Arrays.asList(lines[i].split("\\|", -1))));
    }
    return new Table(name, Arrays.asList(lines[0].split("\\|")), rows);
  }

  private static final Table ROLL = table("名册", 1, "序号|类别", "01|正式 党员", "02|正式 党员");

  private static Reading read(String mapping, Table... more) {
    List<Table> tables = new ArrayList<>(List.of(ROLL));
    tables.addAll(Arrays.asList(more));
    return LedgerReader.read(tables, Mapping.read("m.txt", mapping), WORDS);
  }

  @Test
  void readsSeveralTablesIntoOneSheetWithWordsFixedTextsAndJoins() {
    Reading reading =
        read(
            PROFILE
                + """
                # 两张登记表
                [活动]
                表 = 党课
                标题行 = 2
                编号 = "k" + 行号
                活动 = "党课"
                日期 = 时 间
                到会人员 = 出席
                到会人员 : 甲 = p01
                [activities]
                table = 大会
                id = "d" + No
                kinds = 类型
                kinds : 支部大会 = 党员大会
                date = Day
                """,
            table("党课", 1, "一支部党课登记", "时  间|出席", "2026年3月5日|甲、p02"),
            table("大会", 1, "No|类型|Day", "1|支部大会|2026-04-01"));
    assertThat(reading.faults()).isEmpty();
    List<Activity> activities = reading.records().orElseThrow().activities();
    assertThat(activities).extracting(Activity::id).containsExactly("k3", "d1");
    assertThat(activities.get(0).present()).containsExactly("p01", "p02");
    assertThat(activities.get(1).kinds()).containsExactly("general-meeting");
  }

  @Test
  void tellsFaultsByTheirOwnSheetRowAndHeadingAndReadsTheGoodRows() {
    Reading reading =
        read(
            PROFILE + "[活动]\n表 = 大会\n编号 = No\n活动 = \"党课\"\n日期 = Day\n",
            table("大会", 3, "No|Day", "1|2026-02-30", "2|2026-04-01", "2|2026-04-02"));
    assertThat(reading.records().orElseThrow().activities()).hasSize(1);
    CellFault day = reading.faults().get(0);
    assertThat(List.of(day.code(), day.sheet(), day.row(), day.column(), day.found()))
        .containsExactly("NO_SUCH_DATE", "大会", 4, "Day", "2026-02-30");
    assertThat(reading.faults().get(1).message().in(Locale.ENGLISH)).contains("row 5");
  }

  /** Each mistake with the line it stands in and what is asked or told to write instead. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[活 动]; 1; 是不是活动？",
        "[活动]|日 期 = Day; 2; 是不是日期",
        "[activities]|datee = Day; 2; Did you mean date?",
        "[活动]|标题航 = 3; 2; 是不是标题行？",
        "[活动]|表 = 大会记; 1; 是不是大会记录？",
        "[活动]|表 = 大会记录|编号 = No|活动 = 类型|日期 = Dya; 5; Did you mean Day?",
        "[活动]|表 = 大会记录|编号 = No|活动 = 类型|活动 : 上课 = 党棵; 5; 是不是党课",
        "[活动]|表 = 大会记录|编号 = No|活动 = 备注|日期 = Day; 4; 备注”：C、E。请改掉多余的",
        "[活动]|表 = 登记|编号 = 序|活动 = \"党课\"|日期 = 上课时间; 3; 请在这一段加一行 标题行 = 3",
        "[活动]|表 = 大会记录|编号 = No|活动 = \"党课\"; 1; 请在这一段加一行 日期 = 表里的标题",
      })
  void saysWhatToWriteInstead(String lines, int line, String said) {
    Table meetings = table("大会记录", 1, "No|类型|备注|Day|备注", "1|党课|x|2026-04-01|y");
    Table lectures = table("登记", 1, "党课登记|", "填表人|p01", "序|上课时间", "1|2026-03-05");
    Reading reading = read(PROFILE + lines.replace('|', '\n'), meetings, lectures);
    Locale locale = said.startsWith("Did") ? Locale.ENGLISH : Locale.CHINESE;
    int from = (int) PROFILE.lines().count();
    assertThat(reading.faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.message().in(locale)).contains(said);
              assertThat(fault.row()).isEqualTo(from + line);
              assertThat(fault.sheet()).isEqualTo("m.txt");
            });
    assertThat(reading.records().orElseThrow().people()).hasSize(2);
  }

  @Test
  void tellsAWrongMappingOnceAndNotAgainForEachRow() {
    Table meetings = table("大会", 1, "No|Day", "1|2026-04-01", "2|2026-04-02");
    Reading reading = read(PROFILE + "[活动]\n表 = 大会\n编号 = 号\n活动 = \"党课\"\n日期 = Day\n", meetings);
    assertThat(reading.faults()).extracting(CellFault::code).containsExactly("MAPPING_NO_HEADING");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[会议]; MAPPING_SHEET",
        "日期 = 时间; MAPPING_NO_SECTION",
        "[活动]|日期 时间; MAPPING_LINE",
        "[活动]|开会 = 时间; MAPPING_COLUMN",
        "[活动]|日期 = 时间|日期 = 日; MAPPING_TWICE",
        "[活动]|标题行 = 二; MAPPING_HEADING_ROW",
        "[活动]|表 = 没有|日期 = 时间; MAPPING_NO_TABLE",
        "[活动]|表 = 名册|编号 = 序号|活动 = 类别|日期 = 时间; MAPPING_NO_HEADING",
        "[活动]|表 = 名册|表 = 名册; MAPPING_TWICE",
        "[活动]|表 = 名册|编号 = 序号|活动 = 类别; MAPPING_COLUMN_MISSING",
        "[活动]|表 = 名册|步骤 : 甲 = 乙; MAPPING_WORD_ALONE",
        "[活动]|表 = 名册|活动 = 类别|活动 : 上课 = 党棵; MAPPING_WORD",
        "[活动]|表 = 名册|标题行 = 9|日期 = 类别; MAPPING_ROW_BLANK",
        "# 无; MAPPING_EMPTY"
      })
  void saysWhatIsWrongWithTheMapping(String lines, String code) {
    Reading reading = read(lines.replace('|', '\n'));
    assertThat(reading.faults()).extracting(CellFault::code).contains(code);
    CellFault fault =
        reading.faults().stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow();
    assertThat(fault.sheet()).isEqualTo("m.txt");
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertThat(fault.message().in(locale)).isNotBlank();
    }
    assertThat(reading.hasErrors()).isTrue();
  }
}
