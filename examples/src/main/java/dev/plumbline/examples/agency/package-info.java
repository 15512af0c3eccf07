/** A government branch's year, made by code, with faults planted on purpose. */
@NullMarked
package dev.plumbline.examples.agency;

import org.jspecify.annotations.NullMarked;
