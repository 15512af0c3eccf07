package dev.plumbline.core.assess;

import dev.plumbline.core.standard.Assessment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A step of the standard's assessment block in one year.
 *
 * @param kind what is done
 * @param from its first day
 * @param through its last day
 * @param share the least share it must reach, as a fraction
 * @param of whom the share is of
 */
public record Stage(
    Assessment.Kind kind,
    LocalDate from,
    LocalDate through,
    Optional<BigDecimal> share,
    Optional<Assessment.Of> of) {}
