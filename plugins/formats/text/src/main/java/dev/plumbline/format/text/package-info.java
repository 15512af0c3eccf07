/** Reports and checklists as plain text. */
@NullMarked
package dev.plumbline.format.text;

import org.jspecify.annotations.NullMarked;
