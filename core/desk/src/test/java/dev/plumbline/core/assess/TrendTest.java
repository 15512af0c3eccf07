package dev.plumbline.core.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TrendTest {

  @ParameterizedTest
  @CsvSource({
    "MET, MET, true, ''",
    "MET, MISSED, true, NEW",
    "MISSED, MET, true, FIXED",
    "MISSED, MISSED, true, PERSISTING",
    "MISSED, ADVISED, true, FIXED",
    "OUT, MET, true, NEWLY_DUE",
    "OUT, MISSED, true, NEWLY_DUE",
    "OPEN, MISSED, true, NEWLY_DUE",
    "OUT, WAIVED, true, NEWLY_WAIVED",
    "MET, WAIVED, true, NEWLY_WAIVED",
    "WAIVED, WAIVED, true, ''",
    "WAIVED, MET, true, NEWLY_DUE",
    "MET, OUT, true, OUT_OF_SCOPE",
    "MISSED, OUT, true, OUT_OF_SCOPE",
    "OUT, OUT, true, ''",
    "MET, UNKNOWN, true, NOT_COMPARABLE",
    "UNKNOWN, MISSED, true, NOT_COMPARABLE",
    "MISSED, MISSED, false, NOT_COMPARABLE",
    "MET, MISSED, false, NOT_COMPARABLE",
    "MET, OUT, false, OUT_OF_SCOPE"
  })
  void comparesOnlyWhatMeansTheSame(Mark was, Mark is, boolean same, String kind) {
    assertThat(Trend.kind(was, is, same).map(Enum::name).orElse("")).isEqualTo(kind);
  }
}
