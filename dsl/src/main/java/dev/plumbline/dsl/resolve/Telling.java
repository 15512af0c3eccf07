package dev.plumbline.dsl.resolve;

import dev.plumbline.core.period.Length;
import dev.plumbline.core.sector.Term;
import dev.plumbline.core.source.Span;
import dev.plumbline.core.standard.Given;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One sentence of an example while it is being read. */
final class Telling {

  private final List<String> ids = new ArrayList<>();
  private final List<LocalDate> on = new ArrayList<>();
  private final Map<Given.Part, List<String>> parts = new EnumMap<>(Given.Part.class);
  private Optional<LocalDate> from = Optional.empty();
  private Optional<LocalDate> through = Optional.empty();
  private Optional<BigDecimal> number = Optional.empty();
  private Optional<BigDecimal> hours = Optional.empty();
  private Optional<Integer> days = Optional.empty();
  private Optional<Integer> turnout = Optional.empty();
  private Optional<Length> announced = Optional.empty();
  private Optional<LocalDate> settled = Optional.empty();

  void ids(List<String> named) {
    ids.addAll(named);
  }

  void on(LocalDate day) {
    on.add(day);
  }

  void from(LocalDate day) {
    from = Optional.of(day);
  }

  void through(LocalDate day) {
    through = Optional.of(day);
  }

  void number(BigDecimal value) {
    number = Optional.of(value);
  }

  void hours(BigDecimal value) {
    hours = Optional.of(value);
  }

  void days(int value) {
    days = Optional.of(value);
  }

  void turnout(int value) {
    turnout = Optional.of(value);
  }

  void announced(Optional<Length> before) {
    announced = before;
  }

  void settled(LocalDate day) {
    settled = Optional.of(day);
  }

  void part(Given.Part part, List<String> who) {
    parts.computeIfAbsent(part, any -> new ArrayList<>()).addAll(who);
  }

  /** Whether it says on which days it happened. */
  boolean dated() {
    return !on.isEmpty();
  }

  Optional<LocalDate> from() {
    return from;
  }

  Optional<LocalDate> through() {
    return through;
  }

  /** Puts days in the place of a stretch of time. */
  void repeated(List<LocalDate> days) {
    on.addAll(days);
    from = Optional.empty();
    through = Optional.empty();
  }

  boolean has(Given.Part part) {
    return parts.containsKey(part);
  }

  Given.Told of(Term term, Span span) {
    return new Given.Told(
        term.kind(),
        term.id(),
        ids,
        on,
        from,
        through,
        number,
        hours,
        days,
        turnout,
        announced,
        settled,
        parts,
        span);
  }
}
