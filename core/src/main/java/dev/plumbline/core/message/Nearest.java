package dev.plumbline.core.message;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the known words nearest to one that is not known. */
public final class Nearest {

  private static final int MOST = 3;

  private Nearest() {}

  /**
   * At most three of {@code known}, the nearest first: by edits for Latin words, by shared
   * characters for Chinese ones; equally near ones keep their order. None when nothing is near.
   */
  public static List<String> to(String word, Collection<String> known) {
    String wanted = word.toLowerCase(Locale.ROOT);
    Map<String, Integer> distances = new LinkedHashMap<>();
    for (String each : known) {
      if (Math.abs(each.length() - wanted.length()) <= 8) {
        distances.computeIfAbsent(each, any -> distance(wanted, any.toLowerCase(Locale.ROOT)));
      }
    }
    return distances.entrySet().stream()
        .filter(entry -> entry.getValue() <= reach(wanted, entry.getKey()))
        .sorted(Map.Entry.comparingByValue())
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int reach(String word, String other) {
    boolean chinese = word.codePoints().anyMatch(point -> point > 0x2E80);
    if (!chinese) {
      return Math.max(1, Math.min(3, word.length() / 3));
    }
    long shared = word.codePoints().filter(point -> other.indexOf(point) >= 0).distinct().count();
    return shared * 2 >= word.length() ? Math.max(word.length(), other.length()) : 0;
  }

  /** Edits (insert, delete, replace, swap neighbours) from one word to the other. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        cost[i][j] = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
