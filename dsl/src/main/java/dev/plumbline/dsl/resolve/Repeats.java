package dev.plumbline.dsl.resolve;

import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code every month from 2026-01-05 to 2026-12-05}: the days, each counted from the first. */
final class Repeats {

  private static final int MOST = 1000;

  private final Scope scope;

  Repeats(Scope scope) {
    this.scope = scope;
  }

  /** Puts the days in the place of the stretch of time {@code telling} says. */
  void read(Node part, Telling telling) {
    Node every = part.the(Rule.EVERY);
    Optional<Step> step = step(every);
    Optional<LocalDate> from = telling.from();
    Optional<LocalDate> through = telling.through();
    if (step.isEmpty() || from.isEmpty() || through.isEmpty()) {
      scope.error("REPEATED_HOW", part.span(), part.head().text());
      return;
    }
    List<LocalDate> days = new ArrayList<>();
    LocalDate day = from.get();
    for (int k = 1; !day.isAfter(through.get()) && k <= MOST; k++) {
      days.add(day);
      day = from.get().plusMonths(k * step.get().months()).plusDays(k * step.get().days());
    }
    telling.repeated(days);
  }

  private record Step(long months, long days) {}

  private static Optional<Step> step(Node every) {
    Optional<Node> unit = every.first(Rule.UNIT);
    long many =
        every
            .word(Lexeme.NUMBER)
            .map(Word::value)
            .filter(text -> text.matches("[1-9]\\d?"))
            .map(Long::parseLong)
            .orElse(1L);
    if (every.has(Lexeme.WHOLE_YEAR)) {
      return Optional.of(new Step(12, 0));
    } else if (unit.isEmpty()) {
      return Optional.empty();
    }
    return switch (unit.get().head().lexeme()) {
      case WEEK -> Optional.of(new Step(0, 7 * many));
      case MONTH, CALENDAR_MONTH -> Optional.of(new Step(many, 0));
      case QUARTER -> Optional.of(new Step(3 * many, 0));
      case HALF_YEAR -> Optional.of(new Step(6 * many, 0));
      case YEAR -> Optional.of(new Step(12 * many, 0));
      default -> Optional.empty();
    };
  }
}
