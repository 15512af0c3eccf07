/** A school: its words and its standard. */
@NullMarked
package dev.plumbline.sector.school;

import org.jspecify.annotations.NullMarked;
