/** A solver for plans. */
@NullMarked
package dev.plumbline.planning;

import org.jspecify.annotations.NullMarked;
