package dev.plumbline.dsl.resolve;

import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** How many hours a day counts as: 1天按8学时、半天按4学时. */
final class Conversions {

  private Conversions() {}

  /** The hours a whole day counts as; every rate given must agree. */
  static Optional<BigDecimal> hoursPerDay(Node conversion, Scope scope) {
    Optional<BigDecimal> perDay = Optional.empty();
    for (Node rate : conversion.all(Rule.RATE)) {
      List<Word> numbers = rate.words(Lexeme.NUMBER);
      if (rate.has(Lexeme.BELOW)) {
        continue;
      }
      BigDecimal days = Amounts.number(numbers.get(0));
      if (days.signum() == 0) {
        scope.error("NOT_A_LENGTH", rate.span(), rate.head().text());
        return perDay;
      }
      BigDecimal each = Amounts.number(numbers.get(1)).divide(days, MathContext.DECIMAL128);
      if (perDay.filter(known -> known.compareTo(each) != 0).isPresent()) {
        scope.error("RATES_DIFFER", conversion.span());
      }
      perDay = perDay.isPresent() ? perDay : Optional.of(each);
    }
    return perDay;
  }
}
