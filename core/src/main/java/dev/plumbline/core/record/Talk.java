package dev.plumbline.core.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That two persons talked, or one visited the other: who and when, never what was said.
 *
 * @param id its local id
 * @param kind the id of the contact term, {@code talk} as a rule
 * @param from who sought it out
 * @param to whom
 * @param date when
 * @param evidence where the record is kept
 */
public record Talk(
    @NotBlank String id,
    @NotBlank String kind,
    @NotBlank String from,
    @NotBlank String to,
    @NotNull LocalDate date,
    Optional<String> evidence) {}
