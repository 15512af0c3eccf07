/** Pages about the sectors, made from their standards so that they stay true. */
@NullMarked
package dev.plumbline.examples.sectors;

import org.jspecify.annotations.NullMarked;
