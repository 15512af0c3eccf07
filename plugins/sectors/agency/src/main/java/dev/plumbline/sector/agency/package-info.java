/** A government agency: its words and its standard. */
@NullMarked
package dev.plumbline.sector.agency;

import org.jspecify.annotations.NullMarked;
