/** A county of made-up branches of every sector, and what people fill in for its year. */
@NullMarked
package dev.plumbline.examples.county;

import org.jspecify.annotations.NullMarked;
