package dev.plumbline.dsl.resolve;

import dev.plumbline.core.standard.ParameterValue;
import dev.plumbline.core.standard.Setting;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What parameters are set to, where a duty can wait for such a value. */
final class Values {

  private final Scope scope;
  private final Amounts amounts;

  Values(Scope scope) {
    this.scope = scope;
    this.amounts = new Amounts(scope);
  }

  /** Everything the file itself sets. */
  Map<String, ParameterValue> all() {
    Map<String, ParameterValue> all = new LinkedHashMap<>();
    scope.values().forEach((name, node) -> value(node).ifPresent(value -> all.put(name, value)));
    return all;
  }

  /** A length, a number, yes or no; empty for a date, a text or the name of something else. */
  Optional<ParameterValue> value(Node value) {
    Optional<Word> number = value.word(Lexeme.NUMBER).or(() -> value.word(Lexeme.PERCENT));
    if (number.isPresent()) {
      return number.map(Amounts::number).map(ParameterValue.Numbered::new);
    } else if (value.first(Rule.LENGTH).isPresent()) {
      return value
          .first(Rule.LENGTH)
          .flatMap(amounts::length)
          .flatMap(Setting::value)
          .map(ParameterValue.Lasting::new);
    } else if (value.has(Lexeme.ON_WORD) || !Conditions.isYes(value)) {
      return Optional.of(new ParameterValue.Answered(Conditions.isYes(value)));
    }
    return Optional.empty();
  }
}
