package dev.plumbline.core.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A number known on a day, and until a later one replaces it.
 *
 * @param measure the id of the measure
 * @param value the number
 * @param date the first day it held
 * @param subject the body or person it is about; the unit itself when empty
 * @param source where it comes from; two sources that differ on one day are a conflict
 */
public record Fact(
    @NotBlank String measure,
    @NotNull BigDecimal value,
    @NotNull LocalDate date,
    Optional<String> subject,
    Optional<String> source) {}
