/** The words of a field of work: what terms there are, and what each one counts. */
@NullMarked
package dev.plumbline.core.sector;

import org.jspecify.annotations.NullMarked;
