package dev.plumbline.examples.checking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A parameter is the same one by its id and by its name. */
final class ParametersTest {

  @ParameterizedTest
  @CsvSource({
    "设定 及时补选的期限 60天, 支委缺额 补选 限 及时补选的期限",
    "设定 及时补选的期限 60天, 支委缺额 补选 限 vacancy-days",
    "设定 vacancy-days 60天, 支委缺额 补选 限 及时补选的期限",
    "set vacancy-days 60 days, committee.vacancy filled within vacancy-days"
  })
  void isSetAndUsedInEitherLanguage(String setting, String duty) {
    Judging judging = Judging.by(setting, duty).sheet("bodies", "id|kind", "c1|committee");
    assertThat(
            judging
                .sheet(
                    "events",
                    "id|kind|date|subject|settled",
                    "e1|committee.vacancy|2026-03-01|c1|2026-04-30")
                .on("2026-12-31"))
        .containsExactly("e1 e1 MET");
    assertThat(
            judging
                .sheet(
                    "events",
                    "id|kind|date|subject|settled",
                    "e1|committee.vacancy|2026-03-01|c1|2026-05-01")
                .on("2026-12-31"))
        .containsExactly("e1 e1 MISSED");
  }

  @Test
  void leftOpenDecidesNothing() {
    assertThat(
            Judging.by("committee.vacancy filled within vacancy-days")
                .sheet("bodies", "id|kind", "c1|committee")
                .sheet("events", "id|kind|date|subject", "e1|committee.vacancy|2026-03-01|c1")
                .on("2026-12-31"))
        .containsExactly("e1 e1 UNBOUND");
  }
}
