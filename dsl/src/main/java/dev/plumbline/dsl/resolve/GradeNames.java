package dev.plumbline.dsl.resolve;

import dev.plumbline.core.message.Label;
import java.util.Map;

/** The grades most standards have, in both languages. */
final class GradeNames {

  private static final Map<String, String> ENGLISH =
      Map.of(
          "优秀", "excellent",
          "良好", "good",
          "较好", "fairly good",
          "合格", "qualified",
          "基本合格", "barely qualified",
          "一般", "fair",
          "不合格", "failing",
          "差", "poor");

  private GradeNames() {}

  /** The name of grade {@code id}: in both languages for a usual one, else as it stands. */
  static Label label(String id) {
    String english = ENGLISH.get(id);
    if (english != null) {
      return new Label(id, english);
    }
    return ENGLISH.entrySet().stream()
        .filter(entry -> entry.getValue().equals(id))
        .map(entry -> new Label(entry.getKey(), id))
        .findFirst()
        .orElse(Label.same(id));
  }
}
