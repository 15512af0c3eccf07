/** A memorial hall: its words and its standard. */
@NullMarked
package dev.plumbline.sector.memorial;

import org.jspecify.annotations.NullMarked;
