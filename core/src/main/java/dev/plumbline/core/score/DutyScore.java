package dev.plumbline.core.score;

import dev.plumbline.core.standard.Duty;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one duty brought.
 *
 * @param duty the duty
 * @param worth what it was worth here
 * @param points what it brought, unrounded; empty when nothing of it can be scored yet
 * @param counted how many of its items were scored
 * @param met how many of those were met
 */
public record DutyScore(
    Duty duty, BigDecimal worth, Optional<BigDecimal> points, int counted, int met) {}
