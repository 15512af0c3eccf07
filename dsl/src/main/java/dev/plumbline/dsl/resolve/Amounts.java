package dev.plumbline.dsl.resolve;

import dev.plumbline.core.period.Length;
import dev.plumbline.core.sector.TermKind;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Setting;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numbers, bounds and lengths of time. */
final class Amounts {

  private static final Set<Lexeme> LENGTH_UNITS =
      EnumSet.of(
          Lexeme.DAY,
          Lexeme.WORKING_DAY,
          Lexeme.CALENDAR_DAY,
          Lexeme.WEEK,
          Lexeme.MONTH,
          Lexeme.QUARTER,
          Lexeme.HALF_YEAR,
          Lexeme.YEAR);

  static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private final Scope scope;

  Amounts(Scope scope) {
    this.scope = scope;
  }

  /**
   * The bounds an amount gives.
   *
   * @param plainIsFloor whether a number alone is the least asked, as in 召开1次, and not just that
   */
  Bounds bounds(Node amount, boolean plainIsFloor) {
    if (amount.has(Lexeme.FULL_COVERAGE)) {
      return Bounds.atLeast(BigDecimal.ONE);
    }
    List<BigDecimal> numbers = numbers(amount);
    if (numbers.isEmpty()) {
      return parameter(amount);
    }
    BigDecimal number = numbers.get(0);
    if (numbers.size() == 2) {
      return Bounds.between(number, numbers.get(1));
    }
    Optional<Node> edge = amount.first(Rule.EDGE);
    if (edge.isPresent()) {
      return edge(edge.get(), number);
    }
    return amount
        .first(Rule.LIMIT)
        .map(limit -> limited(limit.head().lexeme(), number))
        .orElse(plainIsFloor ? Bounds.atLeast(number) : Bounds.exactly(number));
  }

  /** What an amount is a share of: 占工资总额2%. A name without a number is the amount itself. */
  static Optional<Node> whole(Node amount) {
    return amount.first(Rule.NUMBER).flatMap(number -> amount.first(Rule.REF));
  }

  /** 以上 and 以下 include the number unless 不含 says otherwise; 以内 does too. */
  private static Bounds edge(Node edge, BigDecimal number) {
    boolean included = !edge.has(Lexeme.EXCLUSIVE);
    Optional<Bounds.End> end = Optional.of(new Bounds.End(Setting.of(number), included));
    return edge.has(Lexeme.OR_MORE)
        ? new Bounds(end, Optional.empty())
        : new Bounds(Optional.empty(), end);
  }

  /** A bound that is a parameter: bound by the institution, or still open. */
  private Bounds parameter(Node amount) {
    Node ref = amount.the(Rule.REF);
    Node value = scope.values().get(scope.parameter(ref.head()));
    Lexeme limit = amount.the(Rule.LIMIT).head().lexeme();
    if (value != null) {
      Optional<Word> number = value.word(Lexeme.NUMBER).or(() -> value.word(Lexeme.PERCENT));
      if (number.isEmpty()) {
        scope.error("NOT_A_NUMBER", ref.span(), ref.head().text());
      }
      return limited(limit, number.map(Amounts::number).orElse(BigDecimal.ZERO));
    }
    Optional<Setting<BigDecimal>> open =
        scope.id(ref, TermKind.PARAMETER).map(Setting.Open<BigDecimal>::new);
    return open.map(setting -> limited(limit, setting))
        .orElse(new Bounds(Optional.empty(), Optional.empty()));
  }

  private static Bounds limited(Lexeme limit, Setting<BigDecimal> at) {
    Optional<Bounds.End> within = Optional.of(new Bounds.End(at, true));
    Optional<Bounds.End> beyond = Optional.of(new Bounds.End(at, false));
    return switch (limit) {
      case AT_LEAST -> new Bounds(within, Optional.empty());
      case AT_MOST -> new Bounds(Optional.empty(), within);
      case ABOVE -> new Bounds(beyond, Optional.empty());
      case BELOW -> new Bounds(Optional.empty(), beyond);
      default -> new Bounds(within, within);
    };
  }

  private static Bounds limited(Lexeme limit, BigDecimal number) {
    return switch (limit) {
      case AT_LEAST -> Bounds.atLeast(number);
      case AT_MOST -> Bounds.atMost(number);
      case ABOVE -> new Bounds(Optional.of(open(number)), Optional.empty());
      case BELOW -> new Bounds(Optional.empty(), Optional.of(open(number)));
      default -> Bounds.exactly(number);
    };
  }

