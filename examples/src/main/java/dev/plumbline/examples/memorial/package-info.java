/** A memorial hall branch's year, made by code, with faults planted on purpose. */
@NullMarked
package dev.plumbline.examples.memorial;

import org.jspecify.annotations.NullMarked;
