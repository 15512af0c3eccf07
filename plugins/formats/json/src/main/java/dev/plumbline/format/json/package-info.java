/** Records, reports and diagnostics as JSON. */
@NullMarked
package dev.plumbline.format.json;

import org.jspecify.annotations.NullMarked;
