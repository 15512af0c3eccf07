package dev.plumbline.examples.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.core.check.Status;
import dev.plumbline.core.check.TruthTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;

/** The truth tables are those printed, whole, and "at least" agrees with counting by hand. */
final class TruthTablesTest {

  private static final List<Status> ALL = List.of(Status.values());

  @Test
  void areThosePrinted() throws IOException {
    String printed = Files.readString(Path.of("../docs/truth-tables.md"));
    List<String> lines = new ArrayList<>();
    lines.add("## and");
    lines.addAll(table((one, other) -> TruthTable.all(List.of(one, other))));
    lines.add("");
    lines.add("## or");
    lines.addAll(table((one, other) -> TruthTable.any(List.of(one, other))));
    lines.add("");
    lines.add("## not");
    lines.add("");
    lines.add("| | not |");
    lines.add("|---|---|");
    for (Status each : ALL) {
      lines.add("| **" + word(each) + "** | " + word(TruthTable.not(each)) + " |");
    }
    assertThat(printed.lines().toList()).containsSequence(lines);
  }

  private static List<String> table(BinaryOperator<Status> joined) {
    List<String> lines = new ArrayList<>(List.of(""));
    StringBuilder head = new StringBuilder("| |");
    ALL.forEach(each -> head.append(" ").append(word(each)).append(" |"));
    lines.add(head.toString());
    lines.add("|---".repeat(ALL.size() + 1) + "|");
    for (Status one : ALL) {
      StringBuilder row = new StringBuilder("| **" + word(one) + "** |");
      ALL.forEach(each -> row.append(" ").append(word(joined.apply(one, each))).append(" |"));
      lines.add(row.toString());
    }
    return lines;
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Test
  void doNotDependOnTheOrder() {
    for (Status one : ALL) {
      for (Status other : ALL) {
        assertThat(TruthTable.all(List.of(one, other)))
            .isEqualTo(TruthTable.all(List.of(other, one)));
        assertThat(TruthTable.any(List.of(one, other)))
            .isEqualTo(TruthTable.any(List.of(other, one)));
        assertThat(TruthTable.all(List.of(one, other)))
            .isEqualTo(
                TruthTable.not(
                    TruthTable.any(List.of(TruthTable.not(one), TruthTable.not(other)))));
      }
    }
  }

  /** Whatever the undecided turn out to be, a decided answer stays, and no other is decided. */
  @Test
  void decideOnlyWhatNothingCanChange() {
    for (Status a : ALL) {
      for (Status b : ALL) {
        for (Status c : ALL) {
          List<Status> parts = List.of(a, b, c);
          for (int least = 1; least <= 3; least++) {
            Status whole = TruthTable.atLeast(least, parts);
            List<Status> ends = ends(least, parts);
            if (ends.isEmpty()) {
              assertThat(whole)
                  .isEqualTo(parts.contains(Status.WAIVED) ? Status.WAIVED : Status.NOT_APPLICABLE);
            } else if (Collections.frequency(ends, ends.get(0)) == ends.size()) {
              assertThat(whole).as("%s of %s", least, parts).isEqualTo(ends.get(0));
            } else {
              assertThat(parts).as("%s of %s", least, parts).contains(whole);
              assertThat(whole).isNotIn(Status.MET, Status.MISSED);
            }
          }
        }
      }
    }
  }

  /**
   * What comes of some parts when each that is open turns out met or missed; none if none apply.
   */
  private static List<Status> ends(int least, List<Status> parts) {
    List<Status> applying = new ArrayList<>(parts);
    applying.removeIf(part -> part == Status.WAIVED || part == Status.NOT_APPLICABLE);
    List<Status> ends = new ArrayList<>();
    for (int world = 0; world < 1 << applying.size() && !applying.isEmpty(); world++) {
      int met = 0;
      boolean possible = true;
      for (int i = 0; i < applying.size(); i++) {
        boolean holds = (world >> i & 1) != 0;
        Status part = applying.get(i);
        possible &= part != Status.MET || holds;
        possible &= part != Status.MISSED || !holds;
        met += holds ? 1 : 0;
      }
      if (possible) {
        ends.add(met >= Math.min(least, applying.size()) ? Status.MET : Status.MISSED);
      }
    }
    return ends;
  }

  @Test
  void askForOneAtLeast() {
    assertThatThrownBy(() -> TruthTable.atLeast(0, List.of(Status.MET)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(TruthTable.all(List.of())).isEqualTo(Status.NOT_APPLICABLE);
  }
}
