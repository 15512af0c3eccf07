package dev.plumbline.core.period;

import dev.plumbline.core.message.Label;

/**
 * One stretch of a calendar, such as the second quarter of 2026.
 *
 * @param id its stable name: {@code 2026-Q2}, {@code 2026-05}, {@code 2026-H1}, {@code 2026},
 *     {@code 2026-W07}, {@code 2026-05a}, {@code 2026-autumn}, {@code 2026/2027}
 * @param label its name for a reader
 * @param range its days
 */
public record Window(String id, Label label, DateRange range) {}
