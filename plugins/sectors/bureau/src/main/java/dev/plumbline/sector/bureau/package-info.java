/** A bureau of development and reform: its words and its standard. */
@NullMarked
package dev.plumbline.sector.bureau;

import org.jspecify.annotations.NullMarked;
