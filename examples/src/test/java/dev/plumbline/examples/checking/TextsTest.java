package dev.plumbline.examples.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.check.Item;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.period.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader is told of a verdict, in both languages. */
final class TextsTest {

  private static final String YEAR_END = "2026-12-31";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          activity-budget at least 10 | 9 on 2026-12-31, but asked is at least 10 | 2026-12-31为9，应不少于10
          activity-budget above 9 | 9 on 2026-12-31, but asked is more than 9 | 2026-12-31为9，应超过9
          activity-budget at most 8 | 9 on 2026-12-31, but asked is at most 8 | 2026-12-31为9，应不超过8
          activity-budget below 9 | 9 on 2026-12-31, but asked is fewer than 9 | 2026-12-31为9，应不足9
          activity-budget exactly 8 | 9 on 2026-12-31, but asked is 8 | 2026-12-31为9，应为8
          activity-budget 10 to 20 | 9 on 2026-12-31, but asked is 10 to 20 | 2026-12-31为9，应为10至20
          activity-budget 10 to 20, never above 30 | 9 on 2026-12-31, but usual is 10 to 20 | 2026-12-31为9，一般应为10至20
          activity-budget 3 to 5, never above 8 | 9 on 2026-12-31, but asked is at most 8 | 2026-12-31为9，应不超过8
          activity-budget at most 5, never above 8 | 9 on 2026-12-31, but asked is at most 8 | 2026-12-31为9，应不超过8
          activity-budget at least 10% of total-wages | 4.5% on 2026-12-31, but asked is at least 10% | 2026-12-31为4.5%，应不少于10%
          activity-budget at most 9 | 9 on 2026-12-31 | 2026-12-31为9
          secretary exactly 1 | secretary: 0 on 2026-12-31, but asked is 1 | 2026-12-31有党支部书记0个，应为1
          committee required | committee: 0 on 2026-12-31, but asked is at least 1 | 2026-12-31有支部委员会0个，应不少于1
          training every year at least 2 times | 0 of 2 times recorded | 应有2次，记录到0次
          training every year at least 8 hours | 0 of 8 hours recorded | 应有8学时，记录到0学时
          training every year at least 3 days | 0 of 3 days recorded | 应有3天，记录到0天
          activity-room has place | No activity room is recorded on 2026-12-31 | 2026-12-31没有登记党员活动室
          training every year when total-wages of members above 1 | Whether it applies cannot be told: The denominator is zero, so there is no share | 不知道是否适用：分母为零，无法计算比例
          """)
  void tellsWhatWasFoundAndWhatWasAsked(String duty, String en, String zh) {
    Judging judging =
        Judging.by(duty)
            .sheet("people", "id|standing")
            .sheet(
                "facts",
                "measure|value|date",
                "activity-budget|9|2026-02-01",
                "total-wages|200|2026-02-01");
    Verdict verdict = judging.report(YEAR_END).verdicts().get(0);
    assertThat(verdict.reason().in(Locale.ENGLISH)).isEqualTo(en);
    assertThat(verdict.reason().in(Locale.CHINESE)).isEqualTo(zh);
  }

  @Test
  void namesWhomAnItemIsAbout() {
    Judging judging =
        Judging.by(
                "theme-day every year",
                "training every year per member",
                "talk every year by each committee-member with each member",
                "home-visit within 7 days of member.hospitalized",
                "by-election within 30 days of committee.vacancy")
            .sheet("people", "id|standing", "p01|formal", "p02|formal")
            .sheet("bodies", "id|kind", "c1|committee")
            .sheet("seats", "person|body", "p01|c1")
            .sheet(
                "events",
                "id|kind|date|subject",
                "e1|member.hospitalized|2026-02-01|p02",
                "e2|committee.vacancy|2026-02-01|");
    assertThat(shown(judging, Locale.ENGLISH))
        .containsExactly("", "p01", "p02", "p01 with p02", "p02", "");
    assertThat(shown(judging, Locale.CHINESE))
        .containsExactly("", "p01", "p02", "p01 与 p02", "p02", "");
  }

  private static List<String> shown(Judging judging, Locale locale) {
    return judging.report(YEAR_END).verdicts().stream()
        .map(Verdict::item)
        .map(item -> item.subject().shown().map(text -> text.in(locale)).orElse(""))
        .toList();
  }

  @Test
  void namesTheDaysJudged() {
    Judging judging = Judging.by("committee required");
    assertThat(window(judging.report(YEAR_END))).isEqualTo("2026年 2026");
    Report half =
        judging.report(
            new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 1)),
            LocalDate.of(2026, 6, 30));
    assertThat(window(half)).isEqualTo("2026-01-01至2026-06-30 2026-01-01 to 2026-06-30");
    Report shifted =
        judging.report(
            new DateRange(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 7, 1)),
            LocalDate.of(2026, 6, 30));
    assertThat(window(shifted)).isEqualTo("2025-07-01至2026-06-30 2025-07-01 to 2026-06-30");
  }

  private static String window(Report report) {
    Item item = report.verdicts().get(0).item();
    return item.window().label().zh() + " " + item.window().label().en();
  }
}
