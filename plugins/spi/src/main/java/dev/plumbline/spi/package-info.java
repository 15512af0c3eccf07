/** What a plugin gives, and how plugins are found. */
@NullMarked
package dev.plumbline.spi;

import org.jspecify.annotations.NullMarked;
