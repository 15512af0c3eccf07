package dev.plumbline.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.record.UnitRecords;
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

final class LedgerReaderTest {

  private static final Vocabulary WORDS =
      Vocabulary.of(
          List.of(
              new Term(
                  "party-lecture",
                  TermKind.ACTIVITY,
                  new Label("党课", "party lecture"),
                  List.of(),
                  new Meaning.Recorded(),
                  "test")));

  private static Table table(String name, String headings, String... rows) {
    List<Table.Row> read = new ArrayList<>();
    for (String row : rows) {
      read.add(new Table.Row(read.size() + 2, Arrays.asList(row.split("\\|", -1))));
    }
    return new Table(name, Arrays.asList(headings.split("\\|")), read);
  }

  private static final Table UNIT = table("单位", "编号|名称", "b1|一支部");
  private static final Table PEOPLE = table("人员", "身份|编号", "正式党员|p01", "预备党员|p02");

  private static Reading read(Table... more) {
    List<Table> tables = new ArrayList<>(List.of(UNIT, PEOPLE));
    tables.addAll(Arrays.asList(more));
    return LedgerReader.read(tables, WORDS);
  }

  private static List<String> codes(Reading reading) {
    return reading.faults().stream().map(CellFault::code).toList();
  }

  @Test
  void readsGoodRowsInEitherLanguageAndAnyColumnOrder() {
    Reading reading = read(table("activities", "date|id|kinds|到会人员", "2026/3/5|a1|党课|p01、p02"));
    assertThat(reading.faults()).isEmpty();
    UnitRecords records = reading.records().orElseThrow();
    assertThat(records.activities().get(0).kinds()).containsExactly("party-lecture");
    assertThat(records.activities().get(0).present()).containsExactly("p01", "p02");
  }

  @ParameterizedTest
  @CsvSource({
    "a1|2026-02-30|党课|p01, NO_SUCH_DATE, 日期",
    "a1|三月五日|党课|p01, NO_SUCH_DATE, 日期",
    "a1||党课|p01, CELL_EMPTY, 日期",
    "a1|2026-03-05|党刻|p01, UNKNOWN_TERM_IN_CELL, 活动",
    "a1|2026-03-05|党课|王某某, NOT_A_PERSON_ID, 到会人员",
    "a1|2026-03-05|党课|p13800138000, NOT_A_PERSON_ID, 到会人员",
    "110101199003078888|2026-03-05|党课|p01, NOT_AN_ID, 编号",
  })
  void tellsAWrongCellByItsPlace(String row, String code, String column) {
    Reading reading = read(table("活动", "编号|日期|活动|到会人员", row, "a2|2026-03-06|党课|p01"));
    assertThat(reading.hasErrors()).isTrue();
    assertThat(reading.faults()).hasSize(1);
    CellFault fault = reading.faults().get(0);
    assertThat(fault.code()).isEqualTo(code);
    assertThat(fault.column()).isEqualTo(column);
    assertThat(fault.row()).isEqualTo(2);
    assertThat(reading.records().orElseThrow().activities()).hasSize(1);
  }

  @Test
  void neverRepeatsWhatMayBeAName() {
    Reading reading = read(table("活动", "编号|日期|活动|到会人员", "a1|2026-03-05|党课|王某某"));
    CellFault fault = reading.faults().get(0);
    assertThat(fault.found()).isEmpty();
    assertThat(fault.message().in(Locale.CHINESE)).doesNotContain("王某某");
  }

  @Test
  void dropsNothingWithoutAWord() {
    assertThat(codes(read(table("会议室", "a", "x")))).containsExactly("UNKNOWN_SHEET");
    assertThat(codes(read(table("活动", "编号|日期|活动|备注", "a1|2026-03-05|党课|x"))))
        .containsExactly("UNKNOWN_COLUMN");
    assertThat(codes(read(table("活动", "编号|日期", "a1|2026-03-05"))))
        .containsExactly("COLUMN_MISSING");
    assertThat(codes(read(table("活动", "编号|日期|活动", "a1|2026-03-05|党课", "a1|2026-03-06|党课"))))
        .containsExactly("ID_TWICE");
    assertThat(codes(read(table("活动", "编号|日期|活动|到会人员", "a1|2026-03-05|党课|p09"))))
        .containsExactly("UNKNOWN_PERSON");
    assertThat(codes(LedgerReader.read(List.of(UNIT), WORDS))).containsExactly("SHEET_MISSING");
    assertThat(codes(LedgerReader.read(List.of(), WORDS)))
        .containsExactly("SHEET_MISSING", "SHEET_MISSING");
  }

  @Test
  void readsBackWhatItWrites() {
    UnitRecords records =
        read(
                table("活动", "编号|日期|活动|到会人员|学时", "a1|2026-03-05|党课|p01、p02|1.5"),
                table("任职", "人员编号|机构编号|任职日期", "p01|c1|2026-01-01"),
                table("机构", "编号|类别", "c1|党课"))
            .records()
            .orElseThrow();
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      Reading again = LedgerReader.read(LedgerWriter.tables(records, WORDS, locale), WORDS);
      assertThat(again.records()).contains(records);
    }
  }
}
