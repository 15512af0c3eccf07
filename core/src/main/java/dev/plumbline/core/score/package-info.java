/** Points, vetoes and grades, in exact decimals, with every figure they come from. */
@NullMarked
package dev.plumbline.core.score;

import org.jspecify.annotations.NullMarked;
