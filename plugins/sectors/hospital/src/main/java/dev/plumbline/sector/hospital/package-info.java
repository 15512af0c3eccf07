/** The hospital: its words and its standard. */
@NullMarked
package dev.plumbline.sector.hospital;

import org.jspecify.annotations.NullMarked;
