package dev.plumbline.core.trial;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.period.Length;
import dev.plumbline.core.standard.Bounds;
import dev.plumbline.core.standard.Setting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A bound or a length moved by one step each way; what is still open is left alone. */
final class Nudges {

  private Nudges() {}

  /** One change, and in what it differs. */
  record Nudge<T>(Message how, T to) {}

  static List<Nudge<Bounds>> of(Bounds bounds, BigDecimal step) {
    List<Nudge<Bounds>> nudges = new ArrayList<>();
    Optional<BigDecimal> low = bounds.low().flatMap(end -> end.at().value());
    Optional<BigDecimal> high = bounds.high().flatMap(end -> end.at().value());
    if (low.isPresent() && low.equals(high)) {
      nudges.add(exactly(low.get().add(step)));
      if (low.get().compareTo(step) >= 0) {
        nudges.add(exactly(low.get().subtract(step)));
      }
      return nudges;
    }
    low.ifPresent(
        least -> {
          nudges.add(low(bounds, least.add(step)));
          nudges.add(low(bounds, least.subtract(step)));
        });
    high.ifPresent(
        most -> {
          nudges.add(high(bounds, most.add(step)));
          nudges.add(high(bounds, most.subtract(step)));
        });
    return nudges;
  }

  private static Nudge<Bounds> exactly(BigDecimal number) {
    return new Nudge<>(Mutations.phrase("exactly", number), Bounds.exactly(number));
  }

  private static Nudge<Bounds> low(Bounds bounds, BigDecimal least) {
    Bounds.End end = new Bounds.End(Setting.of(least), bounds.low().orElseThrow().included());
    String key = end.included() ? "at-least" : "above";
    return new Nudge<>(Mutations.phrase(key, least), new Bounds(Optional.of(end), bounds.high()));
  }

  private static Nudge<Bounds> high(Bounds bounds, BigDecimal most) {
    Bounds.End end = new Bounds.End(Setting.of(most), bounds.high().orElseThrow().included());
    String key = end.included() ? "at-most" : "below";
    return new Nudge<>(Mutations.phrase(key, most), new Bounds(bounds.low(), Optional.of(end)));
  }

  static List<Nudge<Setting<Length>>> ofLength(Setting<Length> setting) {
    List<Nudge<Setting<Length>>> nudges = new ArrayList<>();
    setting
        .value()
        .ifPresent(
            length -> {
              nudges.add(length(length, length.amount() + 1));
              if (length.amount() > 0) {
                nudges.add(length(length, length.amount() - 1));
              }
            });
    return nudges;
  }

  private static Nudge<Setting<Length>> length(Length length, int amount) {
    return new Nudge<>(
        Mutations.phrase("length." + length.unit(), amount),
        Setting.of(new Length(amount, length.unit())));
  }
}
