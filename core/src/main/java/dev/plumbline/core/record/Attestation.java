package dev.plumbline.core.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a named officer has confirmed of a duty.
 *
 * @param duty the duty's id
 * @param subject the person or body it is about; the unit itself when empty
 * @param officer the local id of who confirms
 * @param date when
 * @param met whether it is so
 * @param points what an assessor gave, for a judged item
 * @param evidenceKind the kind of evidence seen
 * @param evidence where that is kept
 */
public record Attestation(
    @NotBlank String duty,
    Optional<String> subject,
    @NotBlank String officer,
    @NotNull LocalDate date,
    boolean met,
    Optional<BigDecimal> points,
    Optional<String> evidenceKind,
    Optional<String> evidence) {}
