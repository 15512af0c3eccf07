/** Records as a folder of CSV files. */
@NullMarked
package dev.plumbline.format.tables;

import org.jspecify.annotations.NullMarked;
