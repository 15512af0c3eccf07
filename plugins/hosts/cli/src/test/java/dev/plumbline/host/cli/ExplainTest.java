package dev.plumbline.host.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.dsl.DiagnosticPages;
import dev.plumbline.host.cli.Terminal.Outcome;
import org.junit.jupiter.api.Test;

/** Explaining duties and diagnostics, and trying standards on their examples, as typed. */
final class ExplainTest {

  private static final String TRIED =
      """
      valid from 2026-01-01
      党课每季度1次
      theme-day every month
      example "two lectures" {
        party-lecture on 2026-03-05, 2026-09-10
        expect party-lecture %s in 2026-Q2
      }
      """;

  @Test
  void tellsADutyInTheReadersLanguageWithItsPeriods() {
    Outcome english = Terminal.english().fed(TRIED.formatted("missed")).types("explain", "-", "党课");
    assertThat(english.code()).isZero();
    assertThat(english.out())
        .contains("party-lecture every quarter 1 times")
        .contains("In 2026 it is judged 4 times: Q1 2026")
        .contains("Binding");
    Outcome chinese =
        Terminal.chinese().types("explain", "hospital", "组织生活.party-lecture", "--year", "2027");
    assertThat(chinese.out()).contains("2027年分4次判定", "出处：二3(1)", "全章 30 分");
  }

  @Test
  void tellsHowADutyWasChanged() {
    String text =
        "extends national\nrelaxes national.theme-day { every quarter } because \"remote\"\n";
    Outcome outcome = Terminal.english().fed(text).types("explain", "-", "theme-day");
    assertThat(outcome.out()).contains("relaxed it at -:2:1, because remote", "national set it");
  }

  @Test
  void tellsADiagnosticWithItsMend() {
    Outcome english = Terminal.english().types("explain", "unknown_term");
    assertThat(english.code()).isZero();
    assertThat(english.out()).contains("# UNKNOWN_TERM", "Wrong", "Right").doesNotContain("不认识");
    for (String code : DiagnosticPages.codes()) {
      assertThat(Terminal.chinese().types("explain", code).out()).startsWith("# " + code);
    }
  }

  @Test
  void tellsWhatIsNearToWhatIsNotKnown() {
    Outcome code = Terminal.english().types("explain", "UNKNOWN_TREM");
    assertThat(code.code()).isEqualTo(2);
    assertThat(code.err()).contains("Did you mean unknown_term");
    Outcome duty = Terminal.chinese().types("explain", "hospital", "党裸");
    assertThat(duty.code()).isEqualTo(2);
    assertThat(duty.err()).contains("党课");
  }

  @Test
  void endsATestWithOneWhenAnExampleFails() {
    assertThat(Terminal.english().fed(TRIED.formatted("missed")).types("test", "-").code())
        .isZero();
    Outcome failed = Terminal.english().fed(TRIED.formatted("met")).types("test", "-");
    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.out())
        .contains("expected: party-lecture met", "came out as missed", "theme-day");
    assertThat(Terminal.chinese().fed("党刻 每季度1次").types("test", "-").code()).isEqualTo(2);
    Outcome json =
        Terminal.english().fed(TRIED.formatted("met")).types("test", "-", "--format", "json");
    assertThat(json.code()).isEqualTo(1);
    assertThat(json.out()).contains("\"format\" : \"plumbline-trial/1\"", "\"holds\" : false");
  }

  @Test
  void showsAsManyDiagnosticsAsAskedAndCountsTheRest() {
    String wrong = "aaaa every year\nbbbb every year\ncccc every year\n";
    Outcome outcome =
        Terminal.english().fed(wrong).types("compile", "-", "--most", "1", "--format", "json");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).contains("\"omitted\" : 2");
    assertThat(Terminal.english().fed(wrong).types("compile", "-", "--most", "0").code())
        .isEqualTo(2);
  }
}
