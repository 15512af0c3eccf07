/** Tests a sector or a standard through text: what is expected stands in the text itself. */
@NullMarked
package dev.plumbline.testkit;

import org.jspecify.annotations.NullMarked;
