package dev.plumbline.core.standard;

import dev.plumbline.core.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A small case beside the rules: what happened, and what must come out of it. Immutable.
 *
 * @param title what it shows, unique in its standard
 * @param givens what it tells of a unit, in order
 * @param expectations what must come out; at least one in a valid standard
 * @param asOf the day of the judgement, the last day of the years judged if not said
 * @param span where it begins
 */
public record Example(
    String title,
    List<Given> givens,
    List<Expectation> expectations,
    Optional<LocalDate> asOf,
    Span span) {

  public Example {
    givens = List.copyOf(givens);
    expectations = List.copyOf(expectations);
  }

  /** The example without its places in the text, for comparing what two texts mean. */
  Example unplaced() {
    Span nowhere = new Span("", 0, 0, 1, 1);
    return new Example(
        title,
        givens.stream().map(given -> given.at(nowhere)).toList(),
        expectations.stream().map(expectation -> expectation.at(nowhere)).toList(),
        asOf,
        nowhere);
  }
}
