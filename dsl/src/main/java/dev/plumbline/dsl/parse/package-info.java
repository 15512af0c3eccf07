/** Text to syntax: shapes, then words in either language, then one line at a time. */
@NullMarked
package dev.plumbline.dsl.parse;

import org.jspecify.annotations.NullMarked;
