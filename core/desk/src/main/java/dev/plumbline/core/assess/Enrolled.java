package dev.plumbline.core.assess;

/**
 * A branch of the frozen population.
 *
 * @param unit its local id
 * @param name its name for a reader
 * @param body the body above it, which assesses it first; its stratum in the sample
 * @param standard the id of the standard it is judged by
 * @param secretary who answers for it, by local id; empty if not said
 */
public record Enrolled(String unit, String name, String body, String standard, String secretary) {}
