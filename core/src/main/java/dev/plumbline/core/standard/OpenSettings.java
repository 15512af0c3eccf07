package dev.plumbline.core.standard;

import dev.plumbline.core.period.Length;
import java.util.Optional;
import java.util.stream.Stream;

/** The parameters a duty still waits for, in whatever part of it they stand. */
final class OpenSettings implements Ask.Visitor<Stream<String>> {

  private OpenSettings() {}

  static Stream<String> in(Duty duty) {
    return Stream.concat(
        duty.ask().accept(new OpenSettings()),
        duty.when().stream().flatMap(OpenSettings::condition));
  }

  private static Stream<String> bounds(Optional<Bounds> bounds) {
    return bounds.flatMap(Bounds::openParameter).stream();
  }

  private static Stream<String> amount(Amount amount) {
    return Stream.concat(
        bounds(Optional.of(amount.bounds())),
        amount.instead().stream().flatMap(OpenSettings::amount));
  }

  private static Stream<String> setting(Optional<Setting<Length>> setting) {
    return setting.stream()
        .filter(Setting.Open.class::isInstance)
        .map(open -> ((Setting.Open<Length>) open).parameter());
  }

  private static Stream<String> recurrence(Recurrence recurrence) {
    if (recurrence instanceof Recurrence.UponEach upon) {
      return setting(upon.within());
    } else if (recurrence instanceof Recurrence.AtMostApart apart) {
      return setting(Optional.of(apart.gap()));
    }
    return Stream.empty();
  }

  private static Stream<String> condition(Condition condition) {
    if (condition instanceof Condition.Compare compare) {
      return bounds(Optional.of(compare.bounds()));
    } else if (condition instanceof Condition.And and) {
      return and.parts().stream().flatMap(OpenSettings::condition);
    } else if (condition instanceof Condition.Or or) {
      return or.parts().stream().flatMap(OpenSettings::condition);
    } else if (condition instanceof Condition.Not not) {
      return condition(not.part());
    }
    return Stream.empty();
  }

  @Override
  public Stream<String> hold(Ask.Hold ask) {
    return Stream.concat(recurrence(ask.recurrence()), amount(ask.amount()));
  }

  @Override
  public Stream<String> keep(Ask.Keep ask) {
    return Stream.of(bounds(Optional.of(ask.norm())), bounds(ask.never()), setting(ask.horizon()))
        .flatMap(each -> each);
  }

  @Override
  public Stream<String> exist(Ask.Exist ask) {
    return bounds(Optional.of(ask.number()));
  }

  @Override
  public Stream<String> serve(Ask.Serve ask) {
    return bounds(ask.years());
  }

  @Override
  public Stream<String> settle(Ask.Settle ask) {
    return setting(ask.within());
  }

  @Override
  public Stream<String> have(Ask.Have ask) {
    return Stream.empty();
  }

  @Override
  public Stream<String> issue(Ask.Issue ask) {
    return recurrence(ask.recurrence());
  }

  @Override
  public Stream<String> adopt(Ask.Adopt ask) {
    return Stream.empty();
  }

  @Override
  public Stream<String> confirm(Ask.Confirm ask) {
    return recurrence(ask.recurrence());
  }

  @Override
  public Stream<String> extended(Ask.Extended ask) {
    return Stream.concat(
        recurrence(ask.recurrence()), ask.amount().stream().flatMap(OpenSettings::amount));
  }
}
