/** Reports and checklists as one self-contained HTML page and as Markdown. */
@NullMarked
package dev.plumbline.format.pages;

import org.jspecify.annotations.NullMarked;
