/** The standards language: text in, a standard or diagnostics out. */
@NullMarked
package dev.plumbline.dsl;

import org.jspecify.annotations.NullMarked;
