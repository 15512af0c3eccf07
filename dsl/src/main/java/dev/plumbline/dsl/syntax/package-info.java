/** A file as written: every word with its place and what stood before it; nothing is lost. */
@NullMarked
package dev.plumbline.dsl.syntax;

import org.jspecify.annotations.NullMarked;
