/** A bureau under a general branch: its words and its standard. */
@NullMarked
package dev.plumbline.sector.bureau;

import org.jspecify.annotations.NullMarked;
