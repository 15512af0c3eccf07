package dev.plumbline.dsl.format;

import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes what is won and lost. */
final class Points {

  private static final Map<Lexeme, String> UNITS =
      Map.of(
          Lexeme.TIMES, "次",
          Lexeme.PERSON, "人",
          Lexeme.PERCENTAGE_POINT, "个百分点",
          Lexeme.PIECES, "项",
          Lexeme.HOURS, "学时",
          Lexeme.DAY, "天",
          Lexeme.CASE, "例");

  /** Units of which a part may be short; a rate loses its share for it. */
  private static final Set<Lexeme> PARTIAL =
      EnumSet.of(Lexeme.PERCENTAGE_POINT, Lexeme.HOURS, Lexeme.DAY);

  private final Writer writer;

  Points(Writer writer) {
    this.writer = writer;
  }

  private String number(Node node, int index) {
    return writer.spelling().of(node.words(Lexeme.NUMBER).get(index));
  }

  String worth(Node node) {
    String number = number(node, 0);
    return writer.either("worth " + number, number + "分");
  }

  String cap(Node node) {
    String number = number(node, 0);
    return writer.either("capped at " + number, "封顶" + number + "分");
  }

  private String capOf(Node node) {
    return node.first(Rule.CAP).map(cap -> writer.either(", ", "，") + cap(cap)).orElse("");
  }

  /** The same deduction is written the same way, whether it was said as a rate or as a step. */
  String less(Node node) {
    Step step = step(node);
    boolean proportional = step.part().filter(p -> p.has(Lexeme.IN_PROPORTION)).isPresent();
    boolean plain = step.part().isEmpty() && !PARTIAL.contains(step.unit().lexeme());
    boolean single = step.every().equals("1") && !step.over();
    Lexeme unit = step.unit().lexeme();
    if (single && (unit == Lexeme.CASE || unit == Lexeme.PERSON) && step.part().isEmpty()) {
      return perCase(step.points(), unit == Lexeme.PERSON) + capOf(node);
    } else if (!writer.tongue().zh() && single && (plain || proportional)) {
      String per = unit == Lexeme.TIMES ? "miss" : writer.keyword(unit);
      return "less " + step.points() + " per " + per + capOf(node);
    }
    String head = writer.keyword(step.over() ? Lexeme.EACH_OVER : Lexeme.EACH_SHORT);
    String shown = writer.either(enUnit(step), zhUnit(step.unit()));
    String part = step.part().map(p -> writer.either(", ", "，") + writer.of(p)).orElse("");
    return writer.either(
            head + " " + step.every() + " " + shown + " deduct " + step.points() + " points",
            head + step.every() + shown + "扣" + step.points() + "分")
        + part
        + capOf(node);
  }

  /** What a deduction is taken for. */
  private record Step(Word unit, String every, String points, boolean over, Optional<Node> part) {}

  private Step step(Node node) {
    Word head = node.head();
    if (node.has(Lexeme.EACH_CASE) || node.has(Lexeme.EACH_PERSON)) {
      Lexeme unit = node.has(Lexeme.EACH_CASE) ? Lexeme.CASE : Lexeme.PERSON;
      return new Step(like(head, unit), "1", number(node, 0), false, Optional.empty());
    } else if (node.has(Lexeme.LESS)) {
      Word unit = node.wordList().get(3);
      Word counted = unit.is(Lexeme.MISS) ? like(unit, Lexeme.TIMES) : unit;
      Optional<Node> part =
          PARTIAL.contains(counted.lexeme())
              ? Optional.of(new Node(Rule.PART, List.of(like(unit, Lexeme.IN_PROPORTION))))
              : Optional.empty();
      return new Step(counted, "1", number(node, 0), false, part);
    }
    Word unit =
        node.wordList().stream()
            .filter(word -> UNITS.containsKey(word.lexeme()) || word.is(Lexeme.MONEY))
            .findFirst()
            .orElseThrow();
    return new Step(
        unit, number(node, 0), number(node, 1), node.has(Lexeme.EACH_OVER), node.first(Rule.PART));
  }

  private static Word like(Word word, Lexeme lexeme) {
    return new Word(lexeme, word.text(), word.value(), word.span(), word.before());
  }

  private String perCase(String points, boolean person) {
    return writer.either(
        "less " + points + " per " + (person ? "person" : "case"),
        (person ? "每人次扣" : "每例扣") + points + "分");
  }

  private String zhUnit(Word unit) {
    return unit.is(Lexeme.MONEY)
        ? writer.spelling().of(unit)
        : UNITS.getOrDefault(unit.lexeme(), "");
  }

  private String enUnit(Step step) {
    Word unit = step.unit();
    return unit.is(Lexeme.MONEY) ? writer.spelling().of(unit) : writer.keyword(unit.lexeme());
  }

  String further(Node node) {
    String points = number(node, 0);
    String event = writer.part(node, Rule.REF);
    return writer.either("further less " + points + " per " + event, event + "加扣" + points + "分");
  }

  String bonus(Node node) {
    List<Word> numbers = node.words(Lexeme.NUMBER);
    String points = writer.spelling().of(numbers.get(numbers.size() - 1));
    String most = number(node.the(Rule.CAP), 0);
    if (numbers.size() == 2 && !writer.spelling().of(numbers.get(0)).equals("1")) {
      return writer.generic(node);
    }
    return writer.either(
        "bonus " + points + " up to " + most, "每多1次加" + points + "分，封顶" + most + "分");
  }

  String ranked(Node node) {
    List<String> points = node.words(Lexeme.NUMBER).stream().map(writer.spelling()::of).toList();
    String listed =
        String.join(
            node.has(Lexeme.TO) ? writer.either(" to ", "至") : writer.either(", ", "、"), points);
    String refs = writer.part(node, Rule.REFS);
    return writer.either(
            refs + " respectively add " + listed + " points", refs + "分别加" + listed + "分")
        + capOf(node);
  }

  String judged(Node node) {
    Lexeme how = node.has(Lexeme.JUDGED_DEDUCT) ? Lexeme.JUDGED_DEDUCT : Lexeme.JUDGED;
    String range =
        writer.either(
            " " + number(node, 0) + " to " + number(node, 1),
            number(node, 0) + "至" + number(node, 1) + "分");
    return writer.keyword(how) + range;
  }

  String floor(Node node) {
    if (node.has(Lexeme.DOWN_TO_ZERO)) {
      return writer.keyword(Lexeme.DOWN_TO_ZERO);
    } else if (node.has(Lexeme.NONE)) {
      return writer.either("floor none", "不设下限");
    }
    return writer.either("floor ", "下限") + number(node, 0);
  }

  String quota(Node node) {
    String share = writer.word(node, Lexeme.PERCENT);
    return writer.either(", at most " + share + " of branches", "，不超过支部数" + share);
  }

  String weight(Node node) {
    if (node.has(Lexeme.POINTS)) {
      return writer.either(
          "normalised " + number(node, 0) + " points", "折算" + number(node, 0) + "分");
    }
    Word number = node.wordList().get(1);
    return writer.words(writer.keyword(Lexeme.WEIGHT), writer.spelling().of(number));
  }
}
