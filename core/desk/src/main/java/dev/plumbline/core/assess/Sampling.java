package dev.plumbline.core.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The algorithm {@code plumbline-sample-1}, which docs/assessment.md describes: anybody who has the
 * seed and the candidates draws the same sample.
 */
public final class Sampling {

  /** The name of the algorithm, part of what is hashed. */
  public static final String METHOD = "plumbline-sample-1";

  /** The fewest characters a seed may have, so that its seal cannot be undone by trying. */
  public static final int SHORTEST_SEED = 12;

  private Sampling() {}

  /** The seal of a seed: what is made known before the seed is. */
  public static String seal(String seed) {
    return Digests.of(seed);
  }

  /** How many of {@code size} a share comes to: rounded up, at least one of any. */
  public static int size(BigDecimal share, int size) {
    int needed =
        share.multiply(BigDecimal.valueOf(size)).setScale(0, RoundingMode.CEILING).intValueExact();
    return Math.min(size, Math.max(size == 0 ? 0 : 1, needed));
  }

  /** Draws from every stratum by itself; strata without candidates are left out. */
  public static List<Stratum> draw(
      String seed, int round, BigDecimal share, SortedMap<String, List<String>> candidates) {
    List<Stratum> strata = new ArrayList<>();
    candidates.forEach(
        (name, units) -> {
          if (!units.isEmpty()) {
            List<String> sorted = units.stream().sorted().toList();
            strata.add(new Stratum(name, sorted, draw(seed, round, share, name, sorted)));
          }
        });
    return strata;
  }

  private static List<String> draw(
      String seed, int round, BigDecimal share, String stratum, List<String> units) {
    Map<String, String> ranks = new HashMap<>();
    units.forEach(unit -> ranks.put(unit, rank(seed, round, stratum, unit)));
    return units.stream()
        .sorted(Comparator.comparing((String unit) -> ranks.getOrDefault(unit, "")))
        .limit(size(share, units.size()))
        .toList();
  }

  /** The rank of a unit: the lowest are drawn. */
  static String rank(String seed, int round, String stratum, String unit) {
    return Digests.of(String.join("\n", METHOD, seed, String.valueOf(round), stratum, unit));
  }
}
