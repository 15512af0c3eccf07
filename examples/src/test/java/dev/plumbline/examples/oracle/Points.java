package dev.plumbline.examples.oracle;

import java.util.ArrayList;
import java.util.List;

/** Makes up what duties are worth. Not thread-safe. */
final class Points {

  private final Dice dice;

  Points(Dice dice) {
    this.dice = dice;
  }

  /** How the whole is scored. */
  List<String> scale() {
    return dice.once(2)
        ? List.of()
        : List.of(
            "scale "
                + dice.any(
                    "base 10",
                    "base 60",
                    "up to 90",
                    "total 100",
                    "total 100, normalised",
                    "reshare off",
                    "waived counted",
                    "provisional above 50%",
                    "not applicable counts full",
                    "normalised, total 120, base 5"));
  }

  /** A section with a few duties. */
  List<String> section(int number, Standards standards) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "section s" + number + " \"" + number + "\" worth " + dice.any("30", "40", "100") + " {");
    int duties = dice.number(1, 4);
    for (int i = 0; i < duties; i++) {
      lines.add("  " + standards.duty() + worth());
    }
    lines.add("}");
    return lines;
  }

  private String worth() {
    return dice.any(
        "",
        "",
        "",
        " worth 4",
        " worth 7",
        " worth 5, less 1 per miss",
        " worth 5, less 2 per miss, floor none",
        " worth 6, less 0.5 per miss up to 2",
        " worth 6, less 1 per person",
        " worth 5, each short 2 times deduct 1 points, in proportion",
        " worth 5, each short 2 times deduct 1 points, part steps count",
        " worth 8, less 2 per miss, doubled",
        " worth 8, less 2 per case, floor none",
        " worth 8, less 1 per percentage-point up to 6",
        " worth 4, bonus 1 up to 3",
        " worth 5 best of choice",
        " worth 3 best of choice",
        " worth 5 steps at least 4 gives 5, at least 2 gives 3, at least 1 gives 1",
        " worth 3, judged 1 to 3",
        " worth 5 veto",
        " worth 5 veto item",
        " veto section",
        " veto");
  }

  /** Grades, the best first. */
  List<String> grades() {
    return dice.any(
        List.of(),
        List.of("grade excellent when score >= 90 and no veto", "grade failing otherwise"),
        List.of(
            "grade excellent when score >= 80",
            "grade qualified when score >= 60 or no veto",
            "grade failing otherwise"),
        List.of("grade excellent when score >= 50", "grade qualified when score >= 20"));
  }
}
