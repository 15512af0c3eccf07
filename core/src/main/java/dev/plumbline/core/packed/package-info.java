/**
 * Checking many units: a standard compiled to counters over ints, units packed into arrays, one
 * pass over each. Means the same as {@link dev.plumbline.core.check.Plan}, which judges whatever is
 * not plain enough to be packed.
 */
@NullMarked
package dev.plumbline.core.packed;

import org.jspecify.annotations.NullMarked;
