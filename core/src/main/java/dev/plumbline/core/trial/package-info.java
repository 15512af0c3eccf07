/** A standard tried on its own examples: whether they hold, and what they would notice. */
@NullMarked
package dev.plumbline.core.trial;

import org.jspecify.annotations.NullMarked;
