/** Benchmarks: both doors beside other ways of checking the same twelve duties. */
@NullMarked
package dev.plumbline.bench;

import org.jspecify.annotations.NullMarked;
