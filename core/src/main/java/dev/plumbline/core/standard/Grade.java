package dev.plumbline.core.standard;

import dev.plumbline.core.message.Label;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A grade and when it is given.
 *
 * @param id its name in the standard
 * @param label its name for a reader
 * @param when the condition; always, when empty
 * @param quota the largest share of branches that may have it, as a fraction
 */
public record Grade(String id, Label label, Optional<Condition> when, Optional<BigDecimal> quota) {}
