package dev.plumbline.core.record;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A rule adopted.
 *
 * @param kind the id of the policy term
 * @param from the first day in force, if later than the records begin
 * @param until the first day no longer, if so
 * @param evidence where it is kept
 */
public record Policy(
    @NotBlank String kind,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<String> evidence) {}
