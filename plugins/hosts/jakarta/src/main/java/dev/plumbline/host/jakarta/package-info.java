/** Standards as Jakarta Validation constraints. */
@NullMarked
package dev.plumbline.host.jakarta;

import org.jspecify.annotations.NullMarked;
