/**
 * Comparing: a standard against the one above it or before it, duty by duty.
 *
 * <p>A duty is taken for the set of years that satisfy it. A year here is one in which the unit's
 * make-up (people, bodies, posts, numbers) stays as it is and the records are complete. One duty is
 * at least as strict as another when no year satisfies the one and breaks the other. That is either
 * proved by rules, or refuted by a witness the checker confirms, or left undecided with the reason.
 */
@NullMarked
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
package dev.plumbline.core.compare;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
