/** Checking: a standard unrolled into items, and each item judged by the records. */
@NullMarked
package dev.plumbline.core.check;

import org.jspecify.annotations.NullMarked;
