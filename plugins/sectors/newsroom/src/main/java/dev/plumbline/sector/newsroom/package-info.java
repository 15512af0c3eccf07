/** A news organisation: its words and its standard. */
@NullMarked
package dev.plumbline.sector.newsroom;

import org.jspecify.annotations.NullMarked;
