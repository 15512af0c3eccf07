package dev.plumbline.core.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.message.Label;
import dev.plumbline.core.standard.Assessment;
import dev.plumbline.core.standard.Grade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class QuotasTest {

  private static final List<Grade> GRADES =
      List.of(grade("good", "0.3"), grade("fair", ""), grade("poor", ""));

  private static Grade grade(String id, String quota) {
    return new Grade(
        id,
        Label.same(id),
        Optional.empty(),
        quota.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(quota)));
  }

  private static Standing standing(String unit, int points) {
    String grade = points >= 90 ? "good" : points >= 60 ? "fair" : "poor";
    return new Standing(
        unit,
        "p01",
        "agency",
        LocalDate.of(2026, 11, 30),
        "",
        Optional.of(BigDecimal.valueOf(points)),
        BigDecimal.valueOf(100),
        Optional.of(grade),
        false,
        false,
        points >= 60,
        List.of(),
        Map.of());
  }

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void givesNoMorePlacesThanThereAreAndNoneOverABetterOne(int seed) {
    Random random = new Random(seed);
    List<Standing> all = new ArrayList<>();
    int n = 1 + random.nextInt(60);
    for (int i = 0; i < n; i++) {
      all.add(standing("u" + i, 50 + random.nextInt(51)));
    }
    Map<String, String> given = Quotas.apply(GRADES, all, n);
    assertThat(given).hasSize(n);
    long good = given.values().stream().filter("good"::equals).count();
    assertThat(BigDecimal.valueOf(good))
        .isLessThanOrEqualTo(new BigDecimal("0.3").multiply(BigDecimal.valueOf(n)));
    BigDecimal worst =
        all.stream()
            .filter(each -> "good".equals(given.get(each.unit())))
            .map(each -> each.points().orElseThrow())
            .min(Comparator.naturalOrder())
            .orElse(BigDecimal.valueOf(101));
    for (Standing each : all) {
      String grade = given.get(each.unit());
      boolean above = each.points().orElseThrow().compareTo(worst) >= 0;
      assertThat("good".equals(grade)).as(each.unit()).isEqualTo(above);
      assertThat("poor".equals(grade)).isEqualTo(each.grade().equals(Optional.of("poor")));
    }
  }

  @Test
  void letsThoseWithEqualPointsStandBackTogether() {
    List<Standing> all = new ArrayList<>();
    IntStream.range(0, 2).forEach(i -> all.add(standing("a" + i, 97)));
    IntStream.range(0, 3).forEach(i -> all.add(standing("b" + i, 95)));
    IntStream.range(0, 5).forEach(i -> all.add(standing("c" + i, 70)));
    Map<String, String> given = Quotas.apply(GRADES, all, 10);
    assertThat(given).containsEntry("a0", "good").containsEntry("a1", "good");
    assertThat(given).containsEntry("b0", "fair").containsEntry("b2", "fair");
  }

  @ParameterizedTest
  @CsvSource({"0.3, 10, 3", "0.3, 9, 2", "0.3, 3, 0", "0.25, 8, 2", "1, 5, 5"})
  void roundsAQuotaDown(BigDecimal share, int branches, int places) {
    assertThat(Quotas.places(share, branches)).isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource({
    // grade, held, stepwise, falls, next
    "good, '', true, true, 一星",
    "good, 一星, true, true, 二星",
    "good, 三星, true, true, 三星",
    "good, '', false, true, 三星",
    "fair, '', false, true, 一星",
    "fair, 三星, true, true, 一星",
    "fair, 三星, true, false, 三星",
    "poor, 二星, true, true, ''",
    "poor, 二星, true, false, 二星"
  })
  void climbsTheLadderAsItSays(
      String grade, String held, boolean stepwise, boolean falls, String next) {
    Assessment.Ladder ladder = new Assessment.Ladder(List.of("一星", "二星", "三星"), stepwise, falls);
    Optional<String> before = held.isEmpty() ? Optional.empty() : Optional.of(held);
    Optional<String> level =
        Climbing.next(ladder, before, GRADES, Optional.of(grade), !grade.equals("poor"));
    assertThat(level.orElse("")).isEqualTo(next);
  }
}
