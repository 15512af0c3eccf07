/** A township office paired with villages: its words and its standard. */
@NullMarked
package dev.plumbline.sector.township;

import org.jspecify.annotations.NullMarked;
