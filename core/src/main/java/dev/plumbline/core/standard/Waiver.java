package dev.plumbline.core.standard;

import dev.plumbline.core.period.DateRange;
import dev.plumbline.core.source.Span;
import java.time.LocalDate;

/**
 * A duty set aside for a while.
 *
 * @param duty the duty's id
 * @param windows the days whose windows it covers: a window is waived if it overlaps them
 * @param because why
 * @param approvedBy who approved it; not the unit itself
 * @param until the last day on which it may be relied on; after it the duty is judged as usual
 * @param span where it stands
 */
public record Waiver(
    String duty,
    DateRange windows,
    String because,
    String approvedBy,
    LocalDate until,
    Span span) {}
