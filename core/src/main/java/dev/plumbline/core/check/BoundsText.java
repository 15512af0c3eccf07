package dev.plumbline.core.check;

import dev.plumbline.core.message.Message;
import dev.plumbline.core.standard.Bounds;
import java.math.BigDecimal;
import java.util.Optional;

/** Bounds in words. */
final class BoundsText {

  private BoundsText() {}

  static Message of(Bounds bounds, boolean share) {
    Optional<Object> low = bounds.low().map(end -> shown(end, share));
    Optional<Object> high = bounds.high().map(end -> shown(end, share));
    if (low.isPresent() && low.equals(high)) {
      return Reasons.of("exactly", low.get());
    } else if (low.isPresent() && high.isPresent()) {
      return Reasons.of("from-to", low.get(), high.get());
    } else if (low.isPresent()) {
      return Reasons.of(bounds.low().get().included() ? "at-least" : "above", low.get());
    }
    return high.map(most -> Reasons.of(bounds.high().get().included() ? "at-most" : "below", most))
        .orElse(Reasons.of("any-number"));
  }

  private static Object shown(Bounds.End end, boolean share) {
    return StateJudge.shown(end.at().value().orElse(BigDecimal.ZERO), share);
  }
}
