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
        "[活动]|表 = 名册|日期 = 时间; MAPPING_NO_HEADING",
        "[活动]|表 = 名册|标题行 = 9|日期 = 类别; MAPPING_ROW_BLANK",
        "# 无; MAPPING_EMPTY"
      })
  void saysWhatIsWrongWithTheMapping(String lines, String code) {
    Reading reading = read(lines.replace('|', '\n'));
    CellFault fault = reading.faults().get(0);
    assertThat(fault.code()).isEqualTo(code);
    assertThat(fault.sheet()).isEqualTo("m.txt");
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertThat(fault.message().in(locale)).isNotBlank();
    }
    assertThat(reading.hasErrors()).isTrue();
  }
}
