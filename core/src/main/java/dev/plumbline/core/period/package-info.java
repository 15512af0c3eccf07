/** Time as standards count it: calendars and their windows, gaps, anchors, terms of office. */
@NullMarked
package dev.plumbline.core.period;

import org.jspecify.annotations.NullMarked;
