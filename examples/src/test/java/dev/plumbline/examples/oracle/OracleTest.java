package dev.plumbline.examples.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.check.Plan;
import dev.plumbline.core.check.Report;
import dev.plumbline.core.check.Verdict;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.score.Score;
import dev.plumbline.core.standard.Grade;
import dev.plumbline.core.standard.Standard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The checker says of every item what a slow and literal reading of the standard says. More of them
 * with {@code -Dplumbline.oracle.standards=5000}.
 */
final class OracleTest {

  private static final int STANDARDS = Integer.getInteger("plumbline.oracle.standards", 250);
  private static final long SEED = Long.getLong("plumbline.oracle.seed", 11_000_003L);
  private static final int LEDGERS = 4;

  @Test
  void everyItemIsWhatALiteralReadingSays() {
    int judged = 0;
    int items = 0;
    int scores = 0;
    for (int i = 0; i < STANDARDS; i++) {
      Dice dice = new Dice(SEED + i);
      List<String> lines = Standards.whole(dice);
      Optional<Standard> made = Standards.compiled(lines);
      if (made.isEmpty()) {
        continue;
      }
      judged++;
      Standard standard = made.get();
      DateRange range = Standards.range(dice);
      for (int j = 0; j < LEDGERS; j++) {
        UnitRecords records = new Units(dice, standard).records();
        LocalDate asOf = dice.once(2) ? LocalDate.of(2026, 12, 31) : dice.day();
        Report report = Plan.of(standard).check(records, range, asOf);
        Map<String, Said> expected = Oracle.judge(new Known(standard, records, range, asOf));
        assertThat(differences(told(report), told(expected)))
            .as("standard %s, ledger %s, %s as of %s: %s%n%s", i, j, range, asOf, lines, records)
            .isEmpty();
        assertThat(report.verdicts())
            .extracting(verdict -> verdict.item().id())
            .doesNotHaveDuplicates();
        assertThat(told(Score.of(report)))
            .as("score of standard %s, ledger %s as of %s: %s%n%s", i, j, asOf, lines, expected)
            .isEqualTo(told(ScoreOracle.score(standard, expected.values())));
        items += expected.size();
        scores += report.standard().sections().isEmpty() ? 0 : 1;
      }
    }
    assertThat(judged).isGreaterThan(STANDARDS / 2);
    assertThat(items).isGreaterThan(10 * STANDARDS);
    assertThat(scores).isGreaterThan(STANDARDS);
  }

  private static String told(Score score) {
    return told(
        score.points(),
        score.forecast(),
        score.grade().map(Grade::id),
        score.vetoed(),
        score.provisional(),
        score.counted());
  }

  private static String told(ScoreOracle.Result score) {
    return told(
        score.points().map(Fraction::decimal),
        score.forecast().map(Fraction::decimal),
        score.grade(),
        score.vetoed(),
        score.provisional(),
        score.counted());
  }

  private static String told(
      Optional<BigDecimal> points,
      Optional<BigDecimal> forecast,
      Optional<String> grade,
      boolean vetoed,
      boolean provisional,
      int counted) {
    return points.map(OracleTest::shown)
        + " forecast "
        + forecast.map(OracleTest::shown)
        + " grade "
        + grade
        + (vetoed ? " vetoed" : "")
        + (provisional ? " provisional" : "")
        + " counted "
        + counted;
  }

  private static String shown(BigDecimal number) {
    return number.setScale(20, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  private static Map<String, String> differences(
      Map<String, String> was, Map<String, String> expected) {
    Map<String, String> all = new TreeMap<>(was);
    expected.forEach((id, said) -> all.merge(id, "should be " + said, (a, b) -> a + ", " + b));
    all.entrySet()
        .removeIf(each -> Objects.equals(was.get(each.getKey()), expected.get(each.getKey())));
    return all;
  }

  private static Map<String, String> told(Report report) {
    Map<String, String> told = new TreeMap<>();
    for (Verdict each : report.verdicts()) {
      told.put(
          each.item().id(),
          told(
              each.status().name(),
              each.advice(),
              each.tally().map(Verdict.Tally::achieved),
              each.tally().map(Verdict.Tally::required)));
    }
    return told;
  }

  private static Map<String, String> told(Map<String, Said> said) {
    Map<String, String> told = new TreeMap<>();
    said.forEach(
        (id, each) ->
            told.put(
                id, told(each.status().name(), each.advice(), each.achieved(), each.required())));
    return told;
  }

  private static String told(
      String status, boolean advice, Optional<BigDecimal> achieved, Optional<BigDecimal> required) {
    List<String> parts = new ArrayList<>(List.of(status));
    if (advice) {
      parts.add("advice");
    }
    achieved.ifPresent(number -> parts.add(number.stripTrailingZeros().toPlainString()));
    required.ifPresent(number -> parts.add("of " + number.stripTrailingZeros().toPlainString()));
    return String.join(" ", parts);
  }
}
