/** Texts people wrote, places in them, and what is to be said about those places. */
@NullMarked
package dev.plumbline.core.source;

import org.jspecify.annotations.NullMarked;
