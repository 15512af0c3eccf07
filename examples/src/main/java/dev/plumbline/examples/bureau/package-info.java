/** A bureau branch's year, made by code, with faults planted on purpose. */
@NullMarked
package dev.plumbline.examples.bureau;

import org.jspecify.annotations.NullMarked;