  private static Bounds.End open(BigDecimal number) {
    return new Bounds.End(Setting.of(number), false);
  }

  /** The bounds of a comparison such as {@code >= 7}. */
  static Bounds compared(Word sign, BigDecimal number) {
    return switch (sign.value()) {
      case ">=", "≥" -> Bounds.atLeast(number);
      case "<=", "≤" -> Bounds.atMost(number);
      case ">" -> new Bounds(Optional.of(open(number)), Optional.empty());
      case "<" -> new Bounds(Optional.empty(), Optional.of(open(number)));
      default -> Bounds.exactly(number);
    };
  }

  /** Every number of a form, in order; shares as fractions. */
  List<BigDecimal> numbers(Node form) {
    List<BigDecimal> numbers = new ArrayList<>();
    BigDecimal factor =
        form.all(Rule.MEASURE_UNIT).stream().anyMatch(unit -> tenThousand(unit.head()))
            ? TEN_THOUSAND
            : BigDecimal.ONE;
    form.all(Rule.NUMBER).forEach(node -> numbers.add(number(node.head()).multiply(factor)));
    if (numbers.size() == 2 && numbers.get(0).compareTo(numbers.get(1)) > 0) {
      scope.error("RANGE_BACKWARDS", form.span(), numbers.get(0), numbers.get(1));
      return List.of(numbers.get(1), numbers.get(0));
    }
    return numbers;
  }

  /** Whether a unit of money is 万元. */
  static boolean tenThousand(Word unit) {
    return unit.value().equals("万元") || unit.value().equals("ten-thousand-yuan");
  }

  static BigDecimal number(Word word) {
    BigDecimal number = new BigDecimal(word.value());
    return new BigDecimal(number.stripTrailingZeros().toPlainString());
  }

  /** The unit a form's numbers are in, if it has one. */
  static Optional<Lexeme> unit(Node form) {
    List<Node> units = form.all(Rule.MEASURE_UNIT);
    return units.isEmpty()
        ? Optional.empty()
        : Optional.of(units.get(units.size() - 1).head().lexeme());
  }

  /** A length of time, or the parameter it waits for. */
  Optional<Setting<Length>> length(Node length) {
    if (length.has(Lexeme.NUMBER)) {
      return Optional.of(Setting.of(length(length.words().toList(), length)));
    }
    Node ref = length.the(Rule.REF);
    Node value = scope.values().get(scope.parameter(ref.head()));
    if (value != null) {
      // A parameter is set to a length, never to another parameter, nor to itself.
      Optional<Node> set = value.first(Rule.LENGTH).filter(each -> each.has(Lexeme.NUMBER));
      if (set.isEmpty()) {
        scope.error("NOT_A_LENGTH", ref.span(), ref.head().text());
        return Optional.empty();
      }
      return length(set.get());
    }
    return scope.id(ref, TermKind.PARAMETER).map(Setting.Open::new);
  }

  /** The first number and unit among {@code words}. */
  Length length(List<Word> words, Node place) {
    Word number = words.stream().filter(word -> word.is(Lexeme.NUMBER)).findFirst().orElseThrow();
    Lexeme unit =
        words.stream()
            .map(Word::lexeme)
            .filter(LENGTH_UNITS::contains)
            .findFirst()
            .orElse(Lexeme.DAY);
    BigDecimal amount = number(number);
    int factor =
        switch (unit) {
          case QUARTER -> 3;
          case HALF_YEAR -> 6;
          default -> 1;
        };
    BigDecimal whole = amount.multiply(BigDecimal.valueOf(factor));
    if (whole.stripTrailingZeros().scale() > 0 || whole.compareTo(new BigDecimal(36500)) > 0) {
      scope.error("NOT_A_LENGTH", place.span(), place.head().text());
      return new Length(0, Length.Unit.DAY);
    }
    return new Length(
        whole.intValueExact(),
        switch (unit) {
          case WORKING_DAY -> Length.Unit.WORKING_DAY;
          case WEEK -> Length.Unit.WEEK;
          case MONTH, QUARTER, HALF_YEAR -> Length.Unit.MONTH;
          case YEAR -> Length.Unit.YEAR;
          default -> Length.Unit.DAY;
        });
  }
}
