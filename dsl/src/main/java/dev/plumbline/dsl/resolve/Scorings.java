package dev.plumbline.dsl.resolve;

import dev.plumbline.core.standard.Scoring;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a duty is worth. */
final class Scorings {

  private final Amounts amounts;

  Scorings(Scope scope) {
    this.amounts = new Amounts(scope);
  }

  Scoring scoring(Phrasing phrasing) {
    Optional<BigDecimal> worth = phrasing.first(Rule.WORTH).map(node -> number(node, 0));
    List<Scoring.Deduction> less = new ArrayList<>();
    phrasing.all(Rule.LESS).forEach(node -> less.add(deduction(node)));
    Optional<Node> floor = phrasing.first(Rule.FLOOR);
    BigDecimal factor =
        phrasing
            .first(Rule.FACTOR)
            .map(node -> new BigDecimal(node.has(Lexeme.DOUBLED) ? "2" : "0.5"))
            .orElse(BigDecimal.ONE);
    return new Scoring(
        worth,
        less,
        floor.isPresent()
            ? floor.get().word(Lexeme.NUMBER).map(Amounts::number)
            : Optional.of(BigDecimal.ZERO),
        phrasing.first(Rule.STEP_TABLE).map(this::steps).orElse(List.of()),
        phrasing.first(Rule.BONUS).map(this::bonus),
        phrasing.first(Rule.BEST_OF).map(node -> node.the(Rule.NAME).head().value()),
        phrasing
            .first(Rule.JUDGED)
            .map(node -> new Scoring.Judged(number(node, 0), number(node, 1))),
        factor,
        phrasing.first(Rule.VETO).map(Scorings::veto));
  }

  private static Scoring.Veto veto(Node veto) {
    return veto.has(Lexeme.ITEM)
        ? Scoring.Veto.ITEM
        : veto.has(Lexeme.SECTION) ? Scoring.Veto.SECTION : Scoring.Veto.GRADE;
  }

  private static BigDecimal number(Node node, int index) {
    return Amounts.number(node.words(Lexeme.NUMBER).get(index));
  }

  private static Scoring.Deduction deduction(Node less) {
    List<Word> numbers = less.words(Lexeme.NUMBER);
    boolean each = less.has(Lexeme.EACH_SHORT);
    BigDecimal every = each ? Amounts.number(numbers.get(0)) : BigDecimal.ONE;
    BigDecimal points = Amounts.number(numbers.get(each ? 1 : 0));
    int most = each ? 2 : 1;
    Optional<BigDecimal> atMost =
        numbers.size() > most ? Optional.of(Amounts.number(numbers.get(most))) : Optional.empty();
    Scoring.Per per =
        less.has(Lexeme.PERSON)
            ? Scoring.Per.PERSON
            : less.has(Lexeme.PERCENTAGE_POINT)
                ? Scoring.Per.PERCENTAGE_POINT
                : less.has(Lexeme.PIECES)
                    ? Scoring.Per.ITEM
                    : less.has(Lexeme.HOURS) || less.has(Lexeme.DAY)
                        ? Scoring.Per.UNIT
                        : Scoring.Per.MISS;
    return new Scoring.Deduction(points, per, every, atMost);
  }

  private Scoring.Bonus bonus(Node bonus) {
    int count = bonus.words(Lexeme.NUMBER).size();
    return new Scoring.Bonus(number(bonus, count - 2), number(bonus, count - 1));
  }

  private List<Scoring.Step> steps(Node table) {
    List<Scoring.Step> steps = new ArrayList<>();
    for (Node row : table.all(Rule.STEP_ROW)) {
      steps.add(new Scoring.Step(amounts.bounds(row.the(Rule.AMOUNT), true), number(row, 0)));
    }
    return steps;
  }
}
