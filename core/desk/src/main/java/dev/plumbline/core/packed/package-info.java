/**
 * Checking many units: a standard compiled to counters over ints, units packed into arrays, one
 * pass over each. Means the same as {@link dev.plumbline.core.check.Plan}, which judges whatever is
 * not plain enough to be packed.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@NullMarked
package dev.plumbline.core.packed;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
