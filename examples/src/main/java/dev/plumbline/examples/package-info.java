/** Runnable samples, and the tests that need everything. */
@NullMarked
package dev.plumbline.examples;

import org.jspecify.annotations.NullMarked;
