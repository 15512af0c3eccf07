package dev.plumbline.core.standard;

import dev.plumbline.core.message.Label;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A part of a standard that is scored together.
 *
 * @param id its name in the standard
 * @param title its title for a reader
 * @param parent the section it lies in, if any
 * @param worth its points, if said
 * @param weight what its score counts for in the whole, 1 if not said
 */
public record Section(
    String id,
    Label title,
    Optional<String> parent,
    Optional<BigDecimal> worth,
    BigDecimal weight) {}
