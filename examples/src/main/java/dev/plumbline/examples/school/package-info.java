/** A school branch's year, made by code, with faults planted on purpose. */
@NullMarked
package dev.plumbline.examples.school;

import org.jspecify.annotations.NullMarked;
