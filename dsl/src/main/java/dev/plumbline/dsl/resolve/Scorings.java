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

  private final Scope scope;
  private final Amounts amounts;

  Scorings(Scope scope) {
    this.scope = scope;
    this.amounts = new Amounts(scope);
  }

  Scoring scoring(Phrasing phrasing) {
    Optional<BigDecimal> worth = phrasing.first(Rule.WORTH).map(node -> number(node, 0));
    List<Scoring.Deduction> less = new ArrayList<>();
    phrasing.all(Rule.LESS).forEach(node -> less.add(deduction(node)));
    phrasing.first(Rule.ALL_OR_NOTHING).ifPresent(node -> all(node, worth).ifPresent(less::add));
    onlyOnce(phrasing, less);
    Optional<Node> floor = phrasing.first(Rule.FLOOR);
    BigDecimal factor = BigDecimal.ONE;
    if (phrasing.has(Rule.FACTOR)) {
      factor = factor(phrasing.first(Rule.FACTOR).get(), less);
    }
    return new Scoring(
        worth,
        less,
        floor.isPresent() && !floor.get().has(Lexeme.DOWN_TO_ZERO)
            ? floor.get().word(Lexeme.NUMBER).map(Amounts::number)
            : Optional.of(BigDecimal.ZERO),
        phrasing.first(Rule.STEP_TABLE).map(this::steps).orElse(List.of()),
        phrasing.first(Rule.BONUS).map(this::bonus),
        phrasing.first(Rule.BEST_OF).map(node -> node.the(Rule.NAME).head().value()),
        judged(phrasing, worth),
        factor,
        phrasing.first(Rule.VETO).map(Scorings::veto));
  }

  /** 不得分: whatever is missed takes all there is. */
  private Optional<Scoring.Deduction> all(Node node, Optional<BigDecimal> worth) {
    if (worth.isEmpty()) {
      scope.error("NEEDS_WORTH", node.span(), node.head().text());
    }
    return worth.map(points -> whole(points, Scoring.Per.MISS, BigDecimal.ONE, Optional.empty()));
  }

  /** Two deductions for the same thing may add up, or only the first that fits may count. */
  private void onlyOnce(Phrasing phrasing, List<Scoring.Deduction> less) {
    for (int i = 1; i < less.size(); i++) {
      Scoring.Per per = less.get(i).per();
      if (less.subList(0, i).stream().anyMatch(other -> other.per() == per)) {
        List<Node> said = phrasing.all(Rule.LESS);
        Node last = said.get(said.size() - 1);
        scope.ask(
            "AMBIGUOUS_DEDUCTIONS",
            last.span(),
            List.of(Scope.fix("fix.remove-this", last.span(), "")));
        return;
      }
    }
  }

  /** Doubled before its cap or after: the one means min(2p, cap), the other 2·min(p, cap). */
  private BigDecimal factor(Node node, List<Scoring.Deduction> less) {
    BigDecimal factor = new BigDecimal(node.has(Lexeme.DOUBLED) ? "2" : "0.5");
    boolean capped = less.stream().anyMatch(deduction -> deduction.atMost().isPresent());
    boolean said = node.has(Lexeme.BEFORE_CAP) || node.has(Lexeme.AFTER_CAP);
    if (capped && !said) {
      boolean zh = Chinese.is(node.head());
      scope.ask(
          "AMBIGUOUS_CAP",
          node.span(),
          List.of(
              Scope.fix(
                  "fix.reading",
                  node.span(),
                  node.head().text() + (zh ? "先于封顶" : " before the cap")),
              Scope.fix(
                  "fix.reading",
                  node.span(),
                  node.head().text() + (zh ? "后于封顶" : " after the cap"))));
    } else if (node.has(Lexeme.AFTER_CAP)) {
      less.replaceAll(
          deduction ->
              new Scoring.Deduction(
                  deduction.points(),
                  deduction.per(),
                  deduction.every(),
                  deduction.steps(),
                  deduction.atMost().map(factor::multiply)));
    }
    return factor;
  }

  private Optional<Scoring.Judged> judged(Phrasing phrasing, Optional<BigDecimal> worth) {
    Optional<Node> rated = phrasing.first(Rule.RATED);
    if (rated.isPresent()) {
      List<Scoring.Rating> ratings =
          rated.get().all(Rule.GRADING).stream()
              .map(node -> new Scoring.Rating(node.head().value(), number(node, 0)))
              .toList();
      List<BigDecimal> points = ratings.stream().map(Scoring.Rating::points).sorted().toList();
      return Optional.of(new Scoring.Judged(points.get(0), points.get(points.size() - 1), ratings));
    }
    Optional<Node> judged = phrasing.first(Rule.JUDGED);
    if (judged.isEmpty()) {
      return Optional.empty();
    }
    Node node = judged.get();
    BigDecimal first = number(node, 0);
    BigDecimal second = number(node, 1);
    if (!node.has(Lexeme.JUDGED_DEDUCT)) {
      return Optional.of(new Scoring.Judged(first.min(second), first.max(second), List.of()));
    } else if (worth.isEmpty()) {
      scope.error("NEEDS_WORTH", node.span(), node.head().text());
      return Optional.empty();
    }
    BigDecimal whole = worth.get();
    return Optional.of(
        new Scoring.Judged(
            whole.subtract(first.max(second)), whole.subtract(first.min(second)), List.of()));
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
    boolean each = less.has(Lexeme.EACH_SHORT) || less.has(Lexeme.EACH_OVER);
    boolean large = less.word(Lexeme.MONEY).filter(Amounts::tenThousand).isPresent();
    BigDecimal every = each ? Amounts.number(numbers.get(0)) : BigDecimal.ONE;
    BigDecimal points = Amounts.number(numbers.get(each ? 1 : 0));
    return new Scoring.Deduction(
        points,
        per(less),
        large ? every.multiply(Amounts.TEN_THOUSAND) : every,
        steps(less, each),
        less.first(Rule.CAP).map(cap -> number(cap, 0)));
  }

  /** Each short 1 asks what a part counts; less 1 per is a rate. */
  private static Scoring.Steps steps(Node less, boolean each) {
    Optional<Node> part = less.first(Rule.PART);
    if (part.isEmpty()) {
      boolean rate =
          !each
              && (less.has(Lexeme.PERCENTAGE_POINT)
                  || less.has(Lexeme.HOURS)
                  || less.has(Lexeme.DAY));
      return rate ? Scoring.Steps.PROPORTIONAL : Scoring.Steps.WHOLE;
    } else if (part.get().has(Lexeme.PART_STEPS)) {
      return Scoring.Steps.STARTED;
    }
    return part.get().has(Lexeme.WHOLE_STEPS) ? Scoring.Steps.WHOLE : Scoring.Steps.PROPORTIONAL;
  }

  private static Scoring.Per per(Node less) {
    if (less.has(Lexeme.PERSON) || less.has(Lexeme.EACH_PERSON)) {
      return Scoring.Per.PERSON;
    } else if (less.has(Lexeme.PERCENTAGE_POINT)) {
      return Scoring.Per.PERCENTAGE_POINT;
    } else if (less.has(Lexeme.PIECES)) {
      return Scoring.Per.ITEM;
    } else if (less.has(Lexeme.CASE) || less.has(Lexeme.EACH_CASE)) {
      return Scoring.Per.CASE;
    }
    boolean unit = less.has(Lexeme.HOURS) || less.has(Lexeme.DAY) || less.has(Lexeme.MONEY);
    return unit ? Scoring.Per.UNIT : Scoring.Per.MISS;
  }

  private static Scoring.Deduction whole(
      BigDecimal points, Scoring.Per per, BigDecimal every, Optional<BigDecimal> atMost) {
    return new Scoring.Deduction(points, per, every, Scoring.Steps.WHOLE, atMost);
  }

  /** Points lost for each time an event happened, and nothing else. */
  static Scoring perCase(BigDecimal points) {
    return with(
        List.of(whole(points, Scoring.Per.CASE, BigDecimal.ONE, Optional.empty())),
        Optional.empty());
  }

  /** Points won for each time an event happened, and nothing else. */
  static Scoring won(BigDecimal points, Optional<BigDecimal> cap) {
    BigDecimal most = cap.orElse(new BigDecimal("999999"));
    return with(List.of(), Optional.of(new Scoring.Bonus(points, most)));
  }

  private static Scoring with(List<Scoring.Deduction> less, Optional<Scoring.Bonus> bonus) {
    Scoring plain = Scoring.UNSTATED;
    return new Scoring(
        Optional.of(BigDecimal.ZERO),
        less,
        Optional.empty(),
        List.of(),
        bonus,
        Optional.empty(),
        Optional.empty(),
        plain.factor(),
        Optional.empty());
  }

  private Scoring.Bonus bonus(Node bonus) {
    List<Word> numbers = bonus.words(Lexeme.NUMBER);
    return new Scoring.Bonus(
        Amounts.number(numbers.get(numbers.size() - 1)), number(bonus.the(Rule.CAP), 0));
  }

  private List<Scoring.Step> steps(Node table) {
    List<Scoring.Step> steps = new ArrayList<>();
    for (Node row : table.all(Rule.STEP_ROW)) {
      steps.add(new Scoring.Step(amounts.bounds(row.the(Rule.AMOUNT), true), number(row, 0)));
    }
    return steps;
  }
}
