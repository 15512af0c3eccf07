package dev.plumbline.core.assess;

/**
 * Something to put right.
 *
 * @param id stable over the years: {@code UNIT/DUTY/SUBJECT}
 * @param unit whose
 * @param item the item missed, with its window
 * @param standard the standard that asks it
 */
public record Problem(String id, String unit, String item, String standard) {}
