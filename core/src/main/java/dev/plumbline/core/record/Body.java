package dev.plumbline.core.record;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A body of the unit, or a partner outside it.
 *
 * @param id its local id, such as {@code g1}
 * @param kind the id of its body or partner term
 * @param name its name for a reader; may equal the id
 * @param from its first day, if later than the records begin
 * @param until the first day it no longer was, if so
 * @param elected the day its present term of office began
 * @param termYears how many years that term was set to
 * @param trait what conditions may ask of it, such as a village's class
 */
public record Body(
    @NotBlank String id,
    @NotBlank String kind,
    @NotBlank String name,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<LocalDate> elected,
    Optional<Integer> termYears,
    Optional<String> trait) {}
