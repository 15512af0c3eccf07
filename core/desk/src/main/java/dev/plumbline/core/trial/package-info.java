/** A standard tried on its own examples: whether they hold, and what they would notice. */
@NullMarked
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
package dev.plumbline.core.trial;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
