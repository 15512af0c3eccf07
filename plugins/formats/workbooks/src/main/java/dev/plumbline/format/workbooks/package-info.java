/** Records as Excel or WPS workbooks. */
@NullMarked
package dev.plumbline.format.workbooks;

import org.jspecify.annotations.NullMarked;
