/** Syntax to meaning: names, kinds, units and layers, until a standard stands. */
@NullMarked
package dev.plumbline.dsl.resolve;

import org.jspecify.annotations.NullMarked;
