/** A hospital branch's year, made by code, with faults planted on purpose. */
@NullMarked
package dev.plumbline.examples.hospital;

import org.jspecify.annotations.NullMarked;
