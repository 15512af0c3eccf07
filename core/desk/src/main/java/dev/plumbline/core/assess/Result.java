package dev.plumbline.core.assess;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One link of a year's chain.
 *
 * @param assessment which assessment: {@code STANDARD/BLOCK}
 * @param year the year assessed
 * @param number its place in the chain, from 1
 * @param on the day it was done
 * @param by who did it, by local id
 * @param late whether the step's days were over
 * @param standard SHA-256 of the standard's text, in hex
 * @param plugins SHA-256 of every plugin loaded, by id and version
 * @param previous the digest of the result before; empty for the first
 * @param outcome what it came to
 */
public record Result(
    String assessment,
    int year,
    int number,
    LocalDate on,
    String by,
    boolean late,
    String standard,
    Map<String, String> plugins,
    Optional<String> previous,
    Outcome outcome) {
  public Result {
    plugins = Collections.unmodifiableMap(new TreeMap<>(plugins));
  }
}
