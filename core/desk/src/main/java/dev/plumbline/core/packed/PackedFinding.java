package dev.plumbline.core.packed;

import dev.plumbline.core.check.Item;
import java.math.BigDecimal;

/**
 * A breach of a duty that was packed.
 *
 * @param item the item that was missed
 * @param achieved how much was counted
 * @param required what was asked: the least, or the most if only a most was
 */
public record PackedFinding(Item item, BigDecimal achieved, BigDecimal required) {}
