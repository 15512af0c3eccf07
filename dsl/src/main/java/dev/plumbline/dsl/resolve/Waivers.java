package dev.plumbline.dsl.resolve;

import dev.plumbline.core.period.Calendar;
import dev.plumbline.core.period.CalendarUnit;
import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.period.Period;
import dev.plumbline.core.standard.Waiver;
import dev.plumbline.dsl.syntax.Lexeme;
import dev.plumbline.dsl.syntax.Node;
import dev.plumbline.dsl.syntax.Rule;
import dev.plumbline.dsl.syntax.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Waivers: nothing of reason, approver and end may be left out. */
final class Waivers {

  private final Scope scope;

  Waivers(Scope scope) {
    this.scope = scope;
  }

  Optional<Waiver> read(Node form) {
    String duty = form.the(Rule.NAME).head().value();
    Optional<Node> window = part(form, Rule.WINDOW).map(part -> part.the(Rule.WINDOW));
    Optional<DateRange> range = window.flatMap(node -> range(node, scope));
    if (window.isPresent() && range.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> because = text(form, Lexeme.BECAUSE);
    Optional<String> approved = text(form, Lexeme.APPROVED);
    Optional<LocalDate> until =
        form.all(Rule.WAIVER_PART).stream()
            .filter(part -> part.has(Lexeme.UNTIL))
            .findFirst()
            .map(part -> Times.date(part.words(Lexeme.DATE).get(0)));
    if (range.isEmpty() || because.isEmpty() || approved.isEmpty() || until.isEmpty()) {
      scope.error("WAIVER_INCOMPLETE", form.span(), duty);
      return Optional.empty();
    }
    return Optional.of(
        new Waiver(duty, range.get(), because.get(), approved.get(), until.get(), form.span()));
  }

  private static Optional<Node> part(Node form, Rule rule) {
    return form.all(Rule.WAIVER_PART).stream()
        .filter(part -> part.first(rule).isPresent())
        .findFirst();
  }

  private static Optional<String> text(Node form, Lexeme lexeme) {
    return form.all(Rule.WAIVER_PART).stream()
        .filter(part -> part.has(lexeme))
        .findFirst()
        .map(part -> part.words(Lexeme.STRING).get(0).value());
  }

  /** The days a window such as {@code 2026-07} or {@code 2026-Q2} names; says so if none. */
  static Optional<DateRange> range(Node window, Scope scope) {
    List<Word> dates = window.words(Lexeme.DATE);
    if (!dates.isEmpty()) {
      LocalDate first = Times.date(dates.get(0));
      LocalDate last = Times.date(dates.get(dates.size() - 1));
      if (last.isBefore(first)) {
        scope.error("DATES_BACKWARDS", window.span());
        return Optional.empty();
      }
      return Optional.of(DateRange.through(first, last));
    }
    Word word = window.head();
    if (!word.value().matches("\\d{4}(-(0[1-9]|1[0-2]|[QH]\\d))?")) {
      scope.error("NOT_A_WINDOW", word.span(), word.text());
      return Optional.empty();
    }
    int year = Integer.parseInt(word.value().substring(0, 4));
    return Optional.of(
        switch (word.lexeme()) {
          case YEAR_MONTH ->
              window(CalendarUnit.MONTH, year, Integer.parseInt(word.value().substring(5)));
          case YEAR_QUARTER ->
              window(CalendarUnit.QUARTER, year, (word.value().charAt(6) - '0') * 3);
          case YEAR_HALF ->
              window(CalendarUnit.HALF_YEAR, year, (word.value().charAt(6) - '0') * 6);
          default -> window(CalendarUnit.YEAR, year, 1);
        });
  }

  private static DateRange window(CalendarUnit unit, int year, int month) {
    return Calendar.CIVIL
        .windowOf(Period.each(unit), LocalDate.of(year, month, 1))
        .orElseThrow()
        .range();
  }
}
