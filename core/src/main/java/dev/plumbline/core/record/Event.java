package dev.plumbline.core.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened and asks for an answer.
 *
 * @param id its local id
 * @param kind the id of the event term
 * @param date when it happened
 * @param subject the person or body it happened to, if one
 * @param settled the day it was settled: a vacancy filled, an issue closed
 */
public record Event(
    @NotBlank String id,
    @NotBlank String kind,
    @NotNull LocalDate date,
    Optional<String> subject,
    Optional<LocalDate> settled) {}
