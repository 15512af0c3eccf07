package dev.plumbline.bench;

import dev.plumbline.core.record.UnitRecords;
import dev.plumbline.core.standard.Standard;
import java.util.List;

/** Everybody who takes units one by one. */
final class Contestants {

  static final List<String> NAMES =
      List.of(
          "tuned",
          "packed",
          "byhand",
          "object",
          "first",
          "whole",
          "beans",
          "streams",
          "drools",
          "cel",
          "celindex");

  private Contestants() {}

  /** A contestant made ready for {@code units}. */
  static Contestant named(String name, Standard standard, List<UnitRecords> units) {
    return switch (name) {
      case "tuned" -> new Tuned(units);
      case "packed" -> Doors.packed(standard, units);
      case "byhand" -> new ByHand(units);
      case "object" -> Doors.object(standard, units);
      case "first" -> Doors.first(standard, units);
      case "whole" -> Doors.whole(standard, units);
      case "beans" -> new Beans(units);
      case "streams" -> new Streams(units);
      case "drools" -> new Rules(units);
      case "cel" -> new Expressions(new RecordExpressions(), units);
      case "celindex" -> new Expressions(new IndexedExpressions(), units);
      default -> throw new IllegalArgumentException("nobody is called " + name);
    };
  }
}
