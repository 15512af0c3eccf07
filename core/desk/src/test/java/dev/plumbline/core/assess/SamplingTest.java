package dev.plumbline.core.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class SamplingTest {

  private static final BigDecimal THIRD = new BigDecimal("0.3");

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  private static SortedMap<String, List<String>> population(Random random) {
    TreeMap<String, List<String>> strata = new TreeMap<>();
    int bodies = 1 + random.nextInt(6);
    for (int body = 0; body < bodies; body++) {
      List<String> units = new ArrayList<>();
      for (int unit = random.nextInt(40); unit > 0; unit--) {
        units.add("u" + body + "-" + unit);
      }
      strata.put("第" + body + "党委", units);
    }
    return strata;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void drawsTheLeastThatReachesTheShareInEveryStratum(int seed) {
    Random random = new Random(seed);
    SortedMap<String, List<String>> strata = population(random);
    BigDecimal share = BigDecimal.valueOf(1 + random.nextInt(100), 2);
    List<Stratum> drawn = Sampling.draw("seed-of-the-test", 1, share, strata);
    assertThat(drawn).extracting(Stratum::name).doesNotHaveDuplicates();
    for (Stratum stratum : drawn) {
      int n = stratum.candidates().size();
      int k = stratum.chosen().size();
      assertThat(stratum.candidates()).containsAll(stratum.chosen());
      assertThat(stratum.chosen()).doesNotHaveDuplicates();
      BigDecimal least = share.multiply(BigDecimal.valueOf(n));
      assertThat(BigDecimal.valueOf(k)).isGreaterThanOrEqualTo(least);
      assertThat(k == 1 || BigDecimal.valueOf(k - 1).compareTo(least) < 0).isTrue();
    }
    long filled = strata.values().stream().filter(units -> !units.isEmpty()).count();
    assertThat(drawn).hasSize((int) filled);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void doesNotDependOnTheOrderCandidatesAreGivenIn(int seed) {
    Random random = new Random(seed);
    SortedMap<String, List<String>> strata = population(random);
    TreeMap<String, List<String>> shuffled = new TreeMap<>();
    strata.forEach(
        (name, units) -> {
          List<String> other = new ArrayList<>(units);
          Collections.shuffle(other, random);
          shuffled.put(name, other);
        });
    assertThat(Sampling.draw("seed-of-the-test", 2, THIRD, shuffled))
        .isEqualTo(Sampling.draw("seed-of-the-test", 2, THIRD, strata));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void canBeRepeatedFromItsDescriptionAlone(int seed) throws NoSuchAlgorithmException {
    SortedMap<String, List<String>> strata = population(new Random(seed));
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    for (Stratum stratum : Sampling.draw("中签 2026-01-17", 3, THIRD, strata)) {
      TreeMap<String, String> ranked = new TreeMap<>();
      for (String unit : stratum.candidates()) {
        String hashed = "plumbline-sample-1\n中签 2026-01-17\n3\n" + stratum.name() + "\n" + unit;
        byte[] rank = sha.digest(hashed.getBytes(StandardCharsets.UTF_8));
        ranked.put(HexFormat.of().formatHex(rank), unit);
      }
      assertThat(stratum.chosen())
          .isEqualTo(List.copyOf(ranked.values()).subList(0, stratum.chosen().size()));
    }
  }

  @Test
  void favoursNobodyOverManySeeds() {
    int units = 20;
    TreeMap<String, List<String>> strata = new TreeMap<>();
    strata.put("b", IntStream.range(0, units).mapToObj(i -> "u" + i).toList());
    int[] drawn = new int[units];
    int seeds = 4_000;
    for (int seed = 0; seed < seeds; seed++) {
      Sampling.draw("seed number " + seed, 1, THIRD, strata)
          .get(0)
          .chosen()
          .forEach(unit -> drawn[Integer.parseInt(unit.substring(1))]++);
    }
    // Each is drawn in 30% of draws; four standard deviations of 4000 draws are 2.9 points.
    for (int count : drawn) {
      assertThat(count / (double) seeds).isBetween(0.271, 0.329);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.3, 0, 0",
    "0.3, 1, 1",
    "0.3, 3, 1",
    "0.3, 4, 2",
    "0.3, 10, 3",
    "0.3, 11, 4",
    "0.30, 20, 6",
    "0.01, 7, 1",
    "1, 7, 7",
    "0.5, 7, 4"
  })
  void roundsASharesSizeUpAndNeverToNothing(BigDecimal share, int size, int drawn) {
    assertThat(Sampling.size(share, size)).isEqualTo(drawn);
  }
}
