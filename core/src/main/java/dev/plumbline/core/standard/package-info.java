/** A standard as it is meant: duties with what they ask, of whom, when, and what each is worth. */
@NullMarked
package dev.plumbline.core.standard;

import org.jspecify.annotations.NullMarked;
