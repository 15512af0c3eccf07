/** A newsroom branch's year, made by code, with faults planted on purpose. */
@NullMarked
package dev.plumbline.examples.newsroom;

import org.jspecify.annotations.NullMarked;
