/** Reports and checklists laid out as headed tables, whatever they are then printed in. */
@NullMarked
package dev.plumbline.core.paper;

import org.jspecify.annotations.NullMarked;
