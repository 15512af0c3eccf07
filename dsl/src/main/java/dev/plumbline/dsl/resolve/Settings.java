package dev.plumbline.dsl.resolve;

import dev.plumbline.core.period.Length;
import dev.plumbline.core.source.Span;
import dev.plumbline.core.standard.Given;
import dev.plumbline.core.standard.ParameterValue;
import dev.plumbline.core.standard.Standard;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a duty waits for what a parameter is set to; a value nobody waits for is a fault. */
final class Settings {

  private final Scope scope;
  private final Standard standard;

  /** Settings in {@code standard}, into which everything the file itself sets is bound. */
  Settings(Scope scope, Standard standard) {
    this.scope = scope;
    this.standard = standard;
  }

  /** Complains of what the file sets while a duty still waits for a value of another kind. */
  void check() {
    scope
        .values()
        .forEach(
            (name, value) -> {
              List<Object> waited = waited(name);
              if (!waited.isEmpty()) {
                unfit(value.span(), name, waited);
              }
            });
  }

  /** What an example sets, for its own unit; empty after a complaint. */
  Optional<Given> bound(Node setting) {
    Word name = setting.the(Rule.NAME).head();
    String parameter = scope.parameter(name);
    List<Object> waited = waited(parameter);
    if (waited.isEmpty()) {
      scope.error("SETS_NOTHING", setting.span(), name.text());
      return Optional.empty();
    }
    Optional<ParameterValue> value =
        new Values(scope).value(setting.the(Rule.VALUE)).filter(set -> waits(parameter, set));
    if (value.isEmpty()) {
      unfit(setting.the(Rule.VALUE).span(), name.text(), waited);
    }
    return value.map(set -> new Given.Bound(parameter, set, setting.span()));
  }

  private void unfit(Span span, String name, List<Object> waited) {
    scope.error("UNFIT_VALUE", span, name, waited);
  }

  /** What sorts of value the duties still wait for under this name. */
  private List<Object> waited(String parameter) {
    List<Object> sorts = new ArrayList<>();
    if (waits(parameter, new ParameterValue.Lasting(new Length(1, Length.Unit.DAY)))) {
      sorts.add(scope.phrase("value.length"));
    }
    if (waits(parameter, new ParameterValue.Numbered(BigDecimal.ONE))) {
      sorts.add(scope.phrase("value.number"));
    }
    if (waits(parameter, new ParameterValue.Answered(true))) {
      sorts.add(scope.phrase("value.answer"));
    }
    return sorts;
  }

  private boolean waits(String parameter, ParameterValue value) {
    Map<String, ParameterValue> set = Map.of(parameter, value);
    return standard.duties().stream().anyMatch(duty -> !duty.bound(set).equals(duty));
  }
}
