/** From syntax to canonical text, in either dialect: one way to write each sentence. */
@NullMarked
package dev.plumbline.dsl.format;

import org.jspecify.annotations.NullMarked;
