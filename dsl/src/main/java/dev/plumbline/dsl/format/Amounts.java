package dev.plumbline.dsl.format;

import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.util.List;
import java.util.Optional;

/** Writes amounts: 不少于, 以上 and 及以上 are one bound, and are written one way. */
final class Amounts {

  private final Writer writer;

  Amounts(Writer writer) {
    this.writer = writer;
  }

  String of(Node amount) {
    if (amount.has(Lexeme.FULL_COVERAGE)) {
      return writer.keyword(Lexeme.FULL_COVERAGE);
    }
    List<Node> numbers = amount.all(Rule.NUMBER);
    String bounded;
    if (numbers.isEmpty()) {
      return writer.words(limit(amount), writer.part(amount, Rule.REF), unit(amount, ""));
    } else if (numbers.size() == 2) {
      bounded =
          writer.words(
              writer.of(numbers.get(0)),
              writer.either("to", "至"),
              writer.of(numbers.get(1)),
              unit(amount, ""));
    } else {
      String number = writer.of(numbers.get(0));
      bounded = writer.words(limit(amount), number, unit(amount, number));
    }
    String instead =
        amount
            .first(Rule.QUANTUM)
            .map(
                other ->
                    writer.words(
                        writer.keyword(Lexeme.OR),
                        writer.of(other.the(Rule.NUMBER)),
                        unit(other, writer.of(other.the(Rule.NUMBER)))))
            .orElse("");
    return whole(amount, writer.words(bounded, instead));
  }

  /** 占工资总额不少于2%, at least 2% of total-wages. */
  private String whole(Node amount, String bounded) {
    Optional<Node> ref = amount.first(Rule.REF);
    if (ref.isEmpty()) {
      return bounded;
    }
    String of = writer.words(writer.keyword(Lexeme.OF), writer.of(ref.get()));
    return writer.tongue().zh() ? writer.words(of, bounded) : writer.words(bounded, of);
  }

  /** 得分90分以上. */
  String scored(Node node) {
    return writer.words(limit(node), writer.part(node, Rule.NUMBER), writer.keyword(Lexeme.POINTS));
  }

  private String limit(Node amount) {
    Optional<Node> edge = amount.first(Rule.EDGE);
    if (edge.isPresent()) {
      boolean more = edge.get().has(Lexeme.OR_MORE);
      boolean excluded = edge.get().has(Lexeme.EXCLUSIVE);
      return writer.keyword(
          more
              ? excluded ? Lexeme.ABOVE : Lexeme.AT_LEAST
              : excluded ? Lexeme.BELOW : Lexeme.AT_MOST);
    }
    return amount.first(Rule.LIMIT).map(l -> writer.keyword(l.head().lexeme())).orElse("");
  }

  String unit(Node amount, String number) {
    List<Node> units = amount.all(Rule.MEASURE_UNIT);
    if (units.isEmpty()) {
      return "";
    }
    Word unit = units.get(units.size() - 1).head();
    if (writer.tongue().zh()) {
      return unit.is(Lexeme.MONTH) ? "个月" : writer.spelling().of(unit);
    }
    boolean one = number.equals("1");
    return switch (unit.lexeme()) {
      case TIMES -> "times";
      case HOURS -> one ? "hour" : "hours";
      case PERSON -> one ? "person" : "persons";
      case CASE -> one ? "case" : "cases";
      case DAY, MONTH, YEAR ->
          one ? writer.keyword(unit.lexeme()) : writer.moments().plural(unit.lexeme());
      default -> writer.spelling().of(unit);
    };
  }
}
