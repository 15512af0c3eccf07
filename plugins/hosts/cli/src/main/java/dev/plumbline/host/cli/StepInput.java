package dev.plumbline.host.cli;

import dev.plumbline.core.assess.Mark;
import dev.plumbline.core.assess.Move;
import dev.plumbline.core.assess.Stated;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files people fill in for a step. */
final class StepInput {

  private static final Map<String, Mark> MARKS = marks();
  private static final Map<String, Move.Kind> MOVES = moves();

  private StepInput() {}

  private static Map<String, Mark> marks() {
    Map<String, Mark> marks = new LinkedHashMap<>();
    marks.put("met", Mark.MET);
    marks.put("missed", Mark.MISSED);
    marks.put("out", Mark.OUT);
    marks.put("达标", Mark.MET);
    marks.put("未达标", Mark.MISSED);
    marks.put("不适用", Mark.OUT);
    return marks;
  }

  private static Map<String, Move.Kind> moves() {
    Map<String, Move.Kind> moves = new LinkedHashMap<>();
    moves.put("plan", Move.Kind.PLAN);
    moves.put("start", Move.Kind.START);
    moves.put("submit", Move.Kind.SUBMIT);
    moves.put("close", Move.Kind.CLOSE);
    moves.put("reject", Move.Kind.REJECT);
    moves.put("定计划", Move.Kind.PLAN);
    moves.put("开始", Move.Kind.START);
    moves.put("提交", Move.Kind.SUBMIT);
    moves.put("销号", Move.Kind.CLOSE);
    moves.put("退回", Move.Kind.REJECT);
    return moves;
  }

  /** Items that stand otherwise than the records say; a line may name who judged and no item. */
  static List<Stated> stated(Path file) {
    List<Stated> rows = new ArrayList<>();
    for (CsvList.Line line : CsvList.read(file, "unit", "item", "mark").lines()) {
      String item = line.get("item");
      boolean whole = item.isEmpty() || item.equals(Stated.ALL);
      Mark mark = whole ? Mark.UNKNOWN : line.one("mark", MARKS);
      boolean concealed = line.get("concealed").matches("(?i)yes|是");
      rows.add(new Stated(line.needed("unit"), item, mark, line.get("by"), concealed));
    }
    return rows;
  }

  /** What was done about problems. */
  static List<Move> moves(Path file, LocalDate day, String by) {
    List<Move> moves = new ArrayList<>();
    for (CsvList.Line line : CsvList.read(file, "problem", "move").lines()) {
      moves.add(
          new Move(
              line.needed("problem"),
              line.one("move", MOVES),
              date(line, "on").orElse(day),
              said(line, "by").orElse(by),
              said(line, "owner"),
              date(line, "due"),
              said(line, "evidence"),
              said(line, "because")));
    }
    return moves;
  }

  /** The grades proposed for posts, by branch. */
  static Map<String, Map<String, String>> proposed(Path file) {
    Map<String, Map<String, String>> proposed = new LinkedHashMap<>();
    for (CsvList.Line line : CsvList.read(file, "unit", "post", "grade").lines()) {
      proposed
          .computeIfAbsent(line.needed("unit"), any -> new LinkedHashMap<>())
          .put(line.needed("post"), line.needed("grade"));
    }
    return proposed;
  }

  /** The branches that apply. */
  static List<String> units(Path file) {
    return CsvList.read(file, "unit").lines().stream().map(line -> line.needed("unit")).toList();
  }

  /** The seeds of the rounds, in order. */
  static List<String> seeds(Path file) {
    return CsvList.read(file, "seed").lines().stream().map(line -> line.needed("seed")).toList();
  }

  private static Optional<String> said(CsvList.Line line, String column) {
    return Optional.of(line.get(column)).filter(value -> !value.isEmpty());
  }

  private static Optional<LocalDate> date(CsvList.Line line, String column) {
    Optional<String> said = said(line, column);
    try {
      return said.map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new Wrong(
          Session.phrase(
              "cell-wrong", line.place(), said.orElse(""), column, List.of("2026-09-30")));
    }
  }
}
