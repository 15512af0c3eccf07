/** What a duty means, whom it binds and how it came to be so, in words. */
@NullMarked
package dev.plumbline.core.explain;

import org.jspecify.annotations.NullMarked;
